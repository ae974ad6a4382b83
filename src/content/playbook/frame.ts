import type { PageText } from '../../core/playbook/card';
import { frameTexts, knowledgeQuestion } from '../styles/frame';

/** Task demands, as opposed to the person's reading (domain.md §3.1, §3.2, §3.3). */
export const framePages: readonly PageText[] = [
  {
    id: 'task-factors',
    kind: 'frame',
    title: 'What the task asks for',
    summary:
      'A person’s reading chooses the style. The task itself moves something else: how often you look, who decides, and how much structure the work needs.',
    openers: [
      'What is the worst that could happen here, and could we undo it?',
      'Who else has to live with what we decide?',
    ],
    sections: [
      {
        heading: 'What to ask about it',
        slot: 'factors',
        columns: ['About', 'Little', 'Some', 'Much'],
      },
      {
        heading: knowledgeQuestion.name,
        points: Object.values(knowledgeQuestion.anchors),
      },
      {
        heading: 'What the answers change',
        points: [
          'How often you check in, by two steps at most.',
          'The level of decision, within what the style allows.',
          'The structure around the work: briefs, trials, gates, named contacts.',
          'Never the style. If the task wants more or less freedom than the style gives, you choose what to do.',
        ],
      },
    ],
    words:
      'frame stakes reversibility urgency ambiguity novelty interdependence buy-in knowledge factors risk requirements door undo deadline',
    source: 'domain.md §3.1, §3.2, §3.3 [22][23][24][25][27][28][J]',
    related: ['check-in-rhythm', 'decision-levels', 'task-structure', 'task-conflict'],
  },
  {
    id: 'check-in-rhythm',
    kind: 'frame',
    title: 'How often to check in',
    summary:
      'The style says how often to check in at first; the task moves that by a step or two. For those who run the work, a closer check-in is a talk about the work, in which you do not replan.',
    openers: [
      'Status, risk, what you need: five minutes, on Tuesday and on Thursday.',
      'How often do you want me to look, and what would make you want it more often?',
    ],
    sections: [
      {
        heading: 'Where to start',
        slot: 'rhythms',
        columns: ['Style', 'Check in'],
      },
      { heading: 'The ladder', points: frameTexts.cadences.map(step => step.name), ordered: true },
      {
        heading: 'One step tighter for each, two at most',
        points: [
          'Much is at stake, and it is hard to undo.',
          'It has to happen within hours.',
          'Neither outcome nor way is known, or it is the first of its kind for the team.',
          'Several teams depend on it.',
        ],
      },
      {
        heading: 'One step looser',
        text: 'Little is at stake, it is easy to undo, there is time, and the way is known.',
      },
    ],
    words: 'cadence rhythm check-in ladder often frequency status daily weekly meeting sync',
    source: 'domain.md §3.3 [16][J]',
    related: ['task-factors', 'decision-levels'],
  },
  {
    id: 'decision-levels',
    kind: 'frame',
    title: 'Who decides: seven levels',
    summary:
      'Between “I decide” and “you decide” lie five more steps. Settle one level for each area, such as design, scope, date, release or spending, and not one for each person. The seven levels are by Jurgen Appelo, Management 3.0.',
    openers: [
      'I’ll decide; I want your view first.',
      'Which calls are yours here, which are mine, and which do we make together?',
    ],
    sections: [
      {
        heading: 'The levels',
        slot: 'rights',
        columns: ['Level', 'Name', 'What it means'],
      },
      {
        heading: 'What a style allows',
        slot: 'bands',
        columns: ['Style', 'Levels'],
      },
      {
        heading: 'What moves it',
        points: [
          'Toward you: much is at stake and it is hard to undo; or other teams carry the effects.',
          'Toward them: little is at stake and it is easy to undo; or they know how, more than you do.',
          'At least level 3 where it fails unless others agree.',
        ],
      },
    ],
    words:
      'decision rights delegation levels tell sell consult agree advise inquire delegate appelo authority who decides 1 2 3 4 5 6 7',
    source: 'domain.md §3.3 [4][22][23][24][J]',
    related: ['task-conflict', 'template-delegation-brief'],
  },
  {
    id: 'task-structure',
    kind: 'frame',
    title: 'Structure the task needs',
    summary:
      'What a task lacks in clarity or safety is better given by a brief, a trial or a gate than by more of your time.',
    openers: [
      'What is the cheapest way to find out before we commit?',
      'If this went wrong in a month, what would the reason have been?',
    ],
    sections: [
      {
        heading: 'What it lacks, and what helps',
        slot: 'structure',
      },
    ],
    words: 'structure checklist brief spike trial pre-mortem premortem gate rollback dry run scope plan list',
    source: 'domain.md §3.3 [25][26][27][28][J]',
    related: ['task-factors', 'task-conflict'],
  },
  {
    id: 'temporary-command',
    kind: 'frame',
    title: frameTexts.incident.title,
    summary:
      'When safety, data or money is at stake and it is a matter of hours, you may take over for a while, whatever the style is. It is only ever offered, and it ends.',
    openers: ['I’m running this until six tonight. After that it is all yours again.'],
    sections: [{ heading: 'The terms', points: frameTexts.incident.terms, ordered: true }],
    words: 'incident emergency command crisis outage take over override safety',
    source: 'domain.md §3.3 [27][J]',
    related: ['x4-big-incident', 'task-conflict'],
  },
  {
    id: 'task-conflict',
    kind: 'frame',
    title: 'When the task and the style disagree',
    summary:
      'The task wants more or less freedom than the style gives. There are three good ways out. Choose one, say why, and write it down; nothing changes before you do.',
    sections: [
      {
        heading: 'Three ways out',
        ordered: true,
        points: [
          'Keep the style, and add a gate: they go on as they do, and one look with a second pair of eyes comes before the step that cannot be undone.',
          'Split the work: they decide alone on what can be undone, and only the rest is held closer.',
          'Switch the style on purpose until a date you name, and tell them the reason. After it, the style goes back to what the reading says.',
        ],
      },
      {
        heading: 'What makes it worse',
        points: [
          'Taking over in silence.',
          'Calling it a matter of trust when it is a matter of risk.',
          'Leaving out the date on which it ends.',
        ],
      },
    ],
    openers: [
      'This is about the risk in the task, not about you. Here is what I want to look at before it goes out.',
      'Which part of this can we undo? That part is yours alone.',
      'Until Friday I make the calls on this one. After that it is yours again.',
    ],
    words: 'conflict gate split switch risk freedom style band edge override take over',
    source: 'domain.md §3.3 [J]',
    related: ['decision-levels', 'temporary-command'],
  },
];
