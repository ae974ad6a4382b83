import type { PageText } from '../../core/playbook/card';

/** What each level looks like, in our own words (domain.md §1.2, §2.5). */
export const levelPages: readonly PageText[] = [
  {
    id: 'level-d1',
    kind: 'level',
    title: 'New to it',
    summary:
      'They want to, and do not know how yet. Energy is not the problem; the first steps are. The style is Directing.',
    sections: [
      {
        heading: 'What you see',
        points: [
          'They have never done this, or only with somebody beside them.',
          'They pick it up unasked, and cannot say where to start.',
          'They are sure before they have met the hard part, or nervous on the first try.',
        ],
      },
      {
        heading: 'What they need',
        points: [
          'Steps in order, and an example of good.',
          'A date that is near, and a look at the work before it is big.',
          'The name of somebody to ask when you are away.',
        ],
      },
      {
        heading: 'What goes wrong',
        points: [
          'They are asked for their opinion before they can have one.',
          'They are left to find out, and the first piece comes late and is thrown away.',
        ],
      },
    ],
    openers: [
      'Here is the outcome, and the first three steps I want you to take.',
      'What is the last point you are sure of? We start there.',
    ],
    words: 'd1 beginner novice junior new hire starter keen level readiness r1',
    source: 'domain.md §1.2, §1.4 [10], §2.1, §4 [J]',
    related: ['style-s1', 'level-d2'],
  },
  {
    id: 'level-d2',
    kind: 'level',
    title: 'Finding it hard',
    summary:
      'They have met the hard part. Some competence is there and commitment has dropped, so they need the next step and your backing together. The style is Coaching.',
    sections: [
      {
        heading: 'What you see',
        points: [
          'They know parts of it; the last piece took several rescues or long reviews.',
          'They put it off, or say that it cannot be done.',
          'They hand decisions back to you.',
        ],
      },
      {
        heading: 'What they need',
        points: [
          'A next slice that can be finished in two days.',
          'The reasons, and a say before you decide.',
          'To hear what got better, with the work in hand.',
        ],
      },
      {
        heading: 'What goes wrong',
        points: [
          'They get bare orders: they do as they are told, and stay stuck in silence.',
          'They are listened to, and not helped to the next step.',
          'They are left alone with it, and hide it or give up.',
        ],
      },
    ],
    openers: [
      'This is the rough part; which bit is it for you?',
      'What did you try, and what did it tell you?',
    ],
    words: 'd2 discouraged stuck frustrated dip struggling level readiness r2',
    source: 'domain.md §1.2, §1.4 [10], §1.6, §2.1, §4 [J]',
    related: ['style-s2', 'level-d1', 'level-d3'],
  },
  {
    id: 'level-d3',
    kind: 'level',
    title: 'Competent, not settled',
    summary:
      'They can do it, and commitment comes and goes. Instructions do not help with that. The style is Supporting.',
    sections: [
      {
        heading: 'What you see',
        points: [
          'They do it alone to an acceptable standard, or better.',
          'They ask you to confirm most calls, or some parts are avoided.',
          'It depends on the day, or something outside the task weighs on them.',
        ],
      },
      {
        heading: 'What they need',
        points: [
          'A sounding board, more than a plan.',
          'Proof of what they have done before.',
          'Somebody who finds out what drains them, and acts on one thing.',
        ],
      },
      {
        heading: 'What goes wrong',
        points: [
          'They are told how: they feel second-guessed, and stop thinking.',
          'They are left alone: doubt grows, and the risky part waits.',
        ],
      },
    ],
    openers: [
      'How confident are you? What would raise that?',
      'What do you want from me: an ear, an opinion, or a door opened?',
    ],
    words: 'd3 able insecure unsure doubt variable bored level readiness r3',
    source: 'domain.md §1.2, §1.4 [10][11], §1.6, §2.2, §4 [J]',
    related: ['style-s3', 'level-d2', 'level-d4', 'gap-confidence', 'gap-motivation'],
  },
  {
    id: 'level-d4',
    kind: 'level',
    title: 'Runs it alone',
    summary:
      'They do it well, hard cases too, and they want to. Direction would slow them down. The style is Delegating: outcome, limits, and you within reach.',
    sections: [
      {
        heading: 'What you see',
        points: [
          'They spot risks that others miss, and could teach it.',
          'They decide and tell you, and are plain about progress and doubts.',
          'The last piece took no help, or you heard about it afterward.',
        ],
      },
      {
        heading: 'What they need',
        points: [
          'A clear outcome, and the few limits that cannot move.',
          'Authority and access to match.',
          'News that touches their work, early.',
          'Credit for results, in the open.',
        ],
      },
      {
        heading: 'What goes wrong',
        points: [
          'They are watched too closely: it reads as distrust, and the best people may leave.',
          'You drop contact. Little help is not no help.',
        ],
      },
    ],
    openers: [
      'You own this; here are the two limits I cannot move.',
      'What should I stop doing so this runs well?',
    ],
    words: 'd4 expert senior independent autonomous level readiness r4',
    source: 'domain.md §1.2, §1.4 [10][11], §1.6, §2.1, §4 [J]',
    related: ['style-s4', 'level-d3'],
  },
];
