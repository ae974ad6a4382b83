import * as vscode from 'vscode';
import { isCalendarDate } from '../../core/calendar';
import { briefMarkdown, type WriteLink } from '../../core/notes/prepare/briefMarkdown';
import { absoluteAddress, relativeAddress } from '../../core/notes/sourceLink';
import { isRefusal } from '../../core/refusal';
import { commitPrompts } from '../../platform/gitPrompts';
import type { Notes } from '../../platform/notes';
import { refusalMessage } from '../../platform/refusals';
import { withPerson } from '../../platform/withPerson';
import { briefWords } from './briefWords';
import { readBrief } from './readBrief';

const scheme = 'team-lead-brief';

/** Which brief a page shows: the person's id, a calendar date, and the address of the day's note. */
export interface BriefPlace {
  readonly person: string;
  readonly date: string;
  readonly note: string;
}

/** Briefs as read-only Markdown pages that follow the notes. */
export function registerBriefPages(notes: Notes): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const lenses = new vscode.EventEmitter<void>();
  const selector = { scheme };
  return vscode.Disposable.from(
    changed,
    lenses,
    notes.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
      lenses.fire();
    }),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: uri => pageText(notes, uri),
    }),
    vscode.languages.registerDocumentLinkProvider(selector, { provideDocumentLinks: linksIn }),
    vscode.languages.registerCodeLensProvider(selector, {
      onDidChangeCodeLenses: lenses.event,
      provideCodeLenses: ({ uri }) => startLens(notes, uri),
    }),
  );
}

/** Shows a brief beside what is open, in the place of another one where there is one. */
export async function showBrief(place: BriefPlace, name: string): Promise<void> {
  const title = vscode.l10n.t('1:1 with {0}, {1}', name, place.date).replace(/[/\\?#]/g, ' ');
  // The page lies beside the note, so that relative links lead to the same places from both.
  const folder = vscode.Uri.joinPath(vscode.Uri.parse(place.note), '..');
  const page = vscode.Uri.from({
    scheme,
    path: `${folder.path}/${title}.md`,
    query: new URLSearchParams({ ...place }).toString(),
  });
  const there = vscode.window.visibleTextEditors.find(editor => editor.document.uri.scheme === scheme);
  const empty = vscode.window.tabGroups.all.every(group => group.tabs.length === 0);
  await vscode.window.showTextDocument(page, {
    viewColumn: there?.viewColumn ?? (empty ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside),
    preview: true,
    selection: new vscode.Range(0, 0, 0, 0),
  });
}

/** Which brief a page's address names; `undefined` for any other address. */
export function briefPlaceOf(uri: vscode.Uri | undefined): BriefPlace | undefined {
  if (uri?.scheme !== scheme) return undefined;
  const query = new URLSearchParams(uri.query);
  const [person, date, note] = [query.get('person'), query.get('date'), query.get('note')];
  return person && date && note && isCalendarDate(date) ? { person, date, note } : undefined;
}

async function pageText(notes: Notes, uri: vscode.Uri): Promise<string> {
  const place = briefPlaceOf(uri);
  if (!place) return fileText(notes, uri);
  const text = await withPerson(notes, place.person, async (notebook, person) => {
    const brief = await readBrief(notebook, person, place.date);
    const commits = await commitPrompts(person.emails, brief.last?.date);
    const { link, definitions } = numberedLinks(place.note);
    return `${briefMarkdown(brief, briefWords(place.date), link, commits)}\n${definitions()}`;
  });
  return isRefusal(text) ? refusalMessage(text) : text;
}

/** What a link in the page's preview leads to: the preview takes a file for one of the page's own kind. */
async function fileText(notes: Notes, uri: vscode.Uri): Promise<string> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return '';
  const file = vscode.Uri.parse(notebook.root).with({ path: uri.path });
  return (await vscode.workspace.openTextDocument(file)).getText();
}

/** Links by number, with the addresses at the end: the page is read as it stands. */
function numberedLinks(note: string): { link: WriteLink; definitions: () => string } {
  const targets: string[] = [];
  return {
    link: (label, target) => {
      const address = relativeAddress(target, note);
      const known = targets.indexOf(address);
      const number = known < 0 ? targets.push(address) : known + 1;
      return `[${label}][${number}]`;
    },
    definitions: () => targets.map((target, at) => `[${at + 1}]: ${target}\n`).join(''),
  };
}

/** The links of a page lead straight to their lines, and not to the list of addresses. */
function linksIn(document: vscode.TextDocument): vscode.DocumentLink[] {
  const place = briefPlaceOf(document.uri);
  if (!place) return [];
  const text = document.getText();
  const targets = new Map(
    [...text.matchAll(/^\[(\d+)\]: (\S+)$/gm)].map(([, number, target]) => [number, target]),
  );
  return [...text.matchAll(/\[(?:\\.|[^\]\\])*\]\[(\d+)\]/g)].flatMap(({ index, 0: whole, 1: number }) => {
    const target = targets.get(number);
    if (!target) return [];
    const range = new vscode.Range(document.positionAt(index), document.positionAt(index + whole.length));
    return [new vscode.DocumentLink(range, vscode.Uri.parse(absoluteAddress(target, place.note) ?? target))];
  });
}

async function startLens(notes: Notes, uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  const place = briefPlaceOf(uri);
  if (!place) return [];
  const known = (await notes.people()).find(({ id }) => id === place.person);
  const exists = known?.oneOnOnes.some(note => note.date === place.date);
  const title = exists
    ? vscode.l10n.t('$(notebook) Open the Note')
    : vscode.l10n.t('$(notebook) Start the Note');
  return [
    new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
      command: 'teamLead.startNote',
      title,
      arguments: [uri],
    }),
  ];
}
