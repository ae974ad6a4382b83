import type { StyleId } from './model';
import { type Amount, type BehaviorAnswers, type BehaviorId, inferUsedStyle } from './usedStyle';

/** What the lead says of the style in use on the chosen task, until it is logged. */
export interface InUse {
  /** Chosen by name; goes before the answers. */
  readonly style: StyleId | null;
  readonly answers: BehaviorAnswers;
}

/** Before anything was said. */
export const notSaid: InUse = { style: null, answers: {} };

/** What a person says of the style in use; `null` takes an answer back. */
export type InUseIntent =
  | { readonly do: 'usedStyle'; readonly style: StyleId | null }
  | { readonly do: 'behavior'; readonly behavior: BehaviorId; readonly amount: Amount | null }
  | { readonly do: 'forgetInUse' };

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
