import * as v from 'valibot';
import { styleIds } from './model';
import { amounts, behaviorIds } from './usedStyle';

/** What is said of the style in use, as it crosses a boundary. */

const style = v.nullable(v.picklist(styleIds));

/** What was answered; a behavior that is left out was not. */
export const behaviorAnswersShape = v.strictObject(
  v.entriesFromList(behaviorIds, v.exactOptional(v.picklist(amounts))),
);

/** What the lead says of the style in use on the chosen task, until it is logged. */
export const inUseShape = v.strictObject({
  /** Chosen by name; goes before the answers. */
  style,
  answers: behaviorAnswersShape,
});

/** What a person says of the style in use; `null` takes an answer back. */
export const inUseIntentShapes = [
  v.strictObject({ do: v.literal('usedStyle'), style }),
  v.strictObject({
    do: v.literal('behavior'),
    behavior: v.picklist(behaviorIds),
    amount: v.nullable(v.picklist(amounts)),
  }),
  v.strictObject({ do: v.literal('forgetInUse') }),
] as const;
