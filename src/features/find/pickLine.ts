import * as vscode from 'vscode';
import { type Match, maxMatches, type NotesSearch } from '../../core/find/find';
import { rowText } from '../../core/find/rowText';
import { type Scope, scopeOf } from '../../core/find/scopeOf';
import { ownId } from '../../core/notebook/layout';
import type { Notebook } from '../../core/notebook/notebook';
import type { Today } from '../../core/notebook/subjects';
import { dotted } from '../../core/text/dotted';
import { distance, shortDate } from '../../platform/dates';
import { plainIcons } from '../../platform/plainIcons';
import { newList, separator } from '../../platform/prompts';
import { showFault } from '../../platform/refusals';
import { showLine } from '../../platform/showLine';
import { SyncedRows } from '../../platform/syncedRows';

/** How long typing must pause before the search runs. */
const pauseMilliseconds = 120;

/** A match, a switch to everyone's notes, or a switch to VS Code's own search. */
interface Row extends vscode.QuickPickItem {
  readonly match?: Match;
  readonly everybody?: true;
}

/**
 * Shows matching lines while typing, and opens the chosen one. A person's name in the query limits the search to notes
 * about that person, unless the lead lifts that. Resolves when the list is closed.
 */
export async function pickLine(
  search: NotesSearch,
  notebook: Notebook,
  today: Today,
  given: { readonly query?: string; readonly person?: string },
): Promise<void> {
  const all = notebook.people(today);
  const people = new Map([
    ...all.map(person => [person.id, person.name] as const),
    [ownId, vscode.l10n.t('Your own notes')],
  ]);
  /** The lead wants everyone's notes, whoever is named. */
  let everybody = false;
  const scopeFor = (query: string): Scope | undefined => {
    if (everybody) return undefined;
    return given.person ? { people: [given.person], words: query } : scopeOf(query, all);
  };
  const titleFor = (scope: Scope | undefined): string => {
    const names = scope && [...new Set(scope.people.map(id => people.get(id) ?? id))];
    if (!names) return vscode.l10n.t('Find in Notes');
    const joined = new Intl.ListFormat(vscode.env.language, { type: 'conjunction' }).format(names);
    return vscode.l10n.t('Find in Notes with {0}', joined);
  };
  const list = newList<Row>(
    titleFor(undefined),
    vscode.l10n.t(
      'What was it about? A name keeps to one person: “dana ranking”. All words must be in the same paragraph.',
    ),
  );
  const showScope = (scope: Scope | undefined) => {
    list.title = titleFor(scope);
    list.buttons = scope ? [widen] : [];
  };
  showScope(scopeFor(given.query ?? ''));
  list.keepScrollPosition = true;

  const rows = new SyncedRows(list);
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  /** The latest query; the rows may still be those of an earlier one. */
  let asked = given.query ?? '';
  let shown: string | undefined;
  const show = (query: string, matches: readonly Match[], isAll = false) => {
    const scope = scopeFor(query);
    const nothing = isAll && matches.length === 0 && query.trim() !== '';
    rows.show(
      [
        ...matches.map(match => rowFor(match, people.get(match.person) ?? match.person, today.date)),
        ...(scope && query.trim() !== '' ? [everybodyRow(titleFor(scope))] : []),
        ...lastRow(query, nothing),
      ],
      // More matches arrived for the same query, and the lead may have moved to a row already.
      (one, other) => query === shown && isSameLine(one.match, other.match),
    );
    shown = query;
  };
  /** Enter was pressed before the rows for the query arrived. */
  let entered = false;
  let answered = true;
  const answer = async (query: string, choose: () => void) => {
    const mine = ++latest;
    list.busy = true;
    const cancelled = () => mine !== latest;
    const scope = scopeFor(query);
    try {
      const found = await search.find(scope?.words ?? query, {
        cancelled,
        today: today.date,
        ...(scope && { people: scope.people }),
        partly: matches => !cancelled() && show(query, matches),
      });
      if (!found || cancelled()) return;
      show(query, found, true);
      showScope(scope);
      if (found.length === maxMatches)
        list.title = vscode.l10n.t('{0}: the newest {1}', titleFor(scope), maxMatches);
    } finally {
      if (!cancelled()) {
        list.busy = false;
        answered = true;
        if (entered) choose();
      }
    }
  };

  const closed = new Promise<Row | undefined>(resolve => {
    const choose = () => {
      const row = rows.chosen;
      if (row?.everybody) toEverybody();
      else resolve(row);
    };
    const ask = () => answer(asked, choose).catch(showFault);
    const toEverybody = () => {
      everybody = true;
      entered = false;
      void ask();
    };
    list.onDidTriggerButton(toEverybody);
    list.onDidChangeValue(value => {
      asked = value;
      entered = answered = false;
      clearTimeout(pause);
      // A search still running answers an outdated query.
      latest++;
      pause = setTimeout(ask, pauseMilliseconds);
    });
    list.onDidAccept(() => {
      if (answered || (shown === asked && (rows.chosen?.match ?? rows.chosen?.everybody))) choose();
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
  if (chosen?.match) await showLine(chosen.match.uri, chosen.match.line);
  else if (chosen) await searchFolder(notebook.root, query);
}

function isSameLine(one: Match | undefined, other: Match | undefined): boolean {
  return one !== undefined && one.uri === other?.uri && one.line === other.line;
}

const widen: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('organization'),
  tooltip: vscode.l10n.t('Look in Everybody’s Notes'),
};

/** The date is the label, because VS Code sorts by labels that contain the query, which a date rarely does. */
function rowFor(match: Match, name: string, today: string): Row {
  const { date } = match;
  const day = (when: string) => shortDate(when, today);
  const text = rowText(match, {
    due: when => vscode.l10n.t('due {0}', day(when)),
    done: when => vscode.l10n.t('done {0}', day(when)),
  });
  return {
    label: date ? day(date) : vscode.l10n.t('No date'),
    description: dotted(
      plainIcons(name),
      date && distance(date, today),
      !match.talked && vscode.l10n.t('not talked about yet'),
    ),
    detail: plainIcons(text),
    alwaysShow: true,
    match,
  };
}

function everybodyRow(title: string): Row {
  return {
    label: vscode.l10n.t('$(organization) Look in everybody’s notes'),
    description: plainIcons(title),
    alwaysShow: true,
    everybody: true,
  };
}

function lastRow(query: string, nothing: boolean): Row[] {
  return [
    separator(''),
    {
      label: vscode.l10n.t('$(search) Search the notes folder'),
      description: query.trim() && plainIcons(`“${query.trim()}”`),
      ...(nothing && {
        detail: vscode.l10n.t(
          'Nothing found. Try fewer words, or the beginning of one: “rank” finds “ranking”.',
        ),
      }),
      alwaysShow: true,
    },
  ];
}

/** Opens VS Code's search view, limited to the notes folder, and includes files that git ignores. */
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
