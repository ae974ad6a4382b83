// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${1:text} in a rewording is the editor's snippet syntax.

import type { LintFamily, LintLevel } from '../../core/lint/families';

/** Reasons that fit certain findings better than the rule's own. */
export const lintWhys = {
  crowd:
    'Nobody can speak for all, and one exception is enough to argue about. Say what you saw, and who had to wait.',
  everyone: 'Nobody can answer "everyone". Say what you saw yourself, or who told you what.',
  asked:
    'A question that holds its answer is a verdict they cannot answer. Say what you think, then ask what you do not know.',
  compared:
    'A question with somebody else in it asks them to be that person. Say what you need, compared with what you agreed.',
  ageOrSex: 'Age, sex and origin say nothing about the work, and nobody can act on them. Name what they did.',
  stacked:
    'Each of these words takes back a bit of the point, until nothing is left to act on. Keep one at most.',
} as const;
export type WhyId = keyof typeof lintWhys;

/**
 * What a quick fix writes, in VS Code's snippet syntax. Even unedited, the result triggers no rule: it removes the
 * words that were found, and has a placeholder for the replacement.
 */
export type Rewording =
  /** Replaces the sentence. */
  | { readonly title: string; readonly instead: string }
  /** Removes the hedges from the sentence. */
  | { readonly title: string; readonly without: 'hedges' }
  /** Inserts text after the sentence. */
  | { readonly title: string; readonly behind: string }
  /** Adds a line at the end of the entry. */
  | { readonly title: string; readonly line: string };

interface Entry {
  /** Kebab-case; part of the stable API. */
  readonly id: string;
  readonly family: LintFamily;
  readonly title: string;
  /** One or two sentences for the message: what is wrong with such words. */
  readonly reason: string;
  /** The source of the reason; `undefined` if it is our own judgment. */
  readonly source?: string;
  readonly severity: Exclude<LintLevel, 'off'>;
  readonly rewordings: readonly Rewording[];
  /** Words that the rule finds, and a better version. */
  readonly example: { readonly instead: string; readonly better: string };
}

const sbi = 'Situation-Behavior-Impact';
const meta = 'Kluger and DeNisi, 1996';
const vague = 'Correll and Simard, 2016 (a correlation, found for women)';
const textio = 'Textio, Language Bias in Performance Feedback, 2022 and 2024';
const hogan = 'Lara Hogan, the feedback equation';

const sayWhatYouSaw: Rewording = {
  title: 'Say when, and what you saw, instead',
  instead: '${1:That day}, I saw ${2:what you did}.',
};

const sayWhatFollowed: Rewording = {
  title: 'Say what they did, and what followed, instead',
  instead: 'When ${1:it happened}, you ${2:did this}, and ${3:this followed}.',
};

/**
 * All rules for the wording of feedback, by family: the single source for diagnostics, quick fixes, settings and
 * documentation.
 */
const entries = [
  {
    id: 'absolute',
    family: 'about the person',
    title: 'Always, never',
    reason:
      'One exception is enough to argue about, and then nobody talks about what happened. Name the times you saw.',
    source: `${sbi}; domain.md §6`,
    severity: 'information',
    rewordings: [sayWhatYouSaw, sayWhatFollowed],
    example: {
      instead: 'You never update the ticket.',
      better: 'On Monday and Wednesday the ticket still said "open" after you had merged.',
    },
  },
  {
    id: 'label',
    family: 'about the person',
    title: 'A label for a person',
    reason:
      'A label is a verdict on who somebody is: they can reject it, but not act on it. What did you see?',
    source: `${sbi}; ${meta}; domain.md §6`,
    severity: 'information',
    rewordings: [sayWhatYouSaw, sayWhatFollowed],
    example: {
      instead: 'You are careless.',
      better: 'The last two changes went out without the rollback step from the checklist.',
    },
  },
  {
    id: 'fixed-trait',
    family: 'about the person',
    title: 'Praise for a trait',
    reason:
      'Praise for what somebody is gives them nothing to repeat, and draws attention from the task to the self. Name what they did.',
    source: `${meta}; ${textio}`,
    severity: 'information',
    rewordings: [sayWhatYouSaw, sayWhatFollowed],
    example: {
      instead: "You're brilliant.",
      better: 'You rehearsed the migration three times, and on the day it took eleven minutes.',
    },
  },
  {
    id: 'mind-reading',
    family: 'about the person',
    title: 'A guess at thoughts or motives',
    reason: 'You saw what they did, not why. A wrong guess ends the talk, so say what you saw and ask.',
    source: `${sbi}; ${hogan}`,
    severity: 'information',
    rewordings: [
      sayWhatYouSaw,
      {
        title: 'Say what you saw, and ask for their view',
        instead: '${1:That day}, I saw ${2:what you did}. What was going on for you then?',
      },
    ],
    example: {
      instead: "You don't care about the people on call.",
      better: 'The runbook for the new job is empty. What kept it from being written?',
    },
  },
  {
    id: 'comparison',
    family: 'about the person',
    title: 'A comparison with others',
    reason:
      'A comparison tells where somebody stands, not what to do, and draws attention from the task to the self. Compare with what you agreed.',
    source: meta,
    severity: 'information',
    rewordings: [
      {
        title: 'Compare with what you agreed, instead',
        instead: 'We agreed on ${1:an outcome}, and I saw ${2:another one}.',
      },
      sayWhatYouSaw,
    ],
    example: {
      instead: 'Unlike Ada, you wait to be told.',
      better: 'We agreed that you pick the next ticket yourself; this week I assigned three of four.',
    },
  },
  {
    id: 'gendered',
    family: 'about the words',
    title: 'A word that is used for some and not for others',
    reason:
      'Words on personality and feelings like this one are given to people unevenly, by gender and origin, for the same behavior. Name the behavior.',
    source: `${textio}; ${vague}`,
    severity: 'information',
    rewordings: [sayWhatYouSaw, sayWhatFollowed],
    example: {
      instead: 'You are too aggressive in meetings.',
      better: 'In planning you answered twice before Sven had finished his sentence.',
    },
  },
  {
    id: 'biased-wording',
    family: 'about the words',
    title: 'A word that can hurt or leave out',
    reason: 'Some readers are hurt or left out by this word, and hear it instead of your point.',
    source: 'The word list of retext-equality',
    severity: 'hint',
    rewordings: [sayWhatYouSaw],
    example: { instead: 'You guys were late.', better: 'The two of you were late.' },
  },
  {
    id: 'vague-praise',
    family: 'about the words',
    title: 'Praise without particulars',
    reason: 'Nobody can repeat what was not named. What did they do, and what did it change?',
    source: `${vague}; ${textio}`,
    severity: 'information',
    rewordings: [
      {
        title: 'Say what they did, and what it changed',
        behind:
          ' What you did: ${1:the step or the decision}. What it changed: ${2:the result for the work or the team}.',
      },
    ],
    example: {
      instead: 'Great job!',
      better: 'Great job on the rollback on Tuesday: checkout was back within nine minutes.',
    },
  },
  {
    id: 'hearsay',
    family: 'about the words',
    title: 'Secondhand claims',
    reason:
      'Nobody can answer a crowd without a face. Say what you saw yourself, or help the two to talk to each other.',
    source: `${sbi}; ${hogan}`,
    severity: 'information',
    rewordings: [
      {
        title: 'Say what you saw yourself, instead',
        instead: '${1:That day}, I saw ${2:this} myself.',
      },
      {
        title: 'Bring the two together, instead',
        instead: 'I would like you and ${1:whoever told me} to talk.',
      },
    ],
    example: {
      instead: 'People say you are hard to reach.',
      better: 'On Tuesday my question in the channel had no answer until the evening.',
    },
  },
  {
    id: 'hedging',
    family: 'about the words',
    title: 'Words that take it back',
    reason:
      'Softened feedback is easily missed, and leaves the other person guessing whether it counts. Say it plainly and kindly.',
    source: textio,
    severity: 'hint',
    rewordings: [
      {
        title: 'Say it plainly',
        without: 'hedges',
      },
      sayWhatYouSaw,
    ],
    example: {
      instead: 'You were kind of late, maybe.',
      better: 'The review came two days after the date we had agreed.',
    },
  },
  {
    id: 'missing-situation',
    family: 'about the entry',
    title: 'No situation',
    reason:
      'Without a moment you both remember, feedback is about everything, and so about nothing. When and where was it?',
    source: sbi,
    severity: 'hint',
    rewordings: [
      {
        title: 'Add the situation',
        line: '- **Situation:** ${1:when and where, one moment you both remember}',
      },
    ],
    example: {
      instead: 'The names in your modules are clear.',
      better: 'In the billing change of Tuesday, the names …',
    },
  },
  {
    id: 'missing-impact',
    family: 'about the entry',
    title: 'No impact',
    reason:
      'What it led to is the reason to keep it or to change it. What did it do to the work, the team or you?',
    source: `${sbi}; ${vague}`,
    severity: 'hint',
    rewordings: [
      {
        title: 'Add the impact',
        line: '- **Impact:** ${1:what it led to for the work, the team or you}',
      },
    ],
    example: {
      instead: 'On Monday you paired with the new people.',
      better: 'On Monday you paired with the new people, so both shipped in their first week.',
    },
  },
  {
    id: 'missing-next-step',
    family: 'about the entry',
    title: 'No next step',
    reason:
      'Feedback for change ends in a request, a question or an agreement; without one, the other has to guess.',
    source: hogan,
    severity: 'hint',
    rewordings: [
      {
        title: 'Add the next step',
        line: '- **Next:** ${1:what you ask for, or agree on}',
      },
    ],
    example: {
      instead: 'You merged the change without tests.',
      better: 'You merged the change without tests. What would help you to run them first?',
    },
  },
  {
    id: 'sandwich',
    family: 'about the entry',
    title: 'Criticism between two pieces of praise',
    reason:
      'People learn to wait for the "but" and to trust neither half. Give praise and criticism each their own entry, and their own moment.',
    severity: 'information',
    rewordings: [],
    example: {
      instead: 'Great talk. However, you ran over. All in all it was great.',
      better: 'Two entries: one for the talk, one for the twenty minutes.',
    },
  },
  {
    id: 'stale',
    family: 'about the entry',
    title: 'Not delivered for two weeks',
    reason:
      'What was seen is easiest to talk about while both remember it. Give it now, or say to yourself why not.',
    severity: 'information',
    rewordings: [],
    example: {
      instead: 'An entry of November 1 that still says "delivered: no" on the 20th.',
      better: 'Give it, and put the date after "delivered:".',
    },
  },
  {
    id: 'health',
    family: 'not for these notes',
    title: 'A health matter',
    reason:
      'Health is protected and private. Leave it out of notes on feedback; use the channel your HR has for it.',
    severity: 'warning',
    rewordings: [],
    example: {
      instead: 'You seem burned out.',
      better: 'You answered mails after 22:00 on four days. How is the load? (And HR, if more is needed.)',
    },
  },
  {
    id: 'legal',
    family: 'not for these notes',
    title: 'A legal or disciplinary matter',
    reason:
      'Complaints, accusations and the end of a contract need a process that protects all sides. Talk to HR before you write.',
    severity: 'warning',
    rewordings: [],
    example: {
      instead: 'He harassed a colleague.',
      better: 'Report it through the HR channel today, and keep it out of these notes.',
    },
  },
] as const satisfies readonly Entry[];

export type LintRuleId = (typeof entries)[number]['id'];

/** The description of a rule; each language has its own detection. */
export interface LintRule extends Entry {
  readonly id: LintRuleId;
}

/** All rules in display order. */
export const lintRules: readonly LintRule[] = entries;
