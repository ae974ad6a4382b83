import type { Shape } from '../shape';
import type { inUseIntentShapes, inUseShape } from './inUseShapes';
import type { StyleId } from './model';
import { inferUsedStyle } from './usedStyle';

export type InUse = Shape<typeof inUseShape>;

/** Before any answer. */
export const notSaid: InUse = { style: null, answers: {} };

export type InUseIntent = Shape<(typeof inUseIntentShapes)[number]>;

/** The answers after one intent; the same object if nothing changed. */
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

/**
 * The style the lead says is in use: chosen by name, or else inferred; `null` with too few answers (domain.md §1.7).
 */
export function saidStyle({ style, answers }: InUse): StyleId | null {
  if (style) return style;
  const inferred = inferUsedStyle(answers).style;
  return inferred === 'unknown' ? null : inferred;
}
