import type { Amount, Lean, Often, Period } from '../../core/growth/balance';
import type { EvidenceKind } from '../../core/growth/balanceShapes';
import type { GrowthBehaviorId } from '../../core/growth/behaviors';

/** What the two scores mean together, and the risk (domain.md §5.2 [J]). */
export const leanTexts: Readonly<Record<Lean, { readonly name: string; readonly text: string }>> = {
  'both-low': {
    name: 'Even but low',
    text: 'Neither direction nor structure reaches the team. Take one line of each side, and do it this week.',
  },
  leadership: {
    name: 'Leans to leadership',
    text: 'People are inspired but may lose focus. Add structure: owners, dates, a clear next step.',
  },
  management: {
    name: 'Leans to management',
    text: 'Control and process crowd people out, and they may disengage. Add direction, and let people have a say.',
  },
  balanced: { name: 'Balanced', text: 'Both can be seen. Choose by the situation.' },
  building: { name: 'Even, building', text: 'Neither outweighs the other, and there is room on both sides.' },
};

/** Replaces the name of a lean of more than 30 (domain.md §5.2). */
export const strongLeans: Readonly<Partial<Record<Lean, string>>> = {
  leadership: 'Leans strongly to leadership',
  management: 'Leans strongly to management',
};

/** The kinds of period, and what each requires (domain.md §5.2, period tilt). */
export const periodTexts: Readonly<Record<Period, { readonly name: string; readonly asks: string }>> = {
  steady: { name: 'steady', asks: 'A steady time asks for both alike.' },
  change: {
    name: 'big change',
    asks: 'A big change asks for more leadership: here the sides are even when leadership is 10 ahead.',
  },
  recovery: {
    name: 'catching up',
    asks: 'A late project asks for more management: here the sides are even when management is 10 ahead.',
  },
};

/** The answers to "how often"; `short` is the label of a button. */
export const oftenTexts: Readonly<Record<Often, { readonly short: string; readonly text: string }>> = {
  0: { short: '0', text: 'not once' },
  1: { short: '1', text: 'once' },
  2: { short: '2–3', text: '2 or 3 times' },
  3: { short: '4+', text: '4 or more times' },
  none: { short: 'no occasion', text: 'no occasion' },
};

/** The answers to "for now". */
export const amountTexts: Readonly<Record<Amount, string>> = { more: 'more', right: 'right', less: 'less' };

/** What to know before relying on self-ratings (domain.md §5.2 [32]). */
export const selfRatingFacts = [
  'Other people’s ratings agree weakly with our own: a correlation of about .22 over many studies.',
  'Our own are higher, by about a third of a standard deviation (.32). Heidemeier and Moser, 2009.',
  'Managers saw themselves as more supportive and less directive than others saw them. Avery, 2001.',
  'So take your answers as a start, and ask at least three people for theirs.',
] as const;

/** What the scores can be compared with. */
export const noNorms =
  'There are no norms: nobody has shown which figure is high or low. Compare yourself with yourself only.';

/** Questions for lines that colleagues rate at least two steps apart from the lead (domain.md §5.2); never a score. */
export const differenceQuestions = {
  seenLess: 'You noticed it more often than they did. Where could they have seen it?',
  seenMore: 'They noticed it more often than you did. What did they see?',
} as const;

/** The evidence from the notes next to a line, with the person's name and the task or title. */
export const evidenceTexts: Readonly<Record<EvidenceKind, string>> = {
  met: '1:1 with {0}',
  why: '{0}, with a why: {1}',
  kept: 'Done on time for {0}: {1}',
  read: 'Read {0} again on {1}',
  level: '{0} decides more on {1}',
  checked: 'Checked on its day with {0}: {1}',
};

/** The lines of the colleagues' form: what they may have seen the lead do. */
export const seenBehaviors: Readonly<Record<GrowthBehaviorId, string>> = {
  L1: 'Said where we are heading and why',
  L2: 'Tied a task to the shared goal',
  L3: 'Shared bad news the same day',
  L4: 'Changed the way of leading someone on a task',
  L5: 'Changed a decision after hearing someone',
  L6: 'Heard the worries before defending a change',
  L7: 'Won agreement without authority',
  L8: 'Handed over work that stretches someone',
  L9: 'Closed a debate in one sentence that all can repeat',
  G1: 'Updated owners and dates',
  G2: 'Split work to a clear next step',
  G3: 'Declined work beyond our capacity',
  G4: 'Held on to a routine under pressure',
  G5: 'Acted when progress left the plan',
  G6: 'Stopped work to protect focus',
  G7: 'Delivered on the day we promised',
  G8: 'Checked an expectation on its day',
  G9: 'Removed a repeating cause',
};

/** The text around the lines of a check or form. */
export const balanceFileTexts = {
  title: 'Balance check, {0}',
  question: 'How often in the last two weeks, and should there be more of it, less, or is it right for now?',
  formTitle: 'Leading and managing: what I have seen',
  noName: 'Please leave out your name. Voluntary. Not used in reviews.',
  ask: 'Think of your lead’s last two weeks. For each line: how often did you see it, and should there be more of it, less, or is it right for now?',
  answers:
    'Write after the colon: 0, 1, 2-3, 4 or more, or no occasion; then more, right or less. For example: 2-3, more',
  together: 'Your lead sees the answers together, once three forms are back, and never one form alone.',
} as const;
