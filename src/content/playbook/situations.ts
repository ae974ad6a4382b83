import type { PageText } from '../../core/playbook/card';

/** Situations that need both leading and managing (domain.md §5). */
export const situationPages: readonly PageText[] = [
  {
    id: 'x1-new-platform',
    kind: 'situation',
    part: 'both',
    title: 'Moving to a new platform',
    summary:
      'People need the reason and what they gain from it; the work needs a cut-over plan with a way back.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say why now, and what gets better for the people who do the work.',
          'Name what is given up, and thank those who built it.',
          'Ask the doubters what they know that you do not.',
          'Let a willing few go first, and show what they learned.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A cut-over plan with steps, owners and dates.',
          'A fallback for each step, tried before it is needed.',
          'The day the old one goes, and who may move it.',
          'Time for learning, in the plan and not on top of it.',
        ],
      },
    ],
    openers: [
      'What would you miss from the old one, and what would you gladly leave behind?',
      'What would have to be true before you cut over your own service?',
    ],
    words: 'x1 migration migrate platform rewrite cut-over cutover fallback rollout upgrade change',
    source: 'domain.md §5.4 X1 [J]',
    related: ['task-structure', 'leading-and-managing'],
  },
  {
    id: 'x2-project-late',
    kind: 'situation',
    part: 'both',
    title: 'A project is late',
    summary:
      'Start with an honest picture and the will to finish it together; then scope, the critical path and a plan for each day.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Tell the truth about where it stands, to the team and upward on the same day.',
          'Own the part of it that was your plan.',
          'Make it a shared decision to finish, not a campaign against somebody.',
          'Watch who is wearing out, and act before they ask.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Cut the scope with whoever can cut it.',
          'Find the critical path, and clear it of everything else.',
          'A short plan for each day: next step, owner, what is in the way.',
          'A new date with a range, and the next day you look at it.',
        ],
      },
    ],
    openers: [
      'What do we know today that we did not want to say last week?',
      'If we could ship only one half of this, which half would it be?',
    ],
    words: 'x2 late delay delayed slip slipping behind schedule deadline overdue scope crunch recovery',
    source: 'domain.md §5.4 X2 [J]',
    related: ['accountability-talk', 'task-structure'],
  },
  {
    id: 'x3-reorganization',
    kind: 'situation',
    part: 'both',
    title: 'A reorganization',
    summary: 'Give it meaning and hear the worries; and by Monday everybody knows who does what.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say what it is for, what stays, and what you do not know yet.',
          'Talk to each person before the large meeting, or right after it.',
          'Let people be sad about the team that ends.',
          'Come back with answers on the day you named.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A page that says who does what on Monday.',
          'Who is on call, who reviews, who approves leave.',
          'Which meetings end, and which begin.',
          'Readings, goals and 1:1s handed over, not dropped.',
        ],
      },
    ],
    openers: [
      'What does this change for you that nobody has said aloud?',
      'What do you want to keep from how we worked so far?',
    ],
    words: 'x3 reorg reorganisation restructure merge split new boss layoff change worries',
    source: 'domain.md §5.4 X3 [J]',
    related: ['read-again', 'leading-and-managing'],
  },
  {
    id: 'x4-big-incident',
    kind: 'situation',
    part: 'both',
    title: 'A big incident',
    summary: 'A calm tone without blame, and firm roles, a log and the clock.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Be calm, in few words, and say what is known and what is not.',
          'Ask what happened, never who.',
          'Keep those who ask for news away from those who work.',
          'Send tired people home, and thank them by name.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'One person decides, one writes the log, one speaks to the outside.',
          'Look at the clock: what do we know, what do we try next, by when?',
          'Name the hour at which it ends.',
          'Put the debrief on the calendar before it is over.',
        ],
      },
    ],
    openers: [
      'I’m running this until six. After that we decide again.',
      'What do we know, what do we try next, and when do we look?',
    ],
    words: 'x4 incident outage down emergency crisis sev1 on-call postmortem blameless fire',
    source: 'domain.md §5.4 X4 [J]',
    related: ['temporary-command'],
  },
  {
    id: 'x5-quality',
    kind: 'situation',
    part: 'both',
    title: 'A push for quality',
    summary: 'A shared picture of good, and the checks, the time and the measure that make it last.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Show a piece of your own work that is good, and say what makes it so.',
          'Say what bad quality costs, and who pays for it.',
          'Ask the team: which code would you hide from a candidate?',
          'Hold to it on the first day it is inconvenient.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A few checks that run automatically.',
          'Time set aside in each plan, and kept.',
          'One measure, looked at each week.',
          'One recurring problem a month, traced to its root and fixed.',
        ],
      },
    ],
    openers: [
      'Which part of this would you not like to be woken up for?',
      'What does good look like here? Show me one.',
    ],
    words: 'x5 quality bugs defects debt technical debt tests standards craft',
    source: 'domain.md §5.4 X5 [J]',
    related: ['style-s1', 'leading-and-managing'],
  },
  {
    id: 'x6-new-team',
    kind: 'situation',
    part: 'both',
    title: 'A new team',
    summary: 'Purpose and trust first, and from the first day ways of working and a rotation.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say what this team is for, in one sentence that each can repeat.',
          'Meet everybody alone in the first two weeks.',
          'Keep a small promise to each of them soon.',
          'Admit first what you do not know.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Ways of working on one page: reviews, releases, meetings, hours.',
          'A rotation for what nobody wants.',
          'Who decides what, by area.',
          'A first outcome that is small and together.',
        ],
      },
      {
        heading: 'Someone new, or a new purpose',
        text: 'Start again with purpose, roles and ways of working, in short. Teams grow as teams too, not only person by person.',
      },
    ],
    openers: [
      'What should I know about how you work best?',
      'What was good in a team you liked, and how did it come about?',
    ],
    words: 'x6 new team forming start kickoff onboarding joiner charter storming norming tuckman trust',
    source: 'domain.md §5.4 X6, §3.4 [29][30][31][J]',
    related: ['template-first-one-on-one', 'decision-levels'],
  },
  {
    id: 'x7-key-person-leaves',
    kind: 'situation',
    part: 'both',
    title: 'A key person leaves',
    summary: 'Say what it means and why the work goes on; cover the work, and spread what they know.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Tell people yourself, soon, together with whoever leaves.',
          'Say what they gave, in facts.',
          'Renew the purpose: what is still true, and what may change now.',
          'Talk to those who may be next to leave.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A cover plan: what stops, what moves, who takes it, and from when.',
          'Their last weeks are for handing over, not for features.',
          'Pairs on the parts that one head knows.',
          'A new reading for everybody who takes over a task.',
        ],
      },
    ],
    openers: [
      'What would break first without them, and who could learn it by doing it now?',
      'What do you need to hear from me, now that they go?',
    ],
    words:
      'x7 resign resignation quit leaving turnover attrition handover knowledge transfer bus factor cover single expert',
    source: 'domain.md §5.4 X7, §3.4 [J]',
    related: ['read-again'],
  },
  {
    id: 'x8-unclear-bet',
    kind: 'situation',
    part: 'both',
    title: 'An unclear product bet',
    summary: 'Give a direction and its limits; learn by small trials with dates and a rule for when to stop.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say what you believe, how sure you are, and what would change your mind.',
          'Set the limits: time, money, what must not break.',
          'Praise a trial that ended early.',
          'Keep the debate about the bet, not about who had the idea.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Small trials, each with a question, an owner and a date.',
          'The stop rule, written before the start.',
          'A day on which you look at all of them side by side.',
          'Room in the plan for the answer “no”.',
        ],
      },
    ],
    openers: [
      'What is the cheapest thing that could prove us wrong?',
      'At which point would you stop, and how will I hear?',
    ],
    words: 'x8 bet experiment trial discovery uncertain unclear ambiguity mvp hypothesis pivot explore',
    source: 'domain.md §5.4 X8 [27][J]',
    related: ['task-factors', 'goal-kinds'],
  },
];
