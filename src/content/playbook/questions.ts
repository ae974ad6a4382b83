import type { QuestionGroup } from '../../core/brief/questions';

/** The text shared by all cards of questions. */
export const questionsSummary =
  'Open questions for a 1:1. One or two are enough; the answer decides what comes next.';

/** The card for each group of questions: its title, and other search words. */
export const questionGroups: Readonly<
  Record<QuestionGroup, { readonly title: string; readonly words: string }>
> = {
  S1: { title: 'Questions for Directing', words: 's1 directing' },
  S2: { title: 'Questions for Coaching', words: 's2 coaching' },
  S3: { title: 'Questions for Supporting', words: 's3 supporting' },
  S4: { title: 'Questions for Delegating', words: 's4 delegating' },
  motivation: { title: 'Questions about motivation', words: 'will purpose' },
  confidence: { title: 'Questions about confidence', words: 'nerve doubt' },
  commitments: { title: 'Questions about open promises', words: 'commitments actions promises overdue owed' },
  growth: { title: 'Questions about growth', words: 'career learning development skills' },
  team: { title: 'Questions about the team', words: 'colleagues collaboration conflict' },
  wellbeing: {
    title: 'Questions about how they are',
    words: 'wellbeing energy load stress overload workload burnout tired',
  },
  'after-leave': { title: 'Questions after time away', words: 'leave vacation parental sick return holiday' },
  first: { title: 'Questions for a first 1:1', words: 'first meeting new start one-on-one' },
  'long-gap': { title: 'Questions after a long time apart', words: 'gap not talked while reconnect' },
};
