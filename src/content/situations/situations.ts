import type { PageText } from '../../core/playbook/card';

/** More situations that need both leading and managing, in the same form as X1 to X8 (domain.md §5.4). */
export const moreSituationPages: readonly PageText[] = [
  {
    id: 'x9-two-in-conflict',
    kind: 'situation',
    part: 'both',
    title: 'Two people in conflict',
    summary:
      'Hear each of them alone, then bring them back to what they both want; and settle the part that is about work: who decides what, and by when.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Hear each of them alone, this week, and tell nobody what the other said.',
          'Say what you have seen and what it costs the team, without saying who is right.',
          'Have them meet, and let each repeat what the other needs before answering.',
          'Name what they agree on, and thank them for the part that was hard.',
          'Look at your own part: an unclear role, a promise made to both.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Write down who decides what, where their work meets.',
          'Settle the question they fight over, or name who settles it and on which day.',
          'Agree on two things each will do differently, small enough to see.',
          'Look again in two weeks, with both.',
        ],
      },
    ],
    openers: [
      'What would have to be different for you to work well together next month?',
      'What do you think the other needs from you?',
    ],
    words: 'x9 conflict argument clash fight feud tension disagreement mediate colleagues',
    source: 'domain.md §5.4 [J]',
    related: ['leading-and-managing', 'decision-levels'],
  },
  {
    id: 'x10-remote-newcomer',
    kind: 'situation',
    part: 'both',
    title: 'A newcomer who works remotely',
    summary:
      'Someone who never meets the team by chance needs you to make the chances: people, purpose and a first result; and a written path for the first six weeks.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say in the first call what this team is for, and why this person is in it.',
          'Introduce them by what they bring, not by where they come from.',
          'Call every day of the first week, with the camera on and no agenda.',
          'Ask in public the question a newcomer would not dare to ask.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Equipment, accounts and access work before the first day.',
          'A written path: week one, week three, week six, with an outcome each.',
          'One person to ask, with an hour a day kept free for it.',
          'A first change that ships in the first week.',
          'Hours in which both sides are awake, agreed and kept.',
        ],
      },
    ],
    openers: [
      'What did you have to find out for yourself this week that somebody could have told you?',
      'Who do you need that you have not met yet?',
    ],
    words: 'x10 remote newcomer new hire joiner distributed home office time zone first day',
    source: 'domain.md §5.4 [J]',
    related: ['x6-new-team', 'template-first-one-on-one'],
  },
  {
    id: 'x11-pay-expectations',
    kind: 'situation',
    part: 'both',
    title: 'Hopes about pay you cannot settle',
    summary:
      'Take the wish seriously and promise nothing that is not yours to give; then find out how pay is decided, who decides it and when.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Hear the number and the reason, and say both back before you answer.',
          'Say what you can influence and what you cannot.',
          'Separate what the work is worth from what the person is worth.',
          'Bring the answer yourself, also when it is no.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Find out who decides on pay, how and when.',
          'Gather dated results for the case, with the person.',
          'Name the day on which you come back with an answer.',
          'If it is no: what would have to be true for a yes, and when it is looked at again.',
        ],
      },
    ],
    openers: [
      'What would feel fair to you, and what makes it that number?',
      'I can’t promise this. I can promise an answer by Friday next week.',
    ],
    words: 'x11 pay salary raise money compensation bonus promotion market offer fair',
    source: 'domain.md §5.4 [J]',
    related: ['leading-and-managing'],
  },
  {
    id: 'x12-someone-leaves',
    kind: 'situation',
    part: 'both',
    title: 'Someone on the team is leaving',
    summary:
      'A good last month: gratitude in facts and honest words for those who stay; and a handover with names, dates and a door that stays open.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Ask how and when they want the team to hear of it, and keep to that.',
          'Say in front of the team what this person built.',
          'Ask what you should have heard a year ago, and do not defend yourself.',
          'Tell those who stay what will not change.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A list of what only they know, and who learns each item by doing it.',
          'Their open work: finish, hand over or drop, decided in the first week.',
          'Access, duties and rotas moved on a named day.',
          'What the role should be, before you fill it again.',
        ],
      },
    ],
    openers: [
      'What would have made you stay another year?',
      'What should we keep doing exactly as you did it?',
    ],
    words: 'x12 leaving resign resignation notice quit exit farewell goodbye handover retention',
    source: 'domain.md §5.4 [J]',
    related: ['x7-key-person-leaves', 'read-again'],
  },
  {
    id: 'x13-inherited-team',
    kind: 'situation',
    part: 'both',
    title: 'A team you inherited',
    summary:
      'They have a history you do not know: listen before you change anything; and find out early what is promised, what is at risk and who decides.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Ask each person what to keep, what to stop and what nobody dares to say.',
          'Speak well of who led before you, or not at all.',
          'Say what you will decide in the first month, and what you will leave alone.',
          'Fix one small thing that has annoyed them for a year.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A list of every promise that was made before you came.',
          'A reading of each person on each task, made with them and not taken over.',
          'Keep the meetings for a month, then end the ones nobody can defend.',
          'Say who decides what from now on, where it differs from before.',
        ],
      },
    ],
    openers: ['What should I not touch in my first month?', 'What were you promised that I should know of?'],
    words: 'x13 inherit inherited take over new lead predecessor handover existing team',
    source: 'domain.md §5.4, §3.4 [J]',
    related: ['x6-new-team', 'two-readings'],
  },
  {
    id: 'x14-unpopular-decision',
    kind: 'situation',
    part: 'both',
    title: 'An unpopular decision',
    summary:
      'Stand behind it with the real reason, and let people be angry; and make plain what it means for each of them, from which day.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Tell it yourself, and give the reason you were given.',
          'Say what you argued for, without hiding behind anybody.',
          'Let people object, and answer the worst objection first.',
          'Say what would make you take it back.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'What changes for each person, from which day, on half a page.',
          'What is still open to the team, and who decides that.',
          'One place for questions, and a day by which each has an answer.',
          'A date to look at whether it did what it should.',
        ],
      },
    ],
    openers: [
      'I decided this, and I want to hear what it breaks for you.',
      'If this stands, which part of the how do you want to decide?',
    ],
    words: 'x14 unpopular decision announce bad news cut cancel pushback objection office mandate',
    source: 'domain.md §5.4 [J]',
    related: ['decision-levels', 'leading-and-managing'],
  },
  {
    id: 'x15-star-overloaded',
    kind: 'situation',
    part: 'both',
    title: 'Your strongest person is overloaded',
    summary:
      'Say that the load is yours to change, and mean it; then take work away this week, and end the habit of asking one person for everything.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say what you have noticed in the work, and that you are not measuring stamina.',
          'Ask what to take away, and believe the first answer.',
          'Tell the others that fewer answers will come from this person, and why.',
          'Show it yourself: leave on time, and answer no mail at night.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Take two things off the list today, by name.',
          'Move every request through you for two weeks.',
          'A second person on each task that only one can do.',
          'A plan that holds at four days a week.',
          'Know who can help where it is about health, and stay out of it yourself.',
        ],
      },
    ],
    openers: [
      'Which of these would you give away today if nobody minded?',
      'What have I put on you that is not yours?',
    ],
    words: 'x15 overload overloaded burnout burn out exhausted stress hero bottleneck overtime star workload',
    source: 'domain.md §5.4 [J]',
    related: ['leading-and-managing'],
  },
  {
    id: 'x16-first-weeks',
    kind: 'situation',
    part: 'both',
    title: 'Your first weeks as a lead',
    summary:
      'Your work is now what others get done: let go of the tasks you were good at; and set up the few routines that will carry the rest.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Tell the team what you will do more of, and what you will stop doing.',
          'Ask each person how they want to be led on the task in front of them.',
          'Say openly what you are learning, and ask to be told.',
          'Give away one task you love, for good.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A 1:1 with everybody in the first two weeks, then as often as you said.',
          'A page with the goals, owners and dates you have found.',
          'Agree with your own lead what you decide alone.',
          'Half a day a week without meetings, for planning.',
        ],
      },
    ],
    openers: [
      'What did I do as a colleague that I should not do as your lead?',
      'What would you like me to decide soon?',
    ],
    words: 'x16 first weeks new lead new manager promoted transition 90 days start engineer to lead',
    source: 'domain.md §5.4 [J]',
    related: ['leading-and-managing', 'template-first-one-on-one'],
  },
  {
    id: 'x17-two-teams',
    kind: 'situation',
    part: 'both',
    title: 'Two teams that wait for each other',
    summary:
      'Make it one goal that both teams can say aloud; and replace waiting by a written interface, named contacts and a shared date.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say with the other lead, in one room, what both teams are trying to reach.',
          'Stop the talk of “them”, and start with your own people.',
          'Offer something first, without counting it.',
          'Let the two who argue most write the proposal.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'One contact on each side, with a deputy.',
          'A written interface, and a day from which it holds.',
          'A shared list of what waits, for which side, and since when.',
          'Fifteen minutes a week, until the list is empty.',
        ],
      },
    ],
    openers: [
      'What do we do that slows you down?',
      'Which one thing, if we both did it, would end the waiting?',
    ],
    words: 'x17 dependency dependencies blocked waiting interface other team silo cross-team integration',
    source: 'domain.md §5.4 [J]',
    related: ['task-structure'],
  },
  {
    id: 'x18-fast-growth',
    kind: 'situation',
    part: 'both',
    title: 'A team that grows fast',
    summary:
      'What worked among five needs saying among twelve: keep the purpose and the trust; and write down what everybody used to know.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Say what must stay as the team grows, in one sentence.',
          'Ask those who were there first what they are losing.',
          'Let new people change one thing in their first month.',
          'Give the parts of the team their own goals, under one that is shared.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Split the work so that a part of the team can ship alone.',
          'Hire in steps, with time between them to settle in.',
          'Write down the five things a newcomer asks first.',
          'Count your 1:1s, and hand some on before they stop happening.',
        ],
      },
    ],
    openers: [
      'What was better when we were half as many?',
      'What do you still have to ask somebody for, every week?',
    ],
    words: 'x18 growth growing scale scaling hiring doubled bigger team split',
    source: 'domain.md §5.4, §3.4 [J]',
    related: ['x6-new-team', 'decision-levels'],
  },
];
