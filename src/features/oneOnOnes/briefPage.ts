import * as vscode from 'vscode';
import { briefMarkdown } from '../../core/brief/briefMarkdown';
import { isCalendarDate } from '../../core/dates/calendar';
import { numberedLinks, plainWords } from '../../core/markdown/markdownText';
import { isRefusal } from '../../core/refusal';
import { commitPrompts } from '../../platform/gitPrompts';
import type { Notes } from '../../platform/notes';
import { pageAddress, registerNotesPages, showNotesPage } from '../../platform/notesPage';
import { refusalMessage } from '../../platform/refusals';
import { withPersonNow } from '../../platform/withPerson';
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
  const lenses = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    lenses,
    notes.onDidChange(() => lenses.fire()),
    registerNotesPages(notes, { scheme, text: uri => pageText(notes, uri) }),
    vscode.languages.registerCodeLensProvider(
      { scheme },
      { onDidChangeCodeLenses: lenses.event, provideCodeLenses: ({ uri }) => startLens(notes, uri) },
    ),
  );
}

/** Shows a brief beside what is open, in the place of another one where there is one. */
export async function showBrief(place: BriefPlace, name: string): Promise<void> {
  const title = vscode.l10n.t('1:1 with {0}, {1}', name, place.date);
  await showNotesPage(pageAddress(scheme, place.note, title, { ...place }));
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
  if (!place) return '';
  const text = await withPersonNow(notes, place.person, async (notebook, person) => {
    const brief = await readBrief(notebook, person, place.date);
    const commits = await commitPrompts(person.emails, brief.last?.date);
    const { link, definitions } = numberedLinks(place.note);
    return `${briefMarkdown(brief, briefWords(place.date), link, commits)}\n${definitions()}`;
  });
  return isRefusal(text) ? plainWords(refusalMessage(text)) : text;
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
