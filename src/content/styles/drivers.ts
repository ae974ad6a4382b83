import type { CommitmentDriver } from '../../core/styles/model';

/** What helps with one cause of less than high commitment. */
export interface DriverAdvice {
  /** The cause and what to do about it, addressed to the lead. */
  readonly summary: string;
  /** Small things to do, best first. */
  readonly actions: readonly string[];
}

const confidence: DriverAdvice = {
  summary: 'They may doubt that they can do it alone; ask. Make the next success small, near and visible.',
  actions: [
    'Cut a smaller first slice.',
    'Recall a piece of their own work that proves they can.',
    'Rehearse the part they fear.',
    'Pair them with someone for the first go.',
  ],
};

const motivation: DriverAdvice = {
  summary: 'They may doubt that it is worth doing; ask before you persuade.',
  actions: [
    'Say what the work is for, and ask what they make of it.',
    'Give them a choice they do not have now.',
    'Look at their load, and take something off it.',
    'Ask whether the work is shared fairly.',
    'Remove an obstacle they have named.',
  ],
};

const both: DriverAdvice = {
  summary:
    'They may doubt that they can do it, or that it is worth doing; ask. Start with what they tell you first.',
  actions: [...confidence.actions, ...motivation.actions],
};

/** The advice for each driver; a driver never changes the style (domain.md §2.3 [J]). */
export const driverAdvice: Readonly<Record<CommitmentDriver, DriverAdvice>> = {
  confidence,
  motivation,
  both,
};
