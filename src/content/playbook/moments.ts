import type { PageText } from '../../core/playbook/card';

/**
 * Moments that catch a lead unprepared: what to do first, what to say, what to avoid, and when to involve someone else.
 * All wording and judgment are our own (domain.md §5.4, §6 [J]).
 */
export const momentPages: readonly PageText[] = [
  {
    id: 'pushback',
    kind: 'situation',
    part: 'person',
    title: 'Pushback on your decision',
    summary:
      'Someone disagrees with what you decided. Find out what you missed before you defend it; then say whether it stands.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask for the strongest reason against it, and say it back until it is right.',
          'Ask what would have to change to make it acceptable.',
          'Say by when you will confirm or change the decision.',
        ],
      },
      {
        heading: 'If it stands',
        points: [
          'Say so, with the one reason that weighed most.',
          'Agree that one can disagree and still do it.',
          'Say what would make you look again.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Answering each point on the spot.',
          'Asking for agreement when you only need it done.',
          'Opening it again in each meeting.',
        ],
      },
    ],
    openers: [
      'What am I not seeing?',
      'Suppose it stays. What would you need to make it work?',
      'I heard you, it weighed, and I’m staying with it. Here is why.',
    ],
    words:
      'pushback push back disagree disagrees disagreement objection object argue argues resist resistance refuses refusal challenge decision',
    source: 'domain.md §5.4 [J]',
    related: ['decision-levels', 'unwelcome-decision', 'saying-no-upward'],
  },
  {
    id: 'early-underperformance',
    kind: 'situation',
    part: 'person',
    title: 'The first signs of underperformance',
    summary:
      'For the second time something is short of what you agreed. Say it this week, while it is small, and look at the situation before the person.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Write down both times: the day, what was agreed, what came.',
          'Ask yourself whether it was clear, whether anything was in the way, and whether you gave what you promised.',
          'Talk alone, about this one thing.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Agree on one outcome, a date within two weeks, and your own part.',
          'Read the task again, together.',
          'Say plainly how serious it is. If it is only a remark, say that too.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Waiting for the review.', 'Hinting, or wrapping it in praise.', 'Collecting in silence.'],
      },
      {
        heading: 'Bring in',
        text: 'If it goes on after fair chances, or you think of a formal plan, talk to HR before you write about it.',
      },
    ],
    openers: [
      'I want to raise this while it is small.',
      'Twice now the review came two days after the date we had set. How do you see it?',
      'What would the next one need to be on time?',
    ],
    words:
      'underperformance underperforming underperform performance low performer poor struggling struggles pip improvement slow mistakes coasting slacking lazy weak disappointing missing deadlines',
    source: 'domain.md §6 [40][J]',
    related: ['guide-not-met', 'accountability-talk', 'closing-gaps', 'read-again'],
  },
  {
    id: 'overload',
    kind: 'situation',
    part: 'person',
    title: 'Too much on one desk',
    summary:
      'Overload is an obstacle, and obstacles are yours. Take something away before you talk about how to cope.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask for the whole list, with what no one asked for and no one sees.',
          'Take one thing off today, and tell whoever waits for it.',
          'Put the rest in order together, and draw a line below what fits.',
          'Look again in a week.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Advice on time management.',
          'Praise for long hours.',
          'Passing the work to the next person who never says no.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'If you worry about someone’s health: say what you see in the work, ask what would help, and point to a doctor, a counseling line or HR. No diagnosis, and nothing in your notes.',
      },
    ],
    openers: [
      'What would you drop if it were only up to you?',
      'I’m taking one thing off your list today. Which one helps most?',
      'What did you say yes to that nobody noticed?',
    ],
    words:
      'overload overloaded overwork overworked burnout burned burnt burn out exhausted exhaustion swamped drowning workload stress stressed busy hours overtime weekend weekends tired load crunch capacity too much',
    source: 'domain.md §6 [J]',
    related: [
      'x15-star-overloaded',
      'questions-wellbeing',
      'imposed-date',
      'saying-no-upward',
      'health-disclosed',
    ],
  },
  {
    id: 'work-comes-back',
    kind: 'situation',
    part: 'person',
    title: 'Work you handed over comes back',
    summary:
      'It was delegated, and it is on your desk again. Find out what did not go along with it: the outcome, the right to decide, or the confidence.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Before you answer, ask what stopped it.',
          'Hand the question back with an offer: your ear, your opinion, or a door opened.',
          'Go through the handover: outcome, limits, access, and who was told who decides.',
        ],
      },
      {
        heading: 'When does it come back?',
        points: [
          'At each decision: agree on which ones need you, in writing.',
          'When it gets hard: one style closer for two weeks, said aloud.',
          'Through others: tell them who to ask.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Finishing it because you are faster.',
          'Fixing it overnight.',
          'Calling it a lack of ownership.',
        ],
      },
    ],
    openers: [
      'What do you lean toward, and what worries you about it?',
      'This one is yours. What do you need to decide it?',
      'What did I hold on to that you would need?',
    ],
    words:
      'delegated delegation bounce bounces bouncing back returns return handed over handover upward dependent helpless asks everything ownership',
    source: 'domain.md §1.5, §4 [J]',
    related: ['style-s4', 'decision-levels', 'template-delegation-brief', 'signs-to-step-back'],
  },
  {
    id: 'scope-added',
    kind: 'situation',
    part: 'upward',
    title: 'Scope is added midway',
    summary:
      'New work arrives in the middle of a plan. It is never free: show the price, and let whoever owns the date choose.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Say thank you, write it down, and promise an answer, not the work.',
          'Name the price: what moves, what drops, or who joins.',
          'Take the choice to the owner of the date, the same day.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Tell the team what was decided, and why.', 'Shield what is nearly done.'],
      },
      {
        heading: 'Manage',
        points: [
          'Plan again once, then hold until the next look.',
          'List what was added, and bring the list when the date is discussed.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Absorbing it in silence.',
          'A yes in the meeting.',
          'Letting it reach one person sideways.',
        ],
      },
    ],
    openers: [
      'We can do that. It costs a week, or the export. Which one?',
      'What would you take out to make room?',
      'What happens if it comes in the next round?',
    ],
    words:
      'scope creep added additional change request midway requirements more features growing stakeholder stakeholders sales product interruption interruptions unplanned priorities',
    source: 'domain.md §5.4 [J]',
    related: ['x2-project-late', 'task-structure', 'imposed-date'],
  },
  {
    id: 'saying-no-upward',
    kind: 'situation',
    part: 'upward',
    title: 'Saying no to your manager',
    summary:
      'You are asked for more than your team can do. Your manager needs the truth early, with choices that serve the goal.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask what it is for, and what is lost without it.',
          'Show on one page what the team carries now.',
          'Offer two ways to a yes, and say which one you would choose.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Send in three lines what was decided.',
          'If it was decided against you, ask what comes off, and carry it without blaming upward.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Saying yes, and hoping.',
          'Hiding behind the team: it is your judgment.',
          'Complaining about it downward.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Asked for something unsafe, unlawful or dishonest, say no plainly, and use legal, HR or your company’s reporting line.',
      },
    ],
    openers: [
      'I want this to work. As it stands I can’t promise it, and here is why.',
      'Half of it by June, or all of it by August. Which do you need?',
      'Which of these three should stop?',
    ],
    words:
      'no boss manager upward managing up director executive vp ceo unrealistic decline refuse demands overcommitted ask pressure',
    source: 'domain.md §5.1 [J]',
    related: ['imposed-date', 'scope-added', 'unwelcome-decision'],
  },
  {
    id: 'colleagues-in-conflict',
    kind: 'situation',
    part: 'team',
    title: 'Two colleagues in conflict',
    summary:
      'Two people clash, and the work suffers. Hear each alone, then bring them together about the work, not about character.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Talk to each alone, on the same day if you can: what happened, what it did, what would help.',
          'Look for the part that is yours: unclear roles, goals that collide, work that is split unfairly.',
          'Meet with both, about one case.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Carrying messages between them.',
          'Waiting for it to pass.',
          'Splitting them for good as the first move.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Insults, threats, discrimination or harassment go to HR the same day, whoever is right. Do not investigate it yourself.',
      },
    ],
    openers: [
      'Tell me about one case: what happened, and what did it do to your work?',
      'What would you need from each other, and what could you give?',
      'You don’t have to like each other. What do you have to agree on to do this?',
    ],
    words:
      'conflict conflicts colleagues fight fighting quarrel feud clash clashing tension friction hostile bully bullying harassment mediate mediation dispute argument toxic',
    source: 'domain.md §5.4 [J]',
    related: ['x9-two-in-conflict', 'strong-results-harmful-behavior', 'decision-levels', 'questions-team'],
  },
  {
    id: 'promotion-not-yet',
    kind: 'situation',
    part: 'person',
    title: 'Promotion: not yet',
    summary:
      'Someone hoped for a promotion and does not get it. Say that first, and plainly; then say what is missing, in terms both of you could see.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Say it yourself, in the first minute, before anyone else does.',
          'Give the two or three facts behind it. If one of them is news, that one is on you; say so.',
          'Stop there. Plan on another day, this week.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Name the work that would show it, and who needs to see it.',
          'Agree on a day to look back, in three months or so.',
          'Promise only what is yours to give.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Comparing with whoever got it.',
          'Hinting at the next round.',
          'Hiding behind a committee.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Levels, quotas and appeals follow HR’s rules. Get them right before you talk.',
      },
    ],
    openers: [
      'I have the answer, and it’s not yet. I’ll tell you why, and then I want to hear you.',
      'What would show it is leading one project across two teams. Let’s find one.',
      'What should I have told you earlier?',
    ],
    words:
      'promotion promotions promote promoted level title career ladder passed over staff not yet denied rejected advancement next',
    source: 'domain.md §5.3 [J]',
    related: ['guide-grow', 'questions-growth', 'pay-disappointment', 'template-expectation'],
  },
  {
    id: 'harsh-reviews',
    kind: 'situation',
    part: 'team',
    title: 'Harsh code reviews',
    summary:
      'A reviewer is right about the code and hard on its author. Name the effect, and settle as a team what a comment is for.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Read five of the reviews. Is it the tone, the number, or the timing?',
          'Talk to the reviewer alone, about one comment: what it said, and what it led to.',
          'Ask the author what would help.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Do it yourself as you want it: say what is good, and ask before you judge.'],
      },
      {
        heading: 'Manage',
        points: [
          'Three kinds of comment, marked as such: must fix, suggestion, question.',
          'Let tools say what tools can say.',
          'With more than a handful of comments, talk.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Answering harshly in the thread.', 'Asking the author to be less sensitive.'],
      },
      {
        heading: 'Bring in',
        text: 'Contempt for who someone is goes to HR.',
      },
    ],
    openers: [
      'You were right about the lock, and its author has not asked for a review since. What did you want to happen?',
      'Which of these eleven comments has to be dealt with before the merge?',
    ],
    words:
      'code review reviews harsh rude nitpick nitpicks nitpicking blunt tone comments pull request pr merge jerk',
    source: 'domain.md §6 [J]',
    related: ['template-sbi', 'reviewer-bottleneck', 'strong-results-harmful-behavior'],
  },
  {
    id: 'quiet-in-meetings',
    kind: 'situation',
    part: 'team',
    title: 'Someone is quiet in meetings',
    summary: 'Silence can mean agreement, doubt, or no way in. Make room before you ask for courage.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask alone what would make it easier to say something.',
          'Send the question the day before, and begin with two minutes of writing.',
          'Go around the table, the most senior last.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Use what was said, and say whose idea it was.',
          'Offer a small stage first: three people, a topic that is known well.',
          'Let a written view count in full.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Calling on anyone by surprise.',
          '“Good to hear from you at last.”',
          'Reading quiet as low commitment.',
        ],
      },
    ],
    openers: [
      'What would make that meeting worth speaking in?',
      'Send me your view before we meet. I’ll bring it in, with your name or without.',
      'You saw this coming. How do we get it on the table next time?',
    ],
    words:
      'quiet silent silence shy introvert introverted meeting meetings speak speaking up voice participation participate camera dominates',
    source: 'domain.md §5.1, §5.3 [J]',
    related: ['questions-team', 'gap-confidence', 'time-zones'],
  },
  {
    id: 'former-peer',
    kind: 'situation',
    part: 'you',
    title: 'A former peer reports to you',
    summary:
      'Until yesterday you were colleagues; now you decide about the other’s work. Say that it changed, and say what stays.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Meet alone in the first week, about the change itself.',
          'If the other wanted the job too, say that you know. Listen, and don’t apologize for having it.',
          'Say what you no longer do: gossip, pass on what you hear, take sides.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Give real room where the other knows more.', 'Ask for a warning when you slip.'],
      },
      {
        heading: 'Manage',
        points: [
          'Dates, leave and reviews as for everyone.',
          'Read the tasks as for everyone: friendship says nothing about competence.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Proving that you are the boss.', 'Going easy to stay friends.'],
      },
    ],
    openers: [
      'This is new for both of us. What should stay as it was, and what shouldn’t?',
      'Where do you want me in, and where would you rather I stayed out?',
      'If I get this wrong, how will I hear?',
    ],
    words:
      'former peer peers friend friends friendship colleague now boss promoted over team awkward envy jealous',
    source: 'domain.md §5.4 [J]',
    related: ['first-90-days', 'senior-knows-more', 'questions-first'],
  },
  {
    id: 'senior-knows-more',
    kind: 'situation',
    part: 'you',
    title: 'A senior who knows more than you',
    summary:
      'You do not have to know more than the people you lead. You give direction, limits and a clear road; from them you get a way to judge.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Say that the other knows more, and what you bring.',
          'Agree on the outcome, the limits, and what you hear early.',
          'Ask how you could tell from outside that it goes well, or badly.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Explain what it is for, and who depends on it.', 'Ask what should be taught to others.'],
      },
      {
        heading: 'Manage',
        points: [
          'A second expert looks at the steps that cannot be undone.',
          'Decisions are written so that others can follow.',
          'The 1:1s take place, even if “all is fine”.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Pretending to know.',
          'Letting knowledge settle what is not about knowledge: scope, dates, manners.',
        ],
      },
    ],
    openers: [
      'You know this far better than I do. What would you want from a lead?',
      'Explain it as if I had to defend it upstairs.',
      'What would tell you, early, that this goes wrong?',
    ],
    words:
      'senior expert knows more older experienced veteran staff principal architect intimidated imposter impostor smarter authority respect',
    source: 'domain.md §1.2, §4 [J]',
    related: ['style-s4', 'level-d4', 'former-peer'],
  },
  {
    id: 'resignation',
    kind: 'situation',
    part: 'person',
    title: 'The first minutes of a resignation',
    summary:
      'Someone tells you that they are leaving. The first minutes are for thanks and for listening; plans come after.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Say thank you for the trust, and take a breath.',
          'Ask whether it is decided, and listen to the answer.',
          'Ask who should hear it, when, and from you or from them.',
          'Name a time to talk about the handover. Not now.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Tell HR and your manager the same day.',
          'Ask what would have changed it, and work on that for those who stay.',
          'Plan together what is handed over, and what stops.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Arguing, bargaining, or showing that you are hurt.',
          'Offering what you do not have.',
          'Telling anyone before you agreed on it.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Notice, counteroffers and access are HR’s. Ask before you answer.',
      },
    ],
    openers: [
      'Thank you for telling me yourself. How are you?',
      'Is it decided, or is there something you want us to talk about?',
      'What should the team hear, and who should say it?',
    ],
    words:
      'resign resigns resigned resigning resignation quit quits quitting leaving leaves leave notice counteroffer offer exit interview attrition retention retain poached goodbye',
    source: 'domain.md §5.4 X7 [J]',
    related: ['x12-someone-leaves', 'x7-key-person-leaves', 'hiring', 'read-again'],
  },
  {
    id: 'your-apology',
    kind: 'situation',
    part: 'you',
    title: 'You owe an apology',
    summary: 'You got it wrong: a date, a tone, a promise. Say so first, plainly, and change one thing.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Say what you did, without “if” and without “but”.',
          'Say what it cost.',
          'Say what you will do differently, and from when.',
          'Ask what you have not seen, and listen.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'If it happened in front of others, say it in front of them too.',
          'Put your promise among your actions, and do it.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Explaining what you meant.',
          'Asking to be forgiven.',
          'Apologizing again and again: once, and then act.',
        ],
      },
    ],
    openers: [
      'I interrupted you twice in planning. That was wrong, and your point got lost. Next time I’ll wait.',
      'I promised the review by Monday and didn’t do it. You lost two days. You’ll have it by noon.',
      'What else did it do that I don’t see?',
    ],
    words:
      'apology apologize apologise sorry mistake wrong fault broke broken promise lost temper trust repair admit error forgive',
    source: 'domain.md §5.1, §6 [J]',
    related: ['template-ask-for-feedback', 'guide-leading', 'tears-or-anger'],
  },
  {
    id: 'unwelcome-decision',
    kind: 'situation',
    part: 'upward',
    title: 'Announcing a decision you dislike',
    summary:
      'You have to carry a decision that you would not have made. Say it plainly, with its reason, and without blaming upward.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Before you speak, get the real reason, the limits, and what is still open.',
          'Say the decision in the first sentence.',
          'Say what it means for each of them, and what you do not know.',
          'Name the day you come back with answers.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          '“They decided.”',
          'Pretending to love it. You may have argued against it, and carry it.',
          'Softening it until no one knows what was decided.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Layoffs, closures and contracts come with legal rules and agreed words. Get both from HR, and stay with them.',
      },
    ],
    openers: [
      'Here is what was decided, and why. I’ll tell you what I know, and what I don’t.',
      'I argued for another way. It was heard, it’s decided, and I’ll help make it work.',
      'What does this mean for you, on Monday?',
    ],
    words:
      'announce announcing announcement decision unpopular unwelcome bad news return office rto mandate layoff layoffs laid off fired redundancy budget freeze cut cuts policy cancel canceled cancelled top-down',
    source: 'domain.md §5.4 X3 [J]',
    related: ['x14-unpopular-decision', 'guide-change', 'x3-reorganization', 'saying-no-upward'],
  },
  {
    id: 'tears-or-anger',
    kind: 'situation',
    part: 'person',
    title: 'Tears or anger in a 1:1',
    summary:
      'Someone cries or gets loud. Slow down. The feeling is not a problem to solve, and the topic can wait.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Stop talking, and wait.',
          'Offer a pause, water, or another day.',
          'Say what you see without judging it: this matters.',
          'Ask what would help right now.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Come back to the topic within two days, when both of you can.',
          'Ask what led to it, in the work.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          '“Calm down.”',
          'Filling the silence.',
          'Taking the message back.',
          'Writing down anything about it.',
        ],
      },
      {
        heading: 'Bring in',
        points: [
          'Threats or abuse: end the talk, and call HR or security.',
          'If you fear that someone may come to harm: stay, and call an emergency or crisis line, then HR.',
        ],
      },
    ],
    openers: [
      'Take your time. We don’t have to finish this today.',
      'This matters to you. What would help right now?',
      'I want to hear it, and I can’t while you shout. Let’s take ten minutes.',
    ],
    words:
      'tears tear cry cries crying cried upset emotional emotions anger angry mad shout shouting yell yelling outburst rage meltdown panic furious feelings',
    source: 'domain.md, guard rails [J]',
    related: ['health-disclosed', 'your-apology', 'questions-wellbeing'],
  },
  {
    id: 'first-90-days',
    kind: 'situation',
    part: 'you',
    title: 'Your first 90 days as a lead',
    summary:
      'Learn before you change things, make good on small promises early, and have one result by the end that the team can see.',
    sections: [
      {
        heading: 'Until day 30',
        points: [
          'A 1:1 with each person: mostly listening, the same five questions.',
          'Find out what is promised to others: dates, on-call, money.',
          'Remove one irritant. Change nothing else that is not on fire.',
        ],
      },
      {
        heading: 'Until day 60',
        points: [
          'Lead: say what you heard, and which three things you will act on.',
          'Manage: who decides what, and one page on how you work.',
          'Take a first reading of each main task, and ask for theirs.',
        ],
      },
      {
        heading: 'Until day 90',
        points: [
          'One outcome that the team chose, delivered.',
          'Ask what you should start, stop and continue.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Bringing your last team’s process along.', 'Staying the one who fixes everything.'],
      },
    ],
    openers: [
      'What works here that I could break without knowing it?',
      'What would you fix first if you had my job?',
      'What did you need from your last lead, and not get?',
    ],
    words:
      'first 90 ninety days new lead manager start starting role inherited team onboarding promoted beginner transition weeks takeover',
    source: 'domain.md §5.4 X6 [J]',
    related: [
      'x16-first-weeks',
      'x13-inherited-team',
      'x6-new-team',
      'questions-first',
      'former-peer',
      'leading-and-managing',
    ],
  },
  {
    id: 'strong-results-harmful-behavior',
    kind: 'situation',
    part: 'person',
    title: 'Strong results, harmful behavior',
    summary:
      'Someone delivers, and others pay for it. How the work is done is part of the result: say it, and mean it.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Gather two cases that you saw or heard from those concerned, with their effect.',
          'Talk alone, soon, about behavior and effect. Results do not cancel it.',
          'Say what has to be different, by when, and what follows if it is not.',
        ],
      },
      {
        heading: 'Lead',
        points: [
          'Tell those who were hurt that you act on it, without details.',
          'Stop praising results that came this way.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Look again in two weeks, and ask those concerned.',
          'Spread the knowledge that no one dares to question.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Rules for everyone but one.',
          'Waiting for the launch.',
          'Asking others to put up with it.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Harassment, discrimination or threats: HR the same day. The same after a clear word: HR and your manager.',
      },
    ],
    openers: [
      'Your results are not in question. What was said in Thursday’s review is.',
      'Here is what I saw, and what it did. It has to stop.',
      'What will the others notice by Friday?',
    ],
    words:
      'brilliant jerk toxic star high performer results behavior harmful arrogant disrespect disrespectful abusive bully rockstar hero diva culture',
    source: 'domain.md §6 [J]',
    related: ['accountability-talk', 'colleagues-in-conflict', 'template-desc'],
  },
  {
    id: 'reviewer-bottleneck',
    kind: 'situation',
    part: 'team',
    title: 'One reviewer is the bottleneck',
    summary:
      'Everything waits for one person’s approval. That is a risk in the system, not a fault in the person.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Look at what waits, and for what: knowledge, permission, or habit.',
          'Sort it: which changes need this person, and which any second pair of eyes?',
          'Free two hours a day for reviews until it is better.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Say that teaching is work, and take other work off for it.'],
      },
      {
        heading: 'Manage',
        points: [
          'By a date, a second reviewer for each area, who goes first while the first one looks on.',
          'Checks that need no one.',
          'A limit on size, and on waiting time.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['“Review faster.”', 'Dropping the review.', 'Praise for being the one everything needs.'],
      },
    ],
    openers: [
      'Which of these would you not need to see?',
      'Who could review the next five if you looked on?',
      'What do you look for that is not written down?',
    ],
    words:
      'reviewer bottleneck code review reviews waiting wait approval approvals owner single point slow blocked gatekeeper pull requests queue hero dependency',
    source: 'domain.md §3.4 [26][J]',
    related: ['harsh-reviews', 'task-structure', 'x7-key-person-leaves'],
  },
  {
    id: 'imposed-date',
    kind: 'situation',
    part: 'upward',
    title: 'A date was set without you',
    summary:
      'A date comes from above, and no one asked whether it can be met. Find out what it is for, then answer with what fits.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask what happens on that day, and what happens a day later.',
          'Ask the team for the smallest version that serves it, and a range.',
          'Answer within two days: what fits, how sure, and what it takes.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Tell the team where the date comes from, and what you said about it.'],
      },
      {
        heading: 'Manage',
        points: [
          'The date is fixed, so the scope moves.',
          'The riskiest part comes first.',
          'Look at the range every week, and say early when it moves.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Asking for heroics.', 'Estimates under pressure.', 'Secret padding.'],
      },
    ],
    openers: [
      'What must be true on that day, at the least?',
      'By then we have the search, fairly surely, and the filters if nothing goes wrong.',
      'What would you take out to be sure of the rest?',
    ],
    words:
      'date deadline deadlines imposed unrealistic fixed launch estimate estimates commitment above pressure impossible customer promised',
    source: 'domain.md §3.3, §5.4 X2 [J]',
    related: ['x2-project-late', 'scope-added', 'saying-no-upward', 'overload'],
  },
  {
    id: 'health-disclosed',
    kind: 'situation',
    part: 'person',
    title: 'Health, or something private, comes up',
    summary:
      'Someone tells you of an illness, a pregnancy, a loss, a visa or trouble at home. Listen, ask what would help at work, point to those who can help, and write none of it down.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Listen, and say thank you for the trust. Ask for no details.',
          'Ask what would help at work this week.',
          'Ask who may know, and hold to it.',
          'Point to HR, a doctor, or the employee assistance line, and offer to make the contact.',
        ],
      },
      {
        heading: 'Manage',
        points: [
          'Change the work: load, dates, hours, cover.',
          'Tell others that the plan changed, not why.',
          'Agree on when you ask again.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Advice or a diagnosis.',
          'Promising leave or special terms.',
          'Deciding for someone what is too much.',
          'A note about it, anywhere.',
        ],
      },
      {
        heading: 'Bring in',
        points: [
          'Leave, accommodations, visas and benefits have legal rules: HR, soon, with the person’s agreement.',
          'If someone may be in danger: stay, and call emergency services or a crisis line.',
        ],
      },
    ],
    openers: [
      'Thank you for telling me. You don’t have to say more. What would help this week?',
      'Who should know, and who should not?',
      'May I ask HR what is possible, without your name?',
    ],
    words:
      'health sick sickness illness ill disease medical doctor pregnant pregnancy depression depressed anxiety mental adhd disability accommodation grief death bereavement divorce family private personal visa immigration addiction therapy parental',
    source: 'domain.md, guard rails [J]',
    related: ['overload', 'questions-after-leave', 'tears-or-anger', 'guide-power'],
  },
  {
    id: 'pay-disappointment',
    kind: 'situation',
    part: 'person',
    title: 'Disappointed about pay',
    summary:
      'Someone expected more. You may not decide it, but you can be clear: what is decided, by which rule, and what could change it.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Hear all of it before you explain.',
          'Say what is decided, who decided it, and what is not in your hands.',
          'Within two days, find out the facts: range, cycle, rule.',
        ],
      },
      {
        heading: 'Then',
        points: [
          'Praise does not replace pay, so leave it for another day.',
          'Name the work that would count next time, and promise no number.',
          'If you think it is unfair, argue for it upward, with evidence.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Comparing with other people’s pay.',
          'Hinting at money you do not have.',
          'Asking anyone not to talk about pay: in many places you must not.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Numbers, ranges and offers are HR’s. Pass on a complaint about unequal pay the same day.',
      },
    ],
    openers: [
      'You expected more. Tell me how you see it.',
      'This is decided, this I can raise, and this I don’t know. You’ll have an answer by Thursday.',
      'Apart from money, what would make the next half year a good one?',
    ],
    words:
      'pay salary salaries raise raises money compensation bonus equity underpaid unfair market offer wage comp stock expectations negotiate',
    source: 'domain.md, guard rails [J]',
    related: ['x11-pay-expectations', 'promotion-not-yet', 'resignation', 'gap-motivation'],
  },
  {
    id: 'time-zones',
    kind: 'situation',
    part: 'team',
    title: 'Working across time zones',
    summary:
      'Some are asleep while others decide. Write decisions down, take turns with the late hours, and meet for what needs a voice.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Find the hours you share, and use them for talk only.',
          'Decide in writing: question, options, who decides, by when.',
          'Take turns with early and late meetings, yours too.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Ask those far away first.', 'Hold the 1:1 in the other’s hours as often as in yours.'],
      },
      {
        heading: 'Manage',
        points: [
          'A handover at the end of the day: state, next step, what is blocked.',
          'Say how fast an answer is expected, and that nights are free.',
          'Outcomes count, not green dots.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['Decisions in the hallway.', 'Reading silence as a yes.'],
      },
    ],
    openers: [
      'What was decided without you last week?',
      'Which meeting should move into your day?',
      'What do you need from me before I sign off?',
    ],
    words:
      'time zone zones timezone timezones remote remotely distributed offshore hybrid async asynchronous home office isolated abroad overseas wfh',
    source: 'domain.md §5.4 [J]',
    related: ['x10-remote-newcomer', 'quiet-in-meetings', 'check-in-rhythm', 'questions-team'],
  },
  {
    id: 'blameless-review',
    kind: 'situation',
    part: 'team',
    title: 'A review without blame',
    summary:
      'After an incident, find out how each step made sense at the time. People tell the truth where no one is punished for it.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Meet within a week, with those who were there.',
          'Begin with the timeline: what was seen, known and done.',
          'At each turn, ask how it made sense with what was known.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Say your own part first.', 'Say thank you for the most uncomfortable fact.'],
      },
      {
        heading: 'Manage',
        points: [
          'Two or three actions that change the system, each with an owner and a date.',
          'A page that others can find.',
          'A look after a month: were they done?',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          '“Who?”, and “should have”.',
          '“Be more careful” as an action.',
          'Using it in anyone’s review.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Intent is rare, and another matter: your manager and HR.',
      },
    ],
    openers: [
      'What did you see at that point, and what did it mean to you?',
      'What made that the sensible thing to do?',
      'What would have caught it, whoever was on call?',
    ],
    words:
      'blameless blame postmortem post-mortem retrospective incident review outage root cause learning debrief after',
    source: 'domain.md §5.4 X4, §6 [40][J]',
    related: ['x4-big-incident', 'guide-not-met', 'temporary-command'],
  },
  {
    id: 'unread-ai-code',
    kind: 'situation',
    part: 'team',
    title: 'Code from an AI that nobody read',
    summary:
      'A change was generated and passed on unread. Whoever hands it in owns it: hold to that, without a ban and without a hunt.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Ask the author to walk you through it. If that does not work, it is not ready.',
          'Say the rule: generate what you like, and be able to explain what you hand in.',
          'Look at what made it tempting: the date, the size, a review no one has time for.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Show how you check a generated change yourself.', 'Ask what it made easier, too.'],
      },
      {
        heading: 'Manage',
        points: [
          'Small changes, with tests that say what is meant.',
          'Rules on secrets, licenses and data, from those who own them.',
          'Read the task again: speed is not competence.',
        ],
      },
      {
        heading: 'Avoid',
        points: [
          'Guessing who used what.',
          'Shaming in the thread.',
          'Doing the reading in the author’s place.',
        ],
      },
      {
        heading: 'Bring in',
        text: 'Leaked secrets, customer data or a license question: security and legal, the same day.',
      },
    ],
    openers: [
      'Walk me through this function. What does it do with an empty list?',
      'Which part did you check, and how?',
      'What would you need to have time to read it first?',
    ],
    words:
      'ai artificial intelligence generated code llm assistant chatbot copilot gpt vibe unread slop agent agents prompt',
    source: 'domain.md §1.2 [J]',
    related: ['harsh-reviews', 'read-again', 'x5-quality'],
  },
  {
    id: 'hiring',
    kind: 'situation',
    part: 'team',
    title: 'Hiring for the team',
    summary:
      'Settle what the first half year should bring before you look at anyone. Same questions for all, evidence before opinions.',
    sections: [
      {
        heading: 'Do first',
        ordered: true,
        points: [
          'Write three outcomes for the first six months, and what is needed on day one.',
          'Draw the questions and a work sample from that, the same for everyone.',
          'Each of you writes down evidence before anyone speaks.',
        ],
      },
      {
        heading: 'Lead',
        points: ['Say what is hard about the job, and what for.', 'Let the team take part, and be heard.'],
      },
      {
        heading: 'Manage',
        points: [
          'A date for each answer, and you hold it.',
          'A plan for the first two weeks before the offer goes out.',
          'A first reading of the first task: a senior is new to something too.',
        ],
      },
      {
        heading: 'Avoid',
        points: ['“Fit”, unless you can say what you saw.', 'Questions about age, family, health or origin.'],
      },
      {
        heading: 'Bring in',
        text: 'What may be asked, references, offers and visas: HR, before the first talk.',
      },
    ],
    openers: [
      'What was the hardest part of that project, and what did you do in it yourself?',
      'Tell me about a time you changed your mind about a design.',
      'What would make you say no to us?',
    ],
    words:
      'hiring hire hires recruit recruiting recruitment recruiter interview interviews candidate candidates interviewing vacancy headcount backfill newcomer onboarding onboard job',
    source: 'domain.md §1.2, §5.4 X6 [J]',
    related: ['x18-fast-growth', 'x6-new-team', 'template-first-one-on-one', 'style-s1'],
  },
];
