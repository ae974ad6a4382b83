import type { FacetId, GrowthBehaviorId, Side } from '../../core/growth/behaviors';

/** An observable behavior of a lead, and how to practice it. */
export interface GrowthBehavior {
  /** What the lead says about the last two weeks. */
  readonly text: string;
  /** The behavior in a word or two. */
  readonly word: string;
  /** A thing to try, addressed to the lead. */
  readonly idea: string;
}

/** The eighteen behaviors (domain.md §5.1 [J]), each with a thing to try (domain.md §5.3 [J]). */
export const growthBehaviors: Readonly<Record<GrowthBehaviorId, GrowthBehavior>> = {
  L1: {
    text: 'I said where we are heading and why.',
    word: 'vision',
    idea: 'Write half a page, “Where we are going and what we drop”, and read it to two people.',
  },
  L2: {
    text: 'I tied a task to the shared goal.',
    word: 'shared goal',
    idea: 'Begin each item of the planning with why it matters.',
  },
  L3: {
    text: 'I shared bad news the day I knew it.',
    word: 'trust',
    idea: 'List for two weeks what you promise and who you promise it to, and cross off what you kept.',
  },
  L4: {
    text: 'I changed how I lead someone on a task.',
    word: 'adaptability',
    idea: 'Plan one change of style a week: read the task again, and say aloud what you will do differently.',
  },
  L5: {
    text: 'I changed a decision after hearing someone.',
    word: 'engagement',
    idea: 'Let everyone write in silence before the debate, and report afterwards what it changed.',
  },
  L6: {
    text: 'I heard the worries before I defended a change.',
    word: 'change',
    idea: 'Write a note on the change: what, why, what stays, and who to ask. Collect worries before you answer them.',
  },
  L7: {
    text: 'I won agreement without authority.',
    word: 'influence',
    idea: 'Sit in with someone who is good at it, then lead one discussion across teams yourself.',
  },
  L8: {
    text: 'I handed over work that stretches someone.',
    word: 'growth',
    idea: 'Hand over one meeting for good.',
  },
  L9: {
    text: 'I closed a debate in one sentence that all can repeat.',
    word: 'clarity',
    idea: 'End each debate with one sentence, and ask somebody to repeat it.',
  },
  G1: {
    text: 'I updated owners and dates.',
    word: 'planning',
    idea: 'Take fifteen minutes a week to go through the plan: owner, date, next step.',
  },
  G2: {
    text: 'I split work to a clear next step.',
    word: 'organizing',
    idea: 'Take the biggest item, and split it with its owner into slices of two days.',
  },
  G3: {
    text: 'I declined work beyond our capacity.',
    word: 'resources',
    idea: 'List what your capacity is taken up by before you say yes.',
  },
  G4: {
    text: 'I kept a routine under pressure.',
    word: 'consistency',
    idea: 'Write down once how you release or are on call, and follow the page for a month.',
  },
  G5: {
    text: 'I acted when progress left the plan.',
    word: 'monitoring',
    idea: 'Look at one chart once a week, and ask one question about it.',
  },
  G6: {
    text: 'I stopped work to protect focus.',
    word: 'focus',
    idea: 'Keep a list of what the team stops doing, and add to it before you add work.',
  },
  G7: {
    text: 'I delivered on the day we promised.',
    word: 'delivery',
    idea: 'Forecast with an earliest and a latest day, and note how often you land between them.',
  },
  G8: {
    text: 'I checked an expectation on its day.',
    word: 'follow-through',
    idea: 'Write three expectations with a day to check each, and check them on it.',
  },
  G9: {
    text: 'I removed a repeating cause.',
    word: 'systems',
    idea: 'Follow one repeating problem a month down to its cause, and fix that.',
  },
};

/** The names of the two sides. */
export const sideNames: Readonly<Record<Side, string>> = {
  leadership: 'Leadership',
  management: 'Management',
};

/** The names of the facets, with the trait each stands for (domain.md §5.1, §8 rows 22-24). */
export const facetNames: Readonly<Record<FacetId, { readonly name: string; readonly trait: string }>> = {
  direction: { name: 'Direction', trait: 'visionary' },
  trust: { name: 'Trust', trait: 'people-focused' },
  change: { name: 'Change', trait: 'adaptable' },
  structure: { name: 'Structure', trait: 'attentive to detail' },
  resources: { name: 'Resources', trait: 'organized' },
  results: { name: 'Results', trait: 'results-driven' },
};
