import type { Shape } from '../shape';
import type { inUseIntentShapes, inUseShape } from './inUseShapes';
import type { StyleId } from './model';
import { inferUsedStyle } from './usedStyle';

export type InUse = Shape<typeof inUseShape>;

/** Before anything was said. */
export const notSaid: InUse = { style: null, answers: {} };

export type InUseIntent = Shape<(typeof inUseIntentShapes)[number]>;

/** What is said after one intent. Returns the same object where nothing changed. */
export function reduceInUse(inUse: InUse, intent: InUseIntent): InUse {
  switch (intent.do) {
    case 'usedStyle':
      return intent.style === inUse.style ? inUse : { ...inUse, style: intent.style };
    case 'behavior': {
      const { [intent.behavior]: before, ...others } = inUse.answers;
      if ((before ?? null) === intent.amount) return inUse;
      const answers = intent.amount === null ? others : { ...others, [intent.behavior]: intent.amount };
      return { ...inUse, answers };
    }
    case 'forgetInUse':
      return inUse.style === null && Object.keys(inUse.answers).length === 0 ? inUse : notSaid;
  }
}

/** The style that is said to be in use: by name, else by the answers; `null` while they are too few (domain.md §1.7). */
export function saidStyle({ style, answers }: InUse): StyleId | null {
  if (style) return style;
  const inferred = inferUsedStyle(answers).style;
  return inferred === 'unknown' ? null : inferred;
}
