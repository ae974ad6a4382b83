import type { BehaviorId } from '../../core/styles/usedStyle';

/** The statement to answer for each behavior (domain.md §1.7 [7][J]). */
export const behaviorTexts: Readonly<Record<BehaviorId, string>> = {
  steps: 'I set the steps.',
  method: 'I set the method.',
  dates: 'I set dates.',
  order: 'I put the work in order.',
  checks: 'I checked the work while it was under way.',
  calls: 'I made the calls.',
  view: 'I asked for their view first.',
  listening: 'I listened without solving.',
  reasons: 'I explained why.',
  progress: 'I named specific progress.',
  'own-answer': 'I helped them find their own answer.',
  blocker: 'I removed a blocker they raised.',
};
