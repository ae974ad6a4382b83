import type { PageText } from '../../core/playbook/card';
import { evidence } from '../styles/evidence';

/** What research says, and common questions about the model (domain.md §7, §8, names and rights). */
export const evidencePages: readonly PageText[] = [
  {
    id: 'evidence',
    kind: 'evidence',
    title: 'Studies of the style model',
    summary: evidence.summary,
    openers: ['This is a way to talk about the work, not a verdict. Where do you see it differently?'],
    sections: [
      {
        heading: 'Studies, oldest first',
        slot: 'studies',
        columns: ['Who', 'Year', 'Sample', 'Finding'],
      },
    ],
    words: 'evidence research studies science proof validity criticism valid criticized honest',
    source: 'domain.md §7 [14][19][20][45]',
    related: ['guide-evidence', 'two-readings', 'faq-independence'],
  },
  {
    id: 'faq-independence',
    kind: 'evidence',
    title: 'FAQ: Is this an official version of the model?',
    summary: evidence.affiliation,
    openers: [],
    sections: [
      {
        heading: 'What is ours',
        text: 'The wording, the thresholds and the labels of the levels. What comes from a publication is named at the end of each card.',
      },
    ],
    words:
      'faq trademark trademarks official license affiliated affiliation copyright hersey blanchard independent',
    source: 'domain.md, names and rights, §8 rows 34, 35',
    related: ['guide-evidence'],
  },
  {
    id: 'faq-flexible',
    kind: 'evidence',
    title: 'FAQ: Why not lead everybody the same way?',
    summary:
      'Because the same help does different things. Steps that help a beginner slow down someone who knows the work, and freedom that lifts the one leaves the other alone.',
    sections: [
      {
        heading: 'Two things to look at',
        points: [
          'How ready the person, or the team, is for this piece of work. That chooses the style.',
          'What the work itself requires: risk, urgency, how clear and how new it is. That moves check-ins, decisions and structure.',
        ],
      },
      {
        heading: 'What to expect from it',
        text: 'Better talks about the work, fewer surprises, and people who are neither crowded nor left alone. Whether results rise because of it is less certain than books say; see the evidence.',
      },
      {
        heading: 'Is that fair?',
        text: 'The help differs by task. The standard does not, and you can say so openly.',
      },
    ],
    openers: ['I’ll look closely at this task. I’ll stay out of that one. Tell me if that feels wrong.'],
    words:
      'faq flexible model adapt situational performance engagement fairness same team readiness requirements',
    source: 'domain.md §8 row 36, §1.5, §3.3, §3.4 [9][J]',
    related: ['guide-people', 'guide-tasks', 'guide-evidence'],
  },
  {
    id: 'faq-needs',
    kind: 'evidence',
    title: 'FAQ: How does it serve people with different needs?',
    summary:
      'A reading asks what is missing: competence, confidence or the point of it all. Each asks for something else, and being read rightly is where trust starts.',
    sections: [
      {
        heading: 'What each one is for',
        points: [
          'Different needs: one reading for each task, so that a senior may be new to something.',
          'Motivation: ask what drains energy, how fair the split is, and what the work is for. More steps do not bring it back.',
          'Growth: move to the next style when two outcomes were met, and hand over what they have learned.',
          'Trust: say what you see and why you lead the way you do, and let them read the task too.',
          'Accountability: agree on outcomes, and talk about the ones that were not met, on the day.',
        ],
      },
    ],
    openers: ['What is missing for you here: instructions, confidence, or a reason?'],
    words: 'faq needs diverse motivation growth trust accountability individual confidence driver',
    source: 'domain.md §8 row 37, §2.3 [2][9][J]',
    related: ['gap-confidence', 'gap-motivation', 'signs-to-move-on'],
  },
  {
    id: 'faq-four-styles',
    kind: 'evidence',
    title: 'FAQ: Which style goes with which reading?',
    summary:
      'Competence and commitment on one task give the style: Directing, Coaching, Supporting or Delegating. Where a reading lies on the border, both are shown, and recent results decide.',
    sections: [
      {
        heading: 'Good to know',
        points: [
          'The two published versions disagree on some readings of beginners. Both answers are shown there.',
          'No one is a level. The same person stands elsewhere on the next task.',
          'A dip in the middle may come or not; do not wait for it.',
        ],
      },
    ],
    openers: ['Here is how I plan to work with you on this one, and why. What would you change?'],
    words:
      'faq four styles which competence commitment matrix directing coaching supporting delegating table map',
    source: 'domain.md §8 row 38, §1.1, §1.3, §1.4 [2][10][11][14]',
    related: ['guide-people', 'style-s1', 'style-s2', 'style-s3', 'style-s4'],
  },
  {
    id: 'faq-expectations',
    kind: 'evidence',
    title: 'FAQ: How do I set expectations?',
    summary:
      'Name an outcome anybody could see, why it matters, how you both will know, the limits and the day. It stands when they have said it back.',
    sections: [
      {
        heading: 'In four steps',
        ordered: true,
        points: [
          'Write the outcome, the measure and the day, in three lines.',
          'Tell the reason, and ask what they need.',
          'Have it said back in their own words, and put right what differs.',
          'Agree on who decides what, when you look at it, and what you do yourself.',
        ],
      },
    ],
    openers: ['Before we part: what did we agree on, in your words?'],
    words: 'faq expectations establish set goals agree clear outcome',
    source: 'domain.md §8 row 39, §6 [39][J]',
    related: ['clear-expectation', 'template-expectation'],
  },
  {
    id: 'faq-unmet',
    kind: 'evidence',
    title: 'FAQ: What do I do when an outcome is not met?',
    summary:
      'Ask on the day, hear their view first, and look for the cause in the situation before you look in the person. Observers tend to do it the other way round.',
    sections: [
      {
        heading: 'Then',
        text: 'There may be more than one cause. Each has its own next step, and the first three on the list are yours: what was unclear, what was in the way, and your own part.',
      },
    ],
    openers: ['How do you see it? I have a view, and I want yours first.'],
    words: 'faq unmet missed failed outcome late cause why manage',
    source: 'domain.md §8 row 40, §6 [40][41]',
    related: ['guide-not-met', 'unmet-causes', 'expectation-course'],
  },
  {
    id: 'faq-accountable',
    kind: 'evidence',
    title: 'FAQ: How do I hold people accountable without blame?',
    summary:
      'Hold to the agreement and not against the person: facts, their view, the effect, the cause, a new agreement and a date. And hold to the good ones too, by giving credit.',
    sections: [
      {
        heading: 'What keeps it positive',
        points: [
          'It was agreed before, and said back.',
          'You speak early, alone, and about one thing.',
          'You name your own part.',
          'Both of you leave with something to do.',
          'What was met is said aloud, with what it led to.',
        ],
      },
    ],
    openers: ['I hold us both to this: here is my part, and here is yours.'],
    words: 'faq accountable accountability blame positive positively credit praise consequences',
    source: 'domain.md §8 row 41, §6 [J]',
    related: ['accountability-talk', 'template-specific-praise'],
  },
  {
    id: 'faq-gaps',
    kind: 'evidence',
    title: 'FAQ: How is a shortfall closed?',
    summary:
      'By the cause. What is unclear is said again, what is in the way is removed, a skill is built, confidence is proven, motivation is asked about. Then you try again with a date, and take a new reading of the task.',
    sections: [
      {
        heading: 'How you notice that it works',
        points: [
          'The next outcome is met with no more help than the style means.',
          'The same cause does not come back.',
          'They tell you early when it wobbles.',
        ],
      },
      {
        heading: 'When it does not',
        text: 'After fair chances, with what was unclear and in the way removed, it is no longer a matter for this tool: talk to HR about your company’s process.',
      },
    ],
    openers: ['What would you do differently, and what should I?'],
    words: 'faq gap gaps performance close improve recovery underperform',
    source: 'domain.md §8 row 42, §6 [41][J]',
    related: ['closing-gaps', 'unmet-causes'],
  },
  {
    id: 'faq-leading-managing',
    kind: 'evidence',
    title: 'FAQ: What is the difference between leading and managing?',
    summary:
      'Leading sets a vision, builds trust and carries people through change. Managing organizes, watches the work and makes sure that it arrives. A team needs both, often from the same person on the same day.',
    sections: [
      {
        heading: 'Two questions that tell',
        points: [
          'Would the team know what to do if the plan fell away? That is leading.',
          'Would the work arrive if you were away for two weeks? That is managing.',
        ],
      },
    ],
    openers: ['What do you need more of from me at the moment: direction, or structure?'],
    words: 'faq leadership management difference vision organizes monitors ensures leader manager',
    source: 'domain.md §8 row 43, §5 [33]',
    related: ['leading-and-managing', 'guide-leading', 'guide-managing'],
  },
];
