import type { Page } from './card';

/**
 * The purely textual pages of the playbook, in our own words. Loaded when the first card is needed (domain.md §1.2,
 * §2.5, §3.3, §5, §6, §8).
 */
export const pages: readonly Page[] = [
  {
    id: 'level-d1',
    kind: 'level',
    title: 'D1: New to it',
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
    title: 'D2: Finding it hard',
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
    title: 'D3: Competent, not settled',
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
    title: 'D4: Runs it alone',
    summary:
      'They do it well, hard cases too, and they want to. Direction would slow them down. The style is Delegating: outcome, limits, and you within reach.',
    sections: [
      {
        heading: 'What you see',
        points: [
          'They spot risks that others miss, and could teach it.',
          'They decide and tell you, and are plain about progress and doubts.',
          'The last piece took no help, or you heard of it afterwards.',
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
          'They are looked after too closely: it reads as distrust, and the best may leave.',
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
  {
    id: 'two-readings',
    kind: 'signal',
    title: 'Two readings: yours and theirs',
    summary:
      'Ask the person for their own reading of the task. Where the two agree, the advice has held best; where they do not, the difference is what to talk about.',
    sections: [
      {
        heading: 'How far apart are they?',
        points: [
          'The same, or one step apart on a scale: go on, and say where you differ.',
          'Two steps apart: talk first. Start from your own reading, treat it as weak, and read again after the next outcome.',
        ],
      },
      {
        heading: 'Why yours is the place to start',
        text: 'In studies by one team of authors, some of them in Norway, the leader’s reading was the better basis where the two differed. Ratings of oneself and by the lead agree only weakly in general, and better where both name what can be seen.',
      },
    ],
    openers: [
      'Before I say anything: how would you place yourself on this task, and what makes you say so?',
      'We see this differently. Which piece of work did you have in mind, and which did I?',
    ],
    words: 'self rating member lead agree disagree gap both compare own view perception',
    source: 'domain.md §2.5 [19][20][21][J]',
    related: ['evidence', 'read-again'],
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
      'What would be a result that you had to stretch for, and could still reach?',
    ],
    words: 'goal goals target okr smart objective stretch learning measure',
    source: 'domain.md §6 [39]',
    related: ['clear-expectation', 'template-expectation'],
  },
  {
    id: 'clear-expectation',
    kind: 'accountability',
    title: 'A clear expectation',
    summary:
      'Both of you could tell, on the day, whether it was met. It is agreed when they have said it back in their own words, not when you have said it well.',
    sections: [
      {
        heading: 'Say these',
        points: [
          'The outcome, so that anybody could see it.',
          'Why it matters, and to whom.',
          'How both of you will know, and where the evidence is.',
          'What good enough looks like.',
          'The limits: what cannot move.',
          'The day it is due, and the days you look at it before.',
          'Who decides what.',
          'What you promise to do.',
        ],
      },
      {
        heading: 'Hear these',
        points: [
          'The outcome, in their words.',
          'What they need, and from whom.',
          'What would make the date slip, and when they would tell you.',
        ],
      },
      {
        heading: 'Not yet agreed',
        text: 'It has no outcome, no measure or no date; they have not heard it, or not said it back; your own part is not on the list.',
      },
    ],
    openers: [
      'Tell me in your words what will be true on the 14th.',
      'How will we both know that this is done?',
      'What do you need from me, as something you can hold me to?',
    ],
    words:
      'expectation establish agree agreement outcome measure definition of done commitment contract delegate clear',
    source: 'domain.md §6 [39][J]',
    related: ['template-expectation', 'goal-kinds', 'expectation-course', 'decision-levels'],
  },
  {
    id: 'expectation-course',
    kind: 'accountability',
    title: 'From agreed to closed',
    summary:
      'An expectation has a life: agreed, under way, perhaps at risk, met or not, looked at, closed. Nothing is marked as not met by itself: on the day, you ask.',
    sections: [
      {
        heading: 'On the way',
        points: [
          'Agreed turns into under way when the start day has come and your own promised help is on the list.',
          'At risk, said early, is good practice. Thank them, and settle what moves.',
          'Changed means that it is agreed again, with the reason and who changed it. It is not a miss.',
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
      'Today is the day we agreed on. Where did it end up, as you see it?',
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
        text: 'Accountability is also credit: say what they did, what it led to, and to whom you told it.',
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
      'Look at what was expected and what came, find the causes over time, and start with your own list: what was unclear, and what was in the way.',
    sections: [
      {
        heading: 'What to look at',
        points: [
          'Expected and actual, side by side, in the words of the agreement.',
          'The causes of the last months. Unclear and blocked outcomes are the lead’s own list.',
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
        heading: 'What not to make of it',
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
    id: 'leading-and-managing',
    kind: 'situation',
    title: 'Leading and managing',
    summary:
      'Two sets of behaviors, not two kinds of people. Leading gives direction and brings people along; managing gives structure and brings the work in. Both are essential, and both can be learned.',
    sections: [
      {
        heading: 'Side by side',
        table: {
          columns: ['Leading', 'Managing'],
          rows: [
            ['Says where this goes, and why', 'Keeps a plan with owners and dates'],
            ['Ties the work to a shared goal', 'Breaks the work down until the next step is clear'],
            ['Builds trust: keeps promises, admits errors', 'Matches people, time and money to the work'],
            ['Adapts to people and situations', 'Keeps one way of working steady'],
            ['Asks what people think, and uses it', 'Looks at progress, and acts on a shortfall'],
            ['Carries people through a change', 'Stops or ranks work to keep focus'],
            ['Wins over those it has no power over', 'Ships what was said, or tells early that it will not'],
            ['Gives room to grow', 'Writes expectations, and checks them'],
            ['Takes the fog out of a debate', 'Fixes the problem that keeps coming back'],
          ],
        },
      },
      {
        heading: 'One without the other',
        points: [
          'People are inspired and lose focus: add structure.',
          'Control and process crowd people out, and they stop caring: add direction and a voice.',
          'Neither is there: start with one sentence on where this goes, and one page on who does what.',
        ],
      },
      {
        heading: 'Who said what',
        points: [
          'Kotter: leading brings about change, managing brings about order; both are needed.',
          'Zaleznik: managers look for order and quick closure, leaders live with disorder until they understand it.',
          'Bennis drew the line between two kinds of people. We do not: the contrast flatters one side, and the same person does both before lunch.',
        ],
      },
      {
        heading: 'Four ways to get better at either',
        points: [
          'Training: read or take a course, on one behavior.',
          'Mentoring: name somebody who is strong at it.',
          'Feedback: ask two colleagues one question.',
          'Real work: do it this week, on a live task.',
        ],
      },
    ],
    openers: [
      'What do you know about where we are going, and what would you tell a newcomer?',
      'Which of our plans do you not believe in?',
    ],
    words:
      'leadership management difference leader manager balance vision structure kotter zaleznik bennis traits develop skills influence',
    source: 'domain.md §5, §5.1, §5.2, §5.3 [33][34][35][36][J]',
    related: ['agile-teams', 'faq-leading-managing'],
  },
  {
    id: 'agile-teams',
    kind: 'situation',
    title: 'Leading an agile team',
    summary:
      'Aim for Supporting and Delegating on what the team owns, and get there by reading, not by announcing it. Close direction on something new is not a step back, if it is explained and ends.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Keep the direction, the limits and the obstacles.',
          'Say which calls are the team’s: doing the work, watching it, shaping the team, or setting the direction.',
          'When you step closer for a new kind of task, say why and until when.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Hand over planning, breaking down and looking at progress where the team is ready for it.',
          'Keep one way of working steady long enough to learn from it.',
          'Use checklists, tests and peers before your own time.',
        ],
      },
      {
        heading: 'A question for the retro',
        text: 'Which decision could move one level toward the team, and what would that need?',
      },
    ],
    openers: ['Which decision could move one level toward the team, and what would that need?'],
    words: 'agile scrum kanban self-organizing retro retrospective sprint autonomy squad',
    source: 'domain.md §5.5 [26][37][38][J]',
    related: ['decision-levels', 'leading-and-managing'],
  },
  {
    id: 'x1-new-platform',
    kind: 'situation',
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
    title: 'A push for quality',
    summary: 'A shared picture of good, and the checks, the time and the measure that make it last.',
    sections: [
      {
        heading: 'Lead',
        points: [
          'Show a piece of your own work that is good, and say what makes it so.',
          'Say what bad quality costs, and whom.',
          'Ask the team: which code would you hide from a candidate?',
          'Hold to it on the first day it is inconvenient.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'A few checks that run by themselves.',
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
    title: 'A new team',
    summary: 'Purpose and trust first, and from the first day ways of working and a rota.',
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
          'A rota for what nobody wants.',
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
          'A cover plan: what stops, what moves, to whom, from when.',
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
  {
    id: 'faq-flexible',
    kind: 'evidence',
    title: 'FAQ: Why not lead everybody the same way?',
    summary:
      'Because the same help does different things. Steps that free a beginner slow down somebody who knows the work, and trust that lifts the one leaves the other alone.',
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
    related: ['task-factors', 'evidence'],
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
          'Motivation: ask what drains them, what is unfair, what it is for. More steps do not bring it back.',
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
        heading: 'In short',
        points: [
          'New to it and keen: Directing. Steps, an example, a date, an early look.',
          'Some competence and less commitment: Coaching. You still steer, and you explain and ask.',
          'Competent and not settled: Supporting. They drive; you listen and back them.',
          'Competent, sure and willing: Delegating. Outcome and limits, then you stay out.',
        ],
      },
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
    related: ['style-s1', 'style-s2', 'style-s3', 'style-s4'],
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
        heading: 'In this order',
        ordered: true,
        points: [
          'Was it clear?',
          'Was something in the way?',
          'Could they do it if everything depended on it?',
          'Were they sure enough?',
          'Did it matter to them?',
          'And did the way you led fit?',
        ],
      },
      {
        heading: 'Then',
        text: 'The first yes leads; there may be more than one. Each cause has its own next step, and several of them are yours.',
      },
    ],
    openers: ['How do you see it? I have my view, and I want yours first.'],
    words: 'faq unmet missed failed outcome late cause why manage',
    source: 'domain.md §8 row 40, §6 [40][41]',
    related: ['unmet-causes', 'expectation-course'],
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
        heading: 'A test',
        points: [
          'Would the team know what to do if the plan fell away? That is leading.',
          'Would the work arrive if you were away for two weeks? That is managing.',
        ],
      },
    ],
    openers: ['What do you need more of from me at the moment: direction, or structure?'],
    words: 'faq leadership management difference vision organizes monitors ensures leader manager',
    source: 'domain.md §8 row 43, §5 [33]',
    related: ['leading-and-managing'],
  },
];
