import * as v from 'valibot';
import { factorNames } from './frameTexts';
import { inUseIntentShapes, inUseShape } from './inUseShapes';
import { closerLookShape, lookIntentShapes } from './lookShapes';
import { drivers, trends } from './model';
import { cellShape } from './readingShapes';
import { factorShape, knowledgeShape, taskFactorsShape } from './taskFactorsShape';

/** What is chosen in the style view, and what may be done to that, as they cross a boundary. */

/** The parts of the view that can be folded. */
export const sections = [
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

/** The answers about a task as they were given in the view, before they are kept in the notes. */
export const frameAnswersShape = v.strictObject({
  /** A person's id; `null` where they are about the task alone. */
  person: v.nullable(v.string()),
  /** `null` where no task was chosen yet. */
  task: v.nullable(v.string()),
  factors: taskFactorsShape,
});

/** All that is chosen; `null` means "nobody in particular", "any task", "no cell yet", "cause not looked into". */
export const selectionShape = v.strictObject({
  /** A person's id. */
  person: v.nullable(v.string()),
  /** A task's name; may be one that has no reading and no heading yet. */
  task: v.nullable(v.string()),
  cell: v.nullable(cellShape),
  trend,
  driver,
  /** The cell, trend or driver was set by hand and not by a stored reading. */
  edited: v.boolean(),
  open: v.array(section),
  /** What was answered about tasks and is not kept in the notes yet. */
  frames: v.array(frameAnswersShape),
  /** The answers about the chosen person on the chosen task. */
  look: closerLookShape,
  /** What is said of the style in use on the chosen task, and not logged yet. */
  inUse: inUseShape,
});

/** One thing a person says about the chosen task; `null` takes an optional answer back. */
export const frameIntentShapes = [
  v.strictObject({
    do: v.literal('factor'),
    factor: v.picklist(factorNames),
    value: v.nullable(factorShape),
  }),
  v.strictObject({ do: v.literal('knowledge'), value: v.nullable(knowledgeShape) }),
  /** Back to what the notes say, or to where every factor is in the middle. */
  v.strictObject({ do: v.literal('forgetFrame') }),
] as const;

/** One thing a person does to the selection. */
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
  /** Chooses what the answers come to. */
  v.strictObject({ do: v.literal('useAnswers') }),
]);
