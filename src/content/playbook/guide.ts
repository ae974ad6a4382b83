import type { PageText } from '../../core/playbook/card';
import { retroQuestion } from '../growth/retro';

/**
 * The guide in reading order, one screen per page (domain.md §5, §8 rows 1–35). Some pages keep the id of an older card
 * with the same content.
 */
export const guidePages: readonly PageText[] = [
  {
    id: 'leading-and-managing',
    kind: 'guide',
    title: 'Two jobs: name what’s missing',
    summary:
      'Leading gives people a direction worth following. Managing gives the work a plan that holds. They are not the same, both are essential, and your team needs both from you, so ask which one is missing.',
    sections: [
      {
        heading: 'Side by side',
        table: {
          columns: ['About', 'Leading', 'Managing'],
          rows: [
            ['Answers', 'Where are we going, and why?', 'Who does what, by when?'],
            ['Works by', 'Vision and influence', 'Structure and execution'],
            ['Looks at', 'People', 'Performance'],
            ['Brings', 'Change that people want', 'Results that people can count on'],
            [
              'Traits',
              'Visionary, adaptable, people-focused',
              'Organized, attentive to detail, results-driven',
            ],
            ['Missing, you hear', '“Why are we doing this?”', '“Who has this?”'],
          ],
        },
      },
      {
        heading: 'Name what’s missing',
        points: [
          'Everyone works hard, in different directions: lead.',
          'Everyone agrees, and nothing arrives: manage.',
          'A change is coming: lead first, manage the same week.',
          'The same problem comes back a third time: manage.',
        ],
      },
      {
        heading: 'Two jobs, one person',
        text: 'Some authors see two kinds of people. We see two sets of behaviors. Anyone can learn both, in a team of two or a company of thousands.',
      },
    ],
    openers: ['Right now, do you miss a direction or a plan?'],
    words:
      'leadership management difference leader manager balance both essential vision structure kotter zaleznik bennis traits skills compare versus guide',
    source: 'domain.md §5, §8 rows 1–3, 8–9, 18–25 [33][34][35][J]',
    related: ['guide-leading', 'guide-managing', 'guide-out-of-balance', 'faq-leading-managing'],
    commands: ['teamLead.checkBalance'],
  },
  {
    id: 'guide-leading',
    kind: 'guide',
    title: 'Leading: direction people repeat',
    summary:
      'Leading is influence toward a goal you share: set the direction, earn trust, and adapt to people and situations. You can tell that it works when others repeat the direction without you.',
    sections: [
      { heading: 'What it looks like', slot: 'leadership' },
      {
        heading: 'Three traits',
        points: [
          'Visionary: names the goal, and what the team drops for it.',
          'Adaptable: leads differently as the task and the person change.',
          'People-focused: shares bad news early, and hands over work that stretches.',
        ],
      },
      {
        heading: 'For example',
        text: 'Before the plan for the new platform, you tell five people what the old one costs them, and ask what worries them. By Friday two of them explain it to the others, in their own words.',
      },
    ],
    openers: [
      'What would you tell a new colleague about where we are going?',
      'What have I said about our goal that you could not repeat?',
    ],
    words:
      'leadership lead leader leading vision visionary direction inspire influence trust adapt adaptability engagement clarity growth people traits guide',
    source: 'domain.md §5, §5.1, §8 rows 4, 10–14, 22–24 [33][J]',
    related: ['leading-and-managing', 'guide-managing', 'guide-change', 'guide-grow'],
    commands: ['teamLead.checkBalance', 'teamLead.openStyleCard'],
  },
  {
    id: 'guide-managing',
    kind: 'guide',
    title: 'Managing: plans people believe',
    summary:
      'Managing is planning, organizing and delivering: work stays on task, people and money go where they count, and targets are met. You can tell that it works when people believe the plan, because it changes when the facts do.',
    sections: [
      { heading: 'What it looks like', slot: 'management' },
      {
        heading: 'Three traits',
        points: [
          'Organized: knows the capacity before saying yes.',
          'Attentive to detail: sees the next step, and checks it on its day.',
          'Results-driven: acts on the first slip, not on the last day.',
        ],
      },
      {
        heading: 'For example',
        text: 'The launch has forty open items. You cut eleven, and give each of the rest an owner and a date. On Wednesday one slips; you move it that day, and tell everyone it affects.',
      },
    ],
    openers: ['Which part of our plan do you not believe?', 'What would you stop, so that the rest holds?'],
    words:
      'management manage manager managing plan planning organize organized systems consistency structure execution deliver delivery resources targets monitor detail results traits guide',
    source: 'domain.md §5, §5.1, §8 rows 5, 15–17, 22–24 [33][J]',
    related: ['leading-and-managing', 'guide-leading', 'guide-tasks', 'clear-expectation'],
    commands: ['teamLead.checkBalance', 'teamLead.setExpectation'],
  },
  {
    id: 'guide-out-of-balance',
    kind: 'guide',
    title: 'Out of balance: spot both failures',
    summary:
      'Too much of one job crowds out the other. Inspiration without structure loses focus; control and process without direction lose people.',
    sections: [
      {
        heading: 'Inspired, and losing focus',
        points: [
          'Everyone is excited, and no one owns the next step.',
          'Priorities change with each meeting.',
          'Dates pass without a word.',
          'This week: one page with owner, step and date, and one thing you stop.',
        ],
      },
      {
        heading: 'Controlled, and disengaged',
        points: [
          'People wait to be told, and report status instead of ideas.',
          'The plan is met, and no one can say what for.',
          'This week: say the goal and its reason, then ask for one change to the plan, and make it.',
        ],
      },
      {
        heading: 'Neither',
        text: 'Begin with one sentence about the goal, and one page on who does what.',
      },
      {
        heading: 'Right for now',
        text: 'The right mix moves. A big change asks for more leading, a late project for more managing, and quiet weeks for both.',
      },
    ],
    openers: [
      'When did I last change something because you said so?',
      'What do we keep deciding again and again?',
    ],
    words:
      'balance imbalance unbalanced lean leans inspiration structure focus control process disengaged micromanagement chaos bureaucracy guide',
    source: 'domain.md §5.2, §8 rows 2, 3, 6, 7, 21 [36][J]',
    related: ['leading-and-managing', 'guide-check-yourself', 'guide-leading', 'guide-managing'],
    commands: ['teamLead.checkBalance'],
  },
  {
    id: 'guide-check-yourself',
    kind: 'guide',
    title: 'Check yourself: 18 answers',
    summary:
      'Eighteen behaviors, nine for each job: how often in the last two weeks, and should there be more of it, less, or is it right for now? It takes five minutes, and there is no grade.',
    sections: [
      {
        heading: 'As you answer',
        points: [
          'Count what you did, not what you meant to do.',
          '“No occasion” is an answer, and counts for neither job.',
          'Say what these weeks are: steady, a big change, or catching up on a late project.',
        ],
      },
      {
        heading: 'As you read the result',
        points: [
          'Two figures stand side by side, and are never added up.',
          'A lean shows which job may be crowding out the other.',
          'Begin with one line that you want more of, or less of.',
          'From the third check on, you see how it changes. No norms exist, so compare with yourself.',
        ],
      },
      {
        heading: 'What others see',
        text: 'You know your intentions; others see what you do, and the two agree only weakly. Ask colleagues for the same eighteen lines, without names. Their answers show from three forms on.',
      },
    ],
    openers: ['Which of these eighteen have you not seen from me lately?'],
    words:
      'balance check self-check self assessment assess test score questionnaire eighteen 18 colleagues 360 survey guide',
    source: 'domain.md §5.1, §5.2, §8 rows 2–7, 20–25 [21][32][36][J]',
    related: ['guide-out-of-balance', 'guide-grow', 'guide-evidence'],
    commands: ['teamLead.checkBalance', 'teamLead.balanceForm'],
  },
  {
    id: 'guide-people',
    kind: 'guide',
    title: 'People: pick a style',
    summary:
      'For one person on one task, look at competence and commitment. The two together point to a style. No one is a style, or a level, as a person.',
    sections: [
      {
        heading: 'Which style',
        table: {
          columns: ['On this task', 'Style', 'What you do'],
          rows: [
            ['New to it, and keen', 'Directing', 'Give steps, a standard and a near date'],
            ['Some competence, less commitment', 'Coaching', 'Explain, ask, then decide'],
            ['Competent, not settled', 'Supporting', 'Listen and back; the other drives'],
            ['Competent and committed', 'Delegating', 'Agree on outcome and limits, then stay out'],
          ],
        },
      },
      {
        heading: 'To read it well',
        points: [
          'Name the task. A senior can be new to something.',
          'Use what you saw. Title and potential do not count.',
          'If commitment is low, find out what’s missing: confidence or motivation.',
          'On a border, both styles show, and recent results decide.',
          'Several people on one task: read each one, and never average.',
        ],
      },
    ],
    openers: ['On this task, how much of me do you want?'],
    words:
      'people person style styles readiness competence commitment choose pick adapt team situational diverse needs guide',
    source: 'domain.md §1, §2, §3.4, §8 rows 8, 9, 13, 36–38 [2][10][11][J]',
    related: ['faq-four-styles', 'guide-tasks', 'two-readings', 'signs-to-move-on'],
    commands: ['teamLead.practice', 'teamLead.diagnose', 'teamLead.recordReading', 'teamLead.showTeam'],
  },
  {
    id: 'guide-tasks',
    kind: 'guide',
    title: 'Tasks: set check-ins and decisions',
    summary:
      'The person points to the style. The task sets how often you check in, who decides, and how much structure the work needs.',
    sections: [
      {
        heading: 'What to ask',
        points: [
          'What if it goes wrong, and can we undo it?',
          'How urgent, how clear and how new is it?',
          'Who else is affected, and who has to agree?',
          'Who knows how to do it?',
        ],
      },
      {
        heading: 'What the answers set',
        points: [
          'Much at stake and hard to undo: check in more often, and decide closer to you.',
          'Little at stake and easy to undo: check in less, and let the other decide.',
          'Unclear or new: a one-page brief, and a trial with a rule for stopping.',
          'Several teams: named contacts and one shared date.',
        ],
      },
      {
        heading: 'If the two disagree',
        text: 'A task that allows less freedom than the style gives does not change the style. Add a gate, split the work, or switch until a date you name, and say why.',
      },
      {
        heading: 'For example',
        text: 'Someone who runs migrations alone still decides how. Before the step that cannot be undone, the two of you look at it once.',
      },
    ],
    openers: ['Which step here could we not undo?'],
    words:
      'task tasks demands project check-in decision decisions rights requirements risk structure urgency guide',
    source: 'domain.md §3.1–3.3, §8 rows 8, 16, 17, 36 [16][22][24][27][28][J]',
    related: ['task-factors', 'check-in-rhythm', 'decision-levels', 'task-conflict'],
    commands: ['teamLead.keepTaskFrame', 'teamLead.makeBrief'],
  },
  {
    id: 'two-readings',
    kind: 'guide',
    title: 'Two readings: discuss differences',
    summary:
      'Ask the person to read the task too. Where both readings agree, the advice has held best; where they differ, the difference is what to talk about.',
    sections: [
      {
        heading: 'How to ask',
        points: [
          'Ask before you tell yours.',
          'Both of you name a piece of work, not an impression.',
          'The form is voluntary, and not used in reviews.',
        ],
      },
      {
        heading: 'How far apart?',
        points: [
          'The same, or one step apart on a scale: go on, and say where you differ.',
          'Two steps apart: talk first. Start from your own reading, treat it as weak, and read again after the next outcome.',
        ],
      },
      {
        heading: 'Why yours is the place to start',
        text: 'In studies by one team of authors, some of them in Norway, the leader’s reading was the better basis where the two differed. In general, what people say of themselves and what their leads say agree only weakly, and better where both name what can be seen.',
      },
    ],
    openers: [
      'Before I say anything: how would you place yourself on this task, and what makes you say so?',
      'We see this differently. Which piece of work did you have in mind, and which did I?',
    ],
    words: 'self rating member lead agree disagree gap both compare own view perception difference guide',
    source: 'domain.md §2.5, §8 row 37 [19][20][21][J]',
    related: ['guide-people', 'guide-power', 'read-again', 'guide-evidence'],
    commands: ['teamLead.askForReading', 'teamLead.takeReadingForm'],
  },
  {
    id: 'guide-power',
    kind: 'guide',
    title: 'Power: say what you write down',
    summary:
      'You decide about work, chances and reviews, so a note of yours weighs more than a note about you. Write what you could show, and say that you write.',
    sections: [
      {
        heading: 'Tell people',
        points: [
          'That you take notes, what for, and what you leave out.',
          'That a reading is about one task, is never a score, and stays out of reviews.',
          'That anyone can ask what you have about them, and set it right.',
        ],
      },
      {
        heading: 'Write',
        points: [
          'What you saw or heard, with the day.',
          'What each of you promised.',
          'How the other person sees it, where that differs.',
        ],
      },
      {
        heading: 'Leave out',
        points: [
          'Health, family, beliefs, and anything told in confidence.',
          'Guesses at motives or character.',
          'Complaints and contracts: HR has a place for them.',
        ],
      },
      {
        heading: 'Private is not secret',
        text: 'What you mark private is left out of shared copies. In some places the person, your company or a court can still ask for it. Write what you could defend.',
      },
    ],
    openers: [
      'I write down what we agree and what I promise. You can ask to see it.',
      'What did I write here that you would put differently?',
    ],
    words:
      'power notes privacy private confidential trust write record document gdpr disclosure hr ethics guide',
    source: 'domain.md, guard rails, §8 rows 10, 13 [J]',
    related: ['words-to-check', 'two-readings', 'health-disclosed'],
    commands: ['teamLead.checkPrivacy', 'teamLead.sharePerson', 'teamLead.toggleSharedScreen'],
  },
  {
    id: 'clear-expectation',
    kind: 'guide',
    title: 'Expectations: agree both sides',
    summary:
      'On the day, both of you can tell whether it was met, and both of you promised something. It is agreed when the other person has said it back, not when you have said it well.',
    sections: [
      {
        heading: 'You say',
        points: [
          'The outcome, so that anyone could see it, and why it matters.',
          'How you will both know, and what good enough looks like.',
          'The limits, the day it is due, and the days you look at it before.',
          'Who decides what.',
          'What you promise to do, and by when.',
        ],
      },
      {
        heading: 'You hear',
        points: [
          'The outcome, in other words than yours.',
          'What is needed, and who can give it.',
          'What would make the date slip, and how early you would hear.',
        ],
      },
      {
        heading: 'Not agreed yet',
        text: 'It has no outcome, measure or date; it was not said back; or your own part is not on the list.',
      },
      {
        heading: 'For example',
        text: '“Search answers within 300 ms at peak, on the dashboard, by the 14th. You choose how. I take on-call off you from Monday.”',
      },
    ],
    openers: [
      'Tell me in your words what will be true on the 14th.',
      'How will we both know that this is done?',
      'What do you need from me, as something you can hold me to?',
    ],
    words:
      'expectation expectations establish agree agreement outcome measure definition of done commitment contract clear guide',
    source: 'domain.md §6, §8 rows 10, 20 [39][J]',
    related: ['template-expectation', 'goal-kinds', 'expectation-course', 'guide-not-met'],
    commands: ['teamLead.setExpectation', 'teamLead.agreeExpectation'],
  },
  {
    id: 'guide-not-met',
    kind: 'guide',
    title: 'Not met: the situation first',
    summary:
      'When an outcome is not met, look at the situation before the person. Onlookers tend to do it the other way around, and leads are onlookers.',
    sections: [
      {
        heading: 'On the day',
        ordered: true,
        points: [
          'Ask. Nothing counts as not met automatically.',
          'Write down both views before either of you names a cause.',
          'Go through the causes in this order: unclear expectation, obstacle, my part, ability, confidence, motivation.',
          'Settle on one main cause and its next step.',
          'Agree on a new attempt, with a date and something you do.',
          'On that date, look again, and say what went well.',
        ],
      },
      {
        heading: 'Your own list',
        text: 'The first three causes are yours to mend: what was unclear, what was in the way, and what you promised or how you led.',
      },
      {
        heading: 'If it goes on',
        text: 'After fair chances, with the first three out of the way, it is no longer a matter for this tool. Talk to HR about your company’s process.',
      },
    ],
    openers: ['We agreed on Friday, and it isn’t there. What happened?', 'Which part of this was mine?'],
    words: 'unmet not met missed failed late situation blame cause accountability accountable review guide',
    source: 'domain.md §6, §8 rows 10, 21 [40][41][J]',
    related: ['unmet-causes', 'accountability-talk', 'closing-gaps', 'clear-expectation'],
    commands: ['teamLead.reviewOutcome', 'teamLead.prepareAccountabilityTalk', 'teamLead.showGaps'],
  },
  {
    id: 'guide-change',
    kind: 'guide',
    title: 'Change: situations that need both',
    summary:
      'In a change people ask why, and what now. Answer only the first and they drift; answer only the second and they comply.',
    sections: [
      {
        heading: 'Both columns',
        table: {
          columns: ['Lead', 'Manage'],
          rows: [
            ['Why now, and what gets better', 'Who does what on Monday'],
            ['What is lost, and who built it', 'Steps, owners and dates'],
            ['Worries, heard before you defend it', 'A way back, tried before it is needed'],
            ['What you do not know yet', 'The day you will say more'],
          ],
        },
      },
      {
        heading: 'Which one first?',
        points: [
          'A big change: lead first. People need a reason before a schedule.',
          'A complex project: manage first. Owners and next steps calm people more than a speech.',
          'An incident: manage first, in a calm voice. Meaning can wait until tomorrow.',
          'By the end of the first week, each needs the other.',
        ],
      },
      {
        heading: 'Yours',
        text: 'Name the situation you are in, check what is being done in each column, and make actions of what is missing.',
      },
    ],
    openers: [
      'What is the first thing this changes for you?',
      'What would you need to know by Monday to get going?',
    ],
    words: 'change transformation situations both lead manage examples transition project complex guide',
    source: 'domain.md §5.4, §8 rows 14, 26–28 [33][J]',
    related: [
      'x1-new-platform',
      'x2-project-late',
      'x3-reorganization',
      'x4-big-incident',
      'unwelcome-decision',
      'agile-teams',
    ],
    commands: ['teamLead.openSituation', 'teamLead.nameSituation'],
  },
  {
    id: 'agile-teams',
    kind: 'guide',
    title: 'Agile: move one decision',
    summary:
      'Aim for Supporting and Delegating on what the team owns, and get there one decision at a time, by reading, not by announcing it.',
    sections: [
      {
        heading: 'You lead',
        points: [
          'Keep the direction, the limits and the obstacles.',
          'Say which calls are the team’s: doing the work, watching it, shaping the team, or setting the direction.',
          'On something new, you may direct. It is a step toward self-organizing if you explain it and end it.',
        ],
      },
      {
        heading: 'The team manages',
        points: [
          'Hand over planning, splitting work and looking at progress, where the team is ready for it.',
          'Hold one way of working long enough to learn from it.',
          'Use checklists, tests and peers before your own time.',
        ],
      },
      {
        heading: 'One question for the retro',
        text: 'Take one decision that is yours. Name its level from 1 (you tell) to 7 (the team decides), what the next level would need, and the day you look at how it went.',
      },
    ],
    openers: [retroQuestion],
    words:
      'agile scrum kanban self-organizing retro retrospective sprint autonomy squad team ownership standup guide',
    source: 'domain.md §5.5, §8 row 33 [26][37][38][J]',
    related: ['decision-levels', 'guide-tasks', 'leading-and-managing'],
    commands: ['teamLead.askRetroQuestion', 'teamLead.frameTask'],
  },
  {
    id: 'guide-grow',
    kind: 'guide',
    title: 'Grow: one behavior, two ways, a date',
    summary:
      'Both jobs can be learned. Choose one behavior, two ways to work on it, a date, and a sign that someone else would notice.',
    sections: [
      {
        heading: 'Four ways',
        points: [
          'Training: read or take a course, on this one behavior.',
          'Mentoring: name a person who is strong at it.',
          'Feedback: ask two colleagues one question.',
          'Real work: do it this week, on a live task.',
        ],
      },
      {
        heading: 'For example',
        text: 'Behavior: hand over work that stretches someone. Ways: give away one meeting for good; afterwards ask two people what still waits for you. Date: March 3. Sign: two meetings ran without me, and no one asked me to confirm.',
      },
      {
        heading: 'On the date',
        text: 'Ask what changed, and who noticed. Then stay with it, try another way, or take the next behavior.',
      },
      {
        heading: 'For your people too',
        text: 'A plan for someone’s growth has the same form, and is agreed with the person it is for.',
      },
    ],
    openers: [
      'I’m working on one thing: ending debates with one sentence. Will you tell me when I don’t?',
      'What would you like to be asked for in a year?',
    ],
    words:
      'grow growth develop development plan learn training mentoring mentor feedback course skills improve practice guide',
    source: 'domain.md §5.3, §8 rows 25, 29–31 [J]',
    related: ['guide-check-yourself', 'guide-tuesday', 'template-ask-for-feedback', 'questions-growth'],
    commands: ['teamLead.practice', 'teamLead.makePlan', 'teamLead.reviewPlan', 'teamLead.checkBalance'],
  },
  {
    id: 'guide-evidence',
    kind: 'guide',
    title: 'Evidence: what to doubt',
    summary:
      'The style model is popular and useful for structuring a conversation; research support is mixed. Some of what stands around it is better tested, and some is our own judgment.',
    sections: [
      {
        heading: 'Doubt',
        points: [
          'That matching style and reading raises results: several careful tests found little.',
          'That beginners start keen and then dip: the published versions disagree.',
          'How you see yourself: people rate themselves higher than others do.',
          'A figure in the balance check: the lines are ours, and no norms exist.',
        ],
      },
      {
        heading: 'Lean on, with care',
        points: [
          'Clear, specific and somewhat hard goals with feedback did better than “do your best”.',
          'Onlookers blame the person more than the situation.',
          'Where two readings agreed, the advice held best, in one team of authors’ studies.',
        ],
      },
      {
        heading: 'Our judgment',
        text: 'The thresholds, the weeks and the labels. Each card names at its end what it rests on.',
      },
    ],
    openers: ['What have you seen that does not fit my reading?'],
    words: 'evidence research doubt limits honest science trust validity guide',
    source: 'domain.md §7, §8 row 32 [14][19][20][21][32][39][40][J]',
    related: ['evidence', 'faq-independence', 'two-readings'],
  },
  {
    id: 'guide-tuesday',
    kind: 'guide',
    title: 'Tuesday: five minutes',
    summary:
      'Five minutes before the first meeting: who needs you today, what you promised, and one sentence to begin with.',
    sections: [
      {
        heading: 'Minute by minute',
        ordered: true,
        points: [
          'Open Today: whose 1:1 is due, and which promise of yours is late?',
          'Do that promise, give it a new date, or say that it will not happen.',
          'Open the desk for the next 1:1, and check two things you want to raise.',
          'Open the style card for one task, and choose the sentence you begin with.',
          'Say one piece of feedback that is waiting.',
        ],
      },
      {
        heading: 'After the talk',
        text: 'One line for each promise, yours too, with a date. The rest can wait.',
      },
      {
        heading: 'Less often',
        points: [
          'Every week: read the tasks again that are due.',
          'Every month: the eighteen answers, and one thing to try.',
        ],
      },
    ],
    openers: ['What is the one thing we should not leave today without?'],
    words: 'tuesday routine habit start begin how to use five minutes daily week weekly prepare guide',
    source: 'domain.md §8 rows 28, 34 [J]',
    related: ['questions-first', 'template-one-on-one-agenda', 'guide-people', 'leading-and-managing'],
    commands: ['teamLead.today', 'teamLead.prepareOneOnOne', 'teamLead.openStyleCard', 'teamLead.capture'],
  },
];
