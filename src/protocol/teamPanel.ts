import * as v from 'valibot';
import { isCalendarDate } from '../core/dates/calendar';
import { markKinds, type Picture } from '../core/pictures/picture';
import { commitments, competences, levels, raters, styleIds, trends } from '../core/styles/model';
import { doubts, teamShapes } from '../core/styles/team';

/** What the team panel and its host say to each other. Each end checks what it hears, because it may come from anywhere. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.check(isCalendarDate));
const freshness = v.picklist(['fresh', 'due', 'overdue']);

/** What the panel shows: a team on a task, or one person's path on one; without a task it says that none is shared. */
const subject = v.variant('show', [
  v.strictObject({ show: v.literal('team'), task: v.nullable(v.string()) }),
  v.strictObject({ show: v.literal('path'), person: v.string(), task: v.string() }),
]);
export type TeamSubject = v.InferOutput<typeof subject>;

const reading = {
  date,
  by: v.picklist(raters),
  style: v.picklist(styleIds),
  competence: v.picklist(competences),
  commitment: v.picklist(commitments),
  uri: v.string(),
  line: count,
};

const member = v.strictObject({
  person: v.string(),
  name: v.string(),
  initials: v.string(),
  reading: v.exactOptional(
    v.strictObject({
      ...reading,
      level: v.picklist(levels),
      borderline: v.boolean(),
      freshness,
      certainty: v.picklist(['fair', 'thin']),
      doubts: v.array(v.picklist(doubts)),
    }),
  ),
});
export type TeamRow = v.InferOutput<typeof member>;

const team = v.strictObject({
  shape: v.picklist(teamShapes),
  levels: v.array(v.picklist(levels)),
  counts: v.strictObject({ D1: count, D2: count, D3: count, D4: count }),
  fresh: count,
  members: v.array(member),
  /** Minutes a week: on this task, on all tasks whose reading is not overdue, and as many as the lead allows. */
  leadTime: v.strictObject({ task: v.number(), allTasks: v.number(), limit: v.number() }),
});
export type TeamPart = v.InferOutput<typeof team>;

const step = v.strictObject({
  ...reading,
  /** As in the picture; left out where the picture does not reach back so far. */
  number: v.exactOptional(count),
  trend: v.exactOptional(v.picklist(trends)),
  note: v.exactOptional(v.string()),
});
export type PathRow = v.InferOutput<typeof step>;

const path = v.strictObject({ person: v.string(), name: v.string(), readings: v.array(step) });
export type PathPart = v.InferOutput<typeof path>;

const words = {
  title: v.string(),
  description: v.string(),
  note: v.string(),
  styles: v.strictObject(v.entriesFromList(styleIds, v.string())),
};

const picture: v.GenericSchema<Picture> = v.variant('kind', [
  v.strictObject({
    ...words,
    kind: v.literal('team'),
    competence: v.string(),
    commitment: v.string(),
    competences: v.strictObject(v.entriesFromList(competences, v.string())),
    commitments: v.strictObject(v.entriesFromList(commitments, v.string())),
    marks: v.strictObject(v.entriesFromList(markKinds, v.string())),
    members: v.array(
      v.strictObject({
        initials: v.string(),
        name: v.string(),
        at: v.exactOptional(
          v.strictObject({
            competence: v.picklist(competences),
            commitment: v.picklist(commitments),
            by: v.picklist(raters),
            freshness,
            words: v.string(),
          }),
        ),
      }),
    ),
  }),
  v.strictObject({
    ...words,
    kind: v.literal('path'),
    direction: v.string(),
    support: v.string(),
    marks: v.strictObject(v.entriesFromList(raters, v.string())),
    readings: v.array(
      v.strictObject({
        number: count,
        by: v.picklist(raters),
        style: v.picklist(styleIds),
        other: v.exactOptional(v.picklist(styleIds)),
        date: v.string(),
        words: v.string(),
        why: v.exactOptional(v.string()),
      }),
    ),
  }),
]);

const panelState = v.strictObject({
  subject,
  /** Whether the notes are read. */
  notes: v.picklist(['loading', 'ready']),
  today: date,
  /** The tasks that several people have, to choose from. */
  tasks: v.array(v.strictObject({ name: v.string(), people: count })),
  /** Left out where nobody has the task. */
  team: v.exactOptional(team),
  /** Left out where there is no such person or task. */
  path: v.exactOptional(path),
  /** Left out where there is nothing to draw. */
  picture: v.exactOptional(picture),
});

/** All the panel paints. */
export type TeamPanelState = v.InferOutput<typeof panelState>;

const fromPanel = v.variant('type', [
  /** The page has loaded and knows nothing yet. */
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('show'), subject }),
  /** Keep the picture with the notes, or in a file of the user's choice. */
  v.strictObject({ type: v.literal('insert') }),
  v.strictObject({ type: v.literal('save') }),
  v.strictObject({ type: v.literal('open'), uri: v.string(), line: count }),
  v.strictObject({ type: v.literal('read'), person: v.string(), task: v.nullable(v.string()) }),
  v.strictObject({ type: v.literal('record') }),
  v.strictObject({ type: v.literal('settings') }),
]);

/** From the panel to its host. */
export type FromTeamPanel = v.InferOutput<typeof fromPanel>;

const toPanel = v.variant('type', [
  v.strictObject({ type: v.literal('state'), state: panelState }),
  /** The picture was put into a note, or into a file; where it can be seen. */
  v.strictObject({ type: v.literal('inserted'), uri: v.string(), line: count }),
  v.strictObject({ type: v.literal('saved') }),
]);

/** From the host to the panel. */
export type ToTeamPanel = v.InferOutput<typeof toPanel>;

/** The message, if the panel may say it; `undefined` for anything else. */
export function fromTeamPanel(heard: unknown): FromTeamPanel | undefined {
  return checked(fromPanel, heard);
}

/** The message, if the host may say it; `undefined` for anything else. */
export function toTeamPanel(heard: unknown): ToTeamPanel | undefined {
  return checked(toPanel, heard);
}

/** What the page painted last; `undefined` where it did not, or another version did. */
export function keptTeamPanel(kept: unknown): TeamPanelState | undefined {
  return checked(panelState, kept);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
