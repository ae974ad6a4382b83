import { causeTexts } from '../../content/expectations/causes';

/** Why an outcome was not met, in the order to look into it (domain.md §6 [40][41]). */
export const causeIds = ['unclear', 'obstacle', 'mismatch', 'ability', 'confidence', 'motivation'] as const;
export type CauseId = (typeof causeIds)[number];

/** One cause, how to recognize it, and what follows. Plain English. */
export interface Cause {
  readonly id: CauseId;
  readonly title: string;
  /** The title in one or two words, for a table. */
  readonly short: string;
  /** A yes to any of these points to this cause. */
  readonly questions: readonly string[];
  /** A starting point for the next step. */
  readonly nextStep: string;
  /** What it means for the style. */
  readonly styleLink: string;
}

/** Every cause, in the order to look into it. */
export const causes: readonly Cause[] = causeIds.map(causeOf);

/** Causes the lead can fix alone: the lead's own list in the gap view (domain.md §6, gap view). */
export const ownCauses: readonly CauseId[] = ['unclear', 'obstacle', 'mismatch'];

/** The cause with this id. */
export function causeOf(id: CauseId): Cause {
  return { id, ...causeTexts[id] };
}
