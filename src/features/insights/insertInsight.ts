import * as v from 'valibot';
import * as vscode from 'vscode';
import { drawChart } from '../../core/insights/draw/drawChart';
import { insightMarkdown } from '../../core/insights/insightMarkdown';
import { addParagraphs } from '../../core/markdown/edits';
import { placeForBlock } from '../../core/markdown/placeForBlock';
import { namesWithin } from '../../core/notebook/address';
import { folders, teamFile } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { TimeSlicer } from '../../core/notebook/timeSlicer';
import { paperPalette } from '../../core/pictures/draw';
import {
  insertPicture,
  insertTeamPicture,
  notePlace,
  pictureFor,
  picturesOf,
  type TaskPicture,
} from '../../core/pictures/insertPicture';
import { isRefusal, type Refusal, withFile } from '../../core/refusal';
import type { TeamNotebook } from '../../core/subjects/teamNotebook';
import type { Ask } from '../../platform/ask';
import { registerCommand } from '../../platform/commands';
import type { PlaceInNote } from '../../platform/editorInUse';
import { findPerson } from '../../platform/findPerson';
import { insertBlock } from '../../platform/insertBlock';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import { type Insight, type InsightFilter, insightIds } from '../../protocol/insightsPanel';
import { counting, defaultFilter, insightInput, peopleIn, periodOf } from './ask';
import { buildInsights } from './build';
import { insightsArguments } from './openInsights';
import type { InsightsNeeds, InsightsPanel } from './panel';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'nothing-to-show': { readonly title: string };
  }
}

export const contract = declareCommand({
  id: 'teamLead.insertInsight',
  title: 'Insert Insight into Note…',
  takes: {
    ...insightsArguments,
    insight: v.picklist(insightIds),
    as: v.picklist(['svg', 'table']),
  },
  describeResult: `\`picture\` is the new SVG file. \`uri\` and \`line\` are where the link or the table went: into the note in use if it may hold it, otherwise into the page for the person's next 1:1, or \`${teamFile}\`.`,
  returns: shape<{ readonly uri: string; readonly line: number; readonly picture?: string }>(),
});

/** The width of a page of text, in pixels. */
const fileWidth = 720;

/** `teamLead.insertInsight`: inserts a picture of the insights, or its table, into the note in use or one that fits. */
export function registerInsertInsight(needs: InsightsNeeds, panel: InsightsPanel): vscode.Disposable {
  const { notes, inUse } = needs;
  return registerCommand(contract, {
    async ask(given, ask) {
      const { front } = panel;
      const about = front && {
        ...(front.person !== null && { person: front.person }),
        from: front.from,
        to: front.to,
      };
      const filled = given.person || given.from || given.to ? given : { ...about, ...given };
      if (given.insight !== undefined && given.as !== undefined)
        return { ...filled, insight: given.insight, as: given.as };
      ask.expect(Number(given.insight === undefined) + Number(given.as === undefined));
      const insight = given.insight ?? (await askInsight(ask, needs, filled));
      return { ...filled, insight, as: given.as ?? (await askForm(ask)) };
    },
    async run({ insight: id, as, ...given }, interactive) {
      const read = await readInsights(needs, given);
      if (isRefusal(read)) return read;
      const { notebook, person, filter, insights } = read;
      const insight = insights.find(each => each.id === id);
      if (!insight?.chart || !insight.table)
        return { refused: 'nothing-to-show', title: insight?.title ?? id };
      const date = notes.today().date;
      const place = inUse.place && mayHold(notebook, person, inUse.place) ? inUse.place : undefined;
      const done =
        as === 'svg'
          ? await insertSvg(notebook, person, pictureOf(insight, insight.chart, date), place)
          : await insertTable(notebook, person, tableOf(insight, insight.table), date, place);
      if (isRefusal(done)) return done;
      if (interactive) panel.inserted(id, done.uri, done.line);
      return done;

      function pictureOf(shown: Insight, chart: NonNullable<Insight['chart']>, on: string): TaskPicture {
        const who = person ? `${person.name}: ${shown.title}` : shown.title;
        const caption = {
          id: shown.id,
          title: `${who}, ${filter.from} – ${filter.to}`,
          sentence: shown.sentence,
        };
        return {
          date: on,
          task: shown.title,
          svg: drawChart(caption, chart, { width: fileWidth, palette: paperPalette, alone: true, say }),
          alt: `${caption.title}. ${shown.sentence}`,
        };
      }

      function tableOf(shown: Insight, { heads, rows }: NonNullable<Insight['table']>): string {
        const title = `${shown.title}, ${filter.from} – ${filter.to}`;
        return insightMarkdown(
          { title, sentence: shown.sentence },
          heads,
          rows.map(cells => cells.map(({ text }) => text)),
        );
      }
    },
    doneMessage: ({ uri }) =>
      vscode.l10n.t('$(check) Added to {0}', vscode.workspace.asRelativePath(vscode.Uri.parse(uri))),
  });
}

interface Read {
  readonly notebook: TeamNotebook;
  readonly person: Person | undefined;
  readonly filter: Pick<InsightFilter, 'person' | 'from' | 'to'>;
  readonly insights: readonly Insight[];
}

async function readInsights(
  { notes }: InsightsNeeds,
  given: { readonly person?: string; readonly from?: string; readonly to?: string },
): Promise<Read | Refusal> {
  const found = given.person === undefined ? undefined : await findPerson(notes, given.person);
  if (isRefusal(found)) return found;
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const today = notes.today();
  const filter = {
    person: found?.person.id ?? null,
    ...periodOf(given, defaultFilter(today.date), today.date),
  };
  const people = peopleIn(filter, notebook.people(today));
  const insights = await new TimeSlicer().runSteps(counting(people, filter, today.date));
  const built = buildInsights(insightInput(insights, people, filter, today.date, notebook.own(today)), 0);
  return { notebook, person: found?.person, filter, insights: built.map(({ insight }) => insight) };
}

async function askInsight(
  ask: Ask,
  needs: InsightsNeeds,
  given: { readonly person?: string; readonly from?: string; readonly to?: string },
): Promise<Insight['id']> {
  const { insights } = ask.unwrap(await readInsights(needs, given));
  return pick(
    ask,
    vscode.l10n.t('Which picture?'),
    insights.flatMap(({ id, title, sentence, chart }) =>
      chart ? [{ label: title, detail: sentence, value: id }] : [],
    ),
  );
}

function askForm(ask: Ask): Promise<'svg' | 'table'> {
  return pick<'svg' | 'table'>(ask, vscode.l10n.t('As a picture or as a table?'), [
    {
      label: vscode.l10n.t('Picture'),
      detail: vscode.l10n.t('An SVG file, with a link to it'),
      value: 'svg',
    },
    { label: vscode.l10n.t('Table'), detail: vscode.l10n.t('The same in rows, as Markdown'), value: 'table' },
  ]);
}

/**
 * Whether a note may hold the picture. One about the team tells each person about the others, so it goes into no one's
 * folder; one about a person goes into no one else's. Outside the notes, anyone could see it.
 */
function mayHold(notebook: TeamNotebook, person: Person | undefined, { editor }: PlaceInNote): boolean {
  const names = namesWithin(notebook.root, editor.document.uri.toString());
  if (!names) return false;
  return names[0] !== folders.people || (person !== undefined && names[1] === person.id);
}

async function insertSvg(
  notebook: TeamNotebook,
  person: Person | undefined,
  picture: TaskPicture,
  place: PlaceInNote | undefined,
) {
  if (!place) {
    const done = person
      ? await insertPicture(notebook, person, picture)
      : await insertTeamPicture(notebook, picture);
    return isRefusal(done) ? done : { uri: done.note.uri, line: done.note.line, picture: done.picture };
  }
  const { document } = place.editor;
  // Check before writing the picture, so that a note that refuses the link leaves no stray file.
  const asked = placeForBlock(document.getText(), document.offsetAt(place.position), '![]()');
  if (isRefusal(asked)) return withFile(document.uri.toString(), asked);
  const made = await pictureFor(notebook, picturesOf(notebook, person), picture, document.uri.toString());
  if (isRefusal(made)) return made;
  const done = await insertBlock(place, { text: made.link });
  return isRefusal(done) ? done : { ...done, picture: made.picture };
}

async function insertTable(
  notebook: TeamNotebook,
  person: Person | undefined,
  table: string,
  date: string,
  place: PlaceInNote | undefined,
) {
  if (place) return insertBlock(place, { text: table });
  const note = notePlace(notebook, person, date);
  const done = await notebook.edit(note.uri, text => addParagraphs(text, note.place, table), note.initial);
  return isRefusal(done) ? done : { uri: done.uri, line: done.line };
}
