import * as v from 'valibot';
import { isCalendarDate } from '../core/dates/calendar';
import type { FreshWeeks } from '../core/styles/freshness';
import {
  commitments,
  competences,
  drivers,
  raters,
  type StyleId,
  styleIds,
  trends,
} from '../core/styles/model';
import { type Intent, type Section, type Selection, sections } from '../core/styles/selection';
import type { StylePerson } from '../core/styles/stylePerson';
import { closerLook, lookIntents } from './diagnosis';
import { inUse, inUseIntents, type ReadingRequest, readingRequests, readingsOfTask } from './readings';
import { type FrameRequest, frameAnswers, frameIntents, frameRequests, framingOfTask } from './taskFrame';

/** What the style view and its host say to each other. Each end checks what it hears, because it may come from anywhere. */

const cell = v.strictObject({ competence: v.picklist(competences), commitment: v.picklist(commitments) });
const trend = v.picklist(trends);
const driver = v.picklist(drivers);
/** Counts a page's intents from 1; 0 means that none arrived yet. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const selection: v.GenericSchema<Selection> = v.strictObject({
  person: v.nullable(v.string()),
  task: v.nullable(v.string()),
  cell: v.nullable(cell),
  trend,
  driver: v.nullable(driver),
  edited: v.boolean(),
  open: v.array(v.picklist(sections)),
  frames: frameAnswers,
  look: closerLook,
  inUse,
});

const intent: v.GenericSchema<Intent> = v.variant('do', [
  v.strictObject({ do: v.literal('person'), person: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('task'), task: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('cell'), cell }),
  v.strictObject({ do: v.literal('trend'), trend }),
  v.strictObject({ do: v.literal('driver'), driver: v.nullable(driver) }),
  v.strictObject({ do: v.literal('section'), section: v.picklist(sections), open: v.boolean() }),
  v.strictObject({ do: v.literal('reset') }),
  ...frameIntents,
  ...lookIntents,
  ...inUseIntents,
  v.strictObject({ do: v.literal('useAnswers') }),
]);

const person: v.GenericSchema<StylePerson> = v.object({
  id: v.string(),
  name: v.string(),
  tasks: v.array(
    v.object({
      name: v.string(),
      ...readingsOfTask,
      ...framingOfTask,
      latest: v.exactOptional(
        v.object({
          ...cell.entries,
          trend: v.exactOptional(trend),
          driver: v.exactOptional(driver),
          date: v.pipe(v.string(), v.check(isCalendarDate)),
          style: v.picklist(styleIds),
          by: v.picklist(raters),
          note: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
});

/** All the view paints. */
export interface StyleViewState {
  readonly selection: Selection;
  readonly people: readonly StylePerson[];
  /** Whether `people` is what the notes folder holds: not read yet, read, or not readable. */
  readonly notes: 'loading' | 'ready' | 'failed';
  /** The host's local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** There is a text editor to insert into. */
  readonly canInsert: boolean;
  /** How long what was seen stays fresh. */
  readonly weeks: FreshWeeks;
}

const viewState: v.GenericSchema<StyleViewState> = v.strictObject({
  selection,
  people: v.array(person),
  notes: v.picklist(['loading', 'ready', 'failed']),
  today: v.pipe(v.string(), v.check(isCalendarDate)),
  canInsert: v.boolean(),
  weeks: v.strictObject({ S1: v.number(), S2: v.number(), S3: v.number(), S4: v.number() }),
});

/** From the view to its host. An opener is named by its style and its place in the playbook. */
export type FromStyleView =
  /** The page has loaded and knows nothing yet; its intents count from 1 again. */
  | { readonly type: 'ready' }
  | { readonly type: 'intent'; readonly count: number; readonly intent: Intent }
  | { readonly type: 'newTask' }
  | { readonly type: 'addPerson' }
  | { readonly type: 'save' }
  | { readonly type: 'startOneOnOne' }
  | ReadingRequest
  | FrameRequest
  | { readonly type: 'copyOpener'; readonly style: StyleId; readonly opener: number }
  | { readonly type: 'insertOpener'; readonly style: StyleId; readonly opener: number };

const opener = { style: v.picklist(styleIds), opener: count };

const fromStyleView: v.GenericSchema<FromStyleView> = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('intent'), count, intent }),
  v.strictObject({ type: v.literal('newTask') }),
  v.strictObject({ type: v.literal('addPerson') }),
  v.strictObject({ type: v.literal('save') }),
  v.strictObject({ type: v.literal('startOneOnOne') }),
  ...readingRequests,
  ...frameRequests,
  v.strictObject({ type: v.literal('copyOpener'), ...opener }),
  v.strictObject({ type: v.literal('insertOpener'), ...opener }),
]);

/** What the host did for the view, to be said in its live region. */
export const notices = [
  'copied',
  'inserted',
  'not-inserted',
  'saved',
  'saved-before',
  'theirs-saved',
  'style-logged',
  'frame-kept',
  'choice-logged',
  'command-started',
] as const;
export type Notice = (typeof notices)[number];

/** From the host to the view. `count` is the last intent of this page that the selection contains. */
export type ToStyleView =
  | { readonly type: 'state'; readonly count: number; readonly state: StyleViewState }
  | { readonly type: 'selection'; readonly count: number; readonly selection: Selection }
  | { readonly type: 'notice'; readonly notice: Notice }
  /** The focus goes to what can be done in a part that is open. */
  | { readonly type: 'focus'; readonly section: Section };

const toStyleView: v.GenericSchema<ToStyleView> = v.variant('type', [
  v.strictObject({ type: v.literal('state'), count, state: viewState }),
  v.strictObject({ type: v.literal('selection'), count, selection }),
  v.strictObject({ type: v.literal('notice'), notice: v.picklist(notices) }),
  v.strictObject({ type: v.literal('focus'), section: v.picklist(sections) }),
]);

/** The message, if the view may say it; `undefined` for anything else. */
export function fromView(heard: unknown): FromStyleView | undefined {
  return checked(fromStyleView, heard);
}

/** The message, if the host may say it; `undefined` for anything else. */
export function toView(heard: unknown): ToStyleView | undefined {
  return checked(toStyleView, heard);
}

/** A selection that was kept; `undefined` where nothing was, or another version wrote it. */
export function keptSelection(kept: unknown): Selection | undefined {
  return checked(selection, kept);
}

/** What the page painted last; `undefined` where it did not, or another version did. */
export function keptState(kept: unknown): StyleViewState | undefined {
  return checked(viewState, kept);
}

function checked<T>(schema: v.GenericSchema<T>, value: unknown): T | undefined {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}
