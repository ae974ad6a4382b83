import * as vscode from 'vscode';
import { type Match, mostMatches, type NotesSearch } from '../../core/find/find';
import type { Notebook } from '../../core/notebook/notebook';
import type { Today } from '../../core/notebook/subjects';
import { distance, shortDate } from '../../platform/dates';
import { plainLinks } from '../../platform/plainLinks';
import { showFault } from '../../platform/refusals';

/** Typing is answered when it pauses. */
const pauseMilliseconds = 120;

/** A found line, or the way on to VS Code's own search. */
interface Row extends vscode.QuickPickItem {
  readonly match?: Match;
}

/** Shows lines as words are typed, newest first; opens the chosen one. Resolves when the list is closed. */
export async function pickLine(
  search: NotesSearch,
  notebook: Notebook,
  today: Today,
  given: { readonly query?: string; readonly person?: string },
): Promise<void> {
  const people = new Map(notebook.people(today).map(person => [person.id, person.name]));
  const list = vscode.window.createQuickPick<Row>();
  const whose = given.person && people.get(given.person);
  const title = whose ? vscode.l10n.t('Find in Notes with {0}', whose) : vscode.l10n.t('Find in Notes');
  list.title = title;
  list.placeholder = vscode.l10n.t('What was it about? All words must be in the same paragraph.');
  list.keepScrollPosition = true;

  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const show = (query: string, matches: readonly Match[]) => {
    list.items = [
      ...matches.map(match => rowFor(match, people.get(match.person) ?? match.person, today.date)),
      ...lastRow(query),
    ];
  };
  const answer = async (query: string) => {
    const mine = ++latest;
    list.busy = true;
    const cancelled = () => mine !== latest;
    const found = await search.find(query, {
      cancelled,
      ...(given.person && { person: given.person }),
      partly: matches => !cancelled() && show(query, matches),
    });
    if (!found || cancelled()) return;
    show(query, found);
    list.title =
      found.length === mostMatches ? vscode.l10n.t('{0}: the newest {1}', title, mostMatches) : title;
    list.busy = false;
  };

  const closed = new Promise<Row | undefined>(resolve => {
    list.onDidChangeValue(value => {
      clearTimeout(pause);
      // What is still under way answers a question that is no longer asked.
      latest++;
      pause = setTimeout(() => answer(value).catch(showFault), pauseMilliseconds);
    });
    list.onDidAccept(() => resolve(list.selectedItems[0]));
    list.onDidHide(() => resolve(undefined));
  });
  list.value = given.query ?? '';
  show(list.value, []);
  list.show();
  if (list.value) answer(list.value).catch(showFault);
  const chosen = await closed;
  const query = list.value;
  clearTimeout(pause);
  latest++;
  list.dispose();
  if (chosen?.match) await openLine(chosen.match);
  else if (chosen) await searchFolder(notebook.root, query);
}

/** The date is the label, since VS Code sorts by labels that hold what is typed; a date rarely does. */
function rowFor(match: Match, name: string, today: string): Row {
  const { date, text } = match;
  return {
    label: date ? shortDate(date, today) : vscode.l10n.t('No date'),
    description: [name, date && distance(date, today)].filter(Boolean).join(' · '),
    detail: plainLinks(text),
    alwaysShow: true,
    match,
  };
}

function lastRow(query: string): Row[] {
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('$(search) Search the notes folder'),
      description: query.trim() && `“${query.trim()}”`,
      alwaysShow: true,
    },
  ];
}

async function openLine({ uri, line }: Match): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    selection: new vscode.Range(line, 0, line, 0),
  });
}

/** VS Code's search view, on the notes folder alone, also where git ignores it. */
async function searchFolder(root: string, query: string): Promise<void> {
  const folder = vscode.Uri.parse(root);
  const path = vscode.workspace.asRelativePath(folder);
  await vscode.commands.executeCommand('workbench.action.findInFiles', {
    query: query.trim(),
    filesToInclude: vscode.workspace.getWorkspaceFolder(folder) ? `./${path}` : path,
    useExcludeSettingsAndIgnoreFiles: false,
    triggerSearch: query.trim() !== '',
  });
}
