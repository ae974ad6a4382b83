import * as vscode from 'vscode';
import { type Match, mostMatches, type NotesSearch } from '../../core/find/find';
import type { Notebook } from '../../core/notebook/notebook';
import type { Today } from '../../core/notebook/subjects';
import { distance, shortDate } from '../../platform/dates';
import { plainLinks } from '../../platform/plainLinks';
import { showFault } from '../../platform/refusals';
import { RowsInTurn } from '../../platform/rowsInTurn';

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

  const rows = new RowsInTurn(list);
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** What was typed last; the rows may still be those for what was typed before. */
  let asked = given.query ?? '';
  let shown: string | undefined;
  const show = (query: string, matches: readonly Match[]) => {
    rows.show(
      [
        ...matches.map(match => rowFor(match, people.get(match.person) ?? match.person, today.date)),
        ...lastRow(query),
      ],
      // More is found for the same words: the lead may have moved to a row already.
      (one, other) => query === shown && isSameLine(one.match, other.match),
    );
    shown = query;
  };
  /** Enter was pressed before the rows for what was typed were there. */
  let entered = false;
  let answered = true;
  const answer = async (query: string, choose: () => void) => {
    const mine = ++latest;
    list.busy = true;
    const cancelled = () => mine !== latest;
    try {
      const found = await search.find(query, {
        cancelled,
        ...(given.person && { person: given.person }),
        partly: matches => !cancelled() && show(query, matches),
      });
      if (!found || cancelled()) return;
      show(query, found);
      list.title =
        found.length === mostMatches ? vscode.l10n.t('{0}: the newest {1}', title, mostMatches) : title;
    } finally {
      if (!cancelled()) {
        list.busy = false;
        answered = true;
        if (entered) choose();
      }
    }
  };

  const closed = new Promise<Row | undefined>(resolve => {
    const choose = () => resolve(rows.chosen);
    const ask = () => answer(asked, choose).catch(showFault);
    list.onDidChangeValue(value => {
      asked = value;
      entered = answered = false;
      clearTimeout(pause);
      // What is still under way answers a question that is no longer asked.
      latest++;
      pause = setTimeout(ask, pauseMilliseconds);
    });
    list.onDidAccept(() => {
      if (answered || (shown === asked && rows.chosen?.match)) choose();
      else entered = true;
    });
    list.onDidHide(() => resolve(undefined));
    list.value = asked;
    show(asked, []);
    list.show();
    if (asked) {
      answered = false;
      void ask();
    }
  });
  const chosen = await closed;
  const query = list.value;
  clearTimeout(pause);
  latest++;
  rows.dispose();
  list.dispose();
  if (chosen?.match) await openLine(chosen.match);
  else if (chosen) await searchFolder(notebook.root, query);
}

function isSameLine(one: Match | undefined, other: Match | undefined): boolean {
  return one !== undefined && one.uri === other?.uri && one.line === other.line;
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
