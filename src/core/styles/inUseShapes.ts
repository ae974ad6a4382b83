import * as v from 'valibot';
import { styleIds } from './model';
import { amounts, behaviorIds } from './usedStyle';

/** Answers about the style in use, as they cross a boundary. */

const style = v.nullable(v.picklist(styleIds));

/** Answers by behavior; omitted if not answered. */
const behaviorAnswersShape = v.strictObject(
  v.entriesFromList(behaviorIds, v.exactOptional(v.picklist(amounts))),
);

/** What the lead says about the style in use on the chosen task, before logging it. */
export const inUseShape = v.strictObject({
  /** Chosen by name; takes precedence over the answers. */
  style,
  answers: behaviorAnswersShape,
});

/** Intents about the style in use; `null` withdraws an answer. */
export const inUseIntentShapes = [
  v.strictObject({ do: v.literal('usedStyle'), style }),
  v.strictObject({
    do: v.literal('behavior'),
    behavior: v.picklist(behaviorIds),
    amount: v.nullable(v.picklist(amounts)),
  }),
  v.strictObject({ do: v.literal('forgetInUse') }),
] as const;
