import type { PageText } from '../../core/playbook/card';

/** Expectations, and what to do when they are not met (domain.md §6). */
export const accountabilityPages: readonly PageText[] = [
  {
    id: 'goal-kinds',
    kind: 'accountability',
    title: 'Which kind of goal',
    summary:
      'Clear and somewhat hard goals with feedback do better than “do your best”. On work that is new or tangled, agree on what to learn before you agree on a number.',
    sections: [
      {
        heading: 'A result to reach',
        text: 'For work they have done before: what is true at the end, how you both will know, and by when.',
        points: [
          'Hard enough to need a plan.',
          'Within what they can move.',
          'With a look at it on the way.',
        ],
      },
      {
        heading: 'Something to find out',
        text: 'For work that is new to them: which question is answered, what they will have tried, and what they can show.',
        points: ['A time limit.', 'A rule for when to stop.', 'A number only after the first answer.'],
      },
    ],
    openers: [
      'By Thursday, what will we know that we do not know today?',
      'Which result would make you stretch, and still be within reach?',
    ],
    words: 'goal goals target okr smart objective stretch learning measure',
    source: 'domain.md §6 [39]',
    related: ['clear-expectation', 'template-expectation'],
  },
  {
    id: 'expectation-course',
    kind: 'accountability',
    title: 'From agreed to closed',
    summary:
      'An expectation moves: agreed, under way, perhaps at risk, met or not, looked at, closed. Nothing is marked as not met automatically: on the day, you ask.',
    sections: [
      {
        heading: 'On the way',
        points: [
          'Agreed turns into under way when the start day has come and your own promised help is on the list.',
          'At risk, said early, is good practice. Thank them, and settle what moves.',
          'Changed means that it is agreed again, with the reason and who changed it. That does not count as not met.',
        ],
      },
      {
        heading: 'On the day',
        points: [
          'Met: say what they did and what it led to, then close it.',
          'Met in part, or not met: write down both views before either of you names a cause.',
          'Then a cause and a next step, or a decision to close it, with the reason.',
        ],
      },
      {
        heading: 'After it',
        points: [
          'A second try is a new agreement, with a date and with something you do yourself.',
          'Met twice in a row, or not met: read the task again.',
        ],
      },
    ],
    openers: [
      'Today is the day we agreed on. Where did it end up?',
      'Thank you for saying it early. What moves: the date, the scope, or the help?',
    ],
    words:
      'state status course life draft proposed active at risk changed part-met unmet review recovery closed dropped late overdue',
    source: 'domain.md §6 [J]',
    related: ['unmet-causes', 'accountability-talk', 'read-again'],
  },
  {
    id: 'accountability-talk',
    kind: 'accountability',
    title: 'Holding someone to it, and staying on their side',
    summary:
      'Six steps, in this order: facts, their view, the effect, the cause, a new agreement, and when you look again. It ends with two promises, one of them yours.',
    sections: [
      {
        heading: 'The talk',
        ordered: true,
        points: [
          'The facts, and the outcome you agreed on. No adjectives.',
          'Their view first. Write down what they say as they say it.',
          'The effect on others: who waited, did work again, or had to explain.',
          'The cause, found together: the situation before the person.',
          'A new agreement, with something each of you does.',
          'The day you look again, and something that went well.',
        ],
      },
      {
        heading: 'Before you go in',
        points: [
          'Could they have told you the outcome and the measure? If not, that part is yours.',
          'Did you give the help you promised?',
          'Would somebody very good have missed it too?',
        ],
      },
      {
        heading: 'When it was met',
        text: 'Accountability is also credit: say what was done, what it led to, and who you told.',
      },
    ],
    openers: [
      'We agreed on the 14th, and it is the 18th. How do you see it?',
      'What was in the way that I do not know about?',
      'Here is my part in it, and what I will do differently.',
      'What do we agree now, and when do we look at it?',
    ],
    words:
      'accountability accountable positive positively hold conversation script unmet missed blame difficult talk hard',
    source: 'domain.md §6 [40][J]',
    related: ['unmet-causes', 'words-to-check', 'template-accountability-talk'],
  },
  {
    id: 'words-to-check',
    kind: 'accountability',
    title: 'Words to check',
    summary:
      'Words such as “always”, “never” or “careless” judge, and cannot be answered. Ask yourself what you saw, and write that.',
    sections: [
      {
        heading: 'Instead of a label',
        table: {
          columns: ['Written', 'Ask yourself', 'Perhaps'],
          rows: [
            ['Always late', 'Which days?', 'Came after the start on Monday and on Thursday'],
            ['Never tests', 'Which change?', 'The last two changes had no test for the error path'],
            ['Lazy', 'What did not happen?', 'The review waited for four days'],
            ['Careless', 'What broke, and where?', 'The migration ran on the wrong database'],
            ['Bad attitude', 'Who said what?', 'Said “whatever you want” and left the meeting'],
          ],
        },
      },
    ],
    openers: ['What did I see myself, and what did I only hear?'],
    words: 'words language absolute label vague lint attitude always never lazy careless wording',
    source: 'domain.md §6 [J]',
    related: ['accountability-talk', 'template-sbi'],
  },
  {
    id: 'closing-gaps',
    kind: 'accountability',
    title: 'Closing a shortfall',
    summary:
      'Look at what was expected and what came, find the causes over time, and start with your own list: what was unclear, what was in the way, and your own part.',
    sections: [
      {
        heading: 'What to look at',
        points: [
          'Expected and actual, side by side, in the words of the agreement.',
          'The causes of the last months. What was unclear, what was blocked and your own part are the lead’s own list.',
          'How many tries, and what was different each time.',
          'How much of the help you promised was given.',
        ],
      },
      {
        heading: 'What to change',
        points: [
          'Unclear: say it again, and have it said back.',
          'Blocked: take an action with a date, or move the outcome.',
          'Competence: show, pair, practice, a smaller slice. Read the task again.',
          'Confidence: proof, rehearsal, a partner, a first go that is safe.',
          'Motivation: ask, listen, connect it or reshape it; say plainly what follows.',
          'The way you led: say so, and change one thing.',
        ],
      },
      {
        heading: 'What not to do with it',
        text: 'No table of people. The shortfall belongs to a piece of work, and a number about a person would only teach everybody to hide the next one.',
      },
    ],
    openers: [
      'What would have to be different for the next one to work?',
      'Which of these is mine to remove?',
    ],
    words: 'performance gap improve close recover recovery plan underperformance low performer pip',
    source: 'domain.md §6 [40][41][J]',
    related: ['unmet-causes', 'read-again', 'template-performance-gap'],
  },
  {
    id: 'unmet-causes',
    kind: 'accountability',
    title: 'Why was it not met?',
    summary:
      'Look at the situation before the person, in this order. The first yes leads; several may be true, and one is the main cause.',
    openers: [
      'Could you have told me the outcome and the measure, before today?',
      'What was missing: time, access, a decision, another team?',
      'If everything had depended on it, could it have been done?',
    ],
    sections: [{ slot: 'causes' }],
    words:
      'cause causes root analysis unmet missed why unclear obstacle ability skill confidence motivation mismatch',
    source: 'domain.md §6 [40][41]',
    related: ['accountability-talk', 'closing-gaps', 'read-again'],
  },
];
