import * as v from 'valibot';
import { factorNames } from './factors';
import { inUseIntentShapes, inUseShape } from './inUseShapes';
import { closerLookShape, lookIntentShapes } from './lookShapes';
import { drivers, trends } from './model';
import { cellShape } from './readingShapes';
import { factorShape, knowledgeShape, taskFactorsShape } from './taskFactorsShape';

/** The choices in the style view and the intents that change them, as they cross a boundary. */

/** The parts of the style card, and what can be folded in them. */
export const sections = [
  'advice',
  'closer',
  'because',
  'words',
  'openers',
  'ideas',
  'avoid',
  'move',
  'sure',
  'theirs',
  'inUse',
  'behaviors',
  'evidence',
  'task',
  'taskWhy',
  'conflict',
] as const;

const section = v.picklist(sections);
const trend = v.picklist(trends);
const driver = v.nullable(v.picklist(drivers));

/** The answers about a task from the view, before they are saved to the notes. */
export const frameAnswersShape = v.strictObject({
  /** A person's id; `null` for answers about just the task. */
  person: v.nullable(v.string()),
  /** `null` until a task is chosen. */
  task: v.nullable(v.string()),
  factors: taskFactorsShape,
});

/** All choices; `null` means "nobody in particular", "any task", "no cell yet" or "cause not looked into". */
export const selectionShape = v.strictObject({
  /** A person's id. */
  person: v.nullable(v.string()),
  /** A task's name, possibly one without a reading or heading yet. */
  task: v.nullable(v.string()),
  cell: v.nullable(cellShape),
  trend,
  driver,
  /** The cell, trend or driver was set by hand instead of coming from a stored reading. */
  edited: v.boolean(),
  open: v.array(section),
  /** Answers about tasks that are not saved to the notes yet. */
  frames: v.array(frameAnswersShape),
  /** The answers about the chosen person on the chosen task. */
  look: closerLookShape,
  /** Answers about the style in use on the chosen task that are not logged yet. */
  inUse: inUseShape,
});

/** One answer about the chosen task; `null` withdraws an optional answer. */
export const frameIntentShapes = [
  v.strictObject({
    do: v.literal('factor'),
    factor: v.picklist(factorNames),
    value: v.nullable(factorShape),
  }),
  v.strictObject({ do: v.literal('knowledge'), value: v.nullable(knowledgeShape) }),
  /** Goes back to what the notes say, or to the middle of every factor. */
  v.strictObject({ do: v.literal('forgetFrame') }),
] as const;

/** One change to the selection. */
export const intentShape = v.variant('do', [
  v.strictObject({ do: v.literal('person'), person: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('task'), task: v.nullable(v.string()) }),
  v.strictObject({ do: v.literal('cell'), cell: cellShape }),
  v.strictObject({ do: v.literal('trend'), trend }),
  v.strictObject({ do: v.literal('driver'), driver }),
  v.strictObject({ do: v.literal('section'), section, open: v.boolean() }),
  v.strictObject({ do: v.literal('reset') }),
  ...frameIntentShapes,
  ...lookIntentShapes,
  ...inUseIntentShapes,
  /** Chooses the reading that follows from the answers. */
  v.strictObject({ do: v.literal('useAnswers') }),
]);
