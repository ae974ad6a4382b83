// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${1:text} in a body is the editor's snippet syntax.

import type { TemplateKind } from '../../core/feedback/templateKinds';

/** A template. Everything but `body` is plain text; the wording is our own. */
export interface TemplateText {
  /** Kebab-case; part of the stable API. */
  readonly id: string;
  readonly title: string;
  readonly kind: TemplateKind;
  /** When to use the template, in one sentence. */
  readonly when: string;
  readonly goodAt?: string;
  readonly badAt?: string;
  /** Who published the format, as far as we could confirm. */
  readonly origin?: string;
  /**
   * Lines of Markdown in VS Code's snippet syntax. Headings are level 3, so that they nest in a 1:1 note, and avoid
   * names with a meaning in the notes format. A tab stop with the placeholder `name` takes the person's name. Promises
   * are written as actions (`@me`, `@them`, `due:`), so that they resurface automatically.
   */
  readonly body: readonly string[];
}

const today = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';

/** Seven levels of delegation (domain.md §3.3 [4], after Jurgen Appelo, Management 3.0). */
const levels =
  '1 I decide,2 I decide and explain,3 I ask first\\, then decide,4 we agree,5 they decide\\, I advise,6 they decide\\, I ask afterwards,7 they decide';
const levelsDown =
  '7 they decide,6 they decide\\, I ask afterwards,5 they decide\\, I advise,4 we agree,3 I ask first\\, then decide,2 I decide and explain,1 I decide';

/** Causes of an unmet outcome, the situation before the person (domain.md §6 [40][41]). */
const causes =
  'the expectation was unclear,something was in the way,my part was missing,competence is not there yet,not sure enough to act,other work won';

/** Four ways to develop (domain.md §5.3). */
const ways = 'a live task,a mentor,feedback from two people,training';
const waysBack = 'training,feedback from two people,a mentor,a live task';

/** All templates, grouped by kind. */
export const templateTexts: readonly TemplateText[] = [
  {
    id: 'sbi',
    title: 'SBI: situation, behavior, impact',
    kind: 'either',
    when: 'You want to name one moment, good or bad, and what it led to.',
    goodAt: 'Short, and the same for praise and for change.',
    badAt: 'It says nothing about what comes next; end with a question.',
    origin: 'Center for Creative Leadership',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **About:** ${2|something to keep,something to change|}',
      '- **Situation:** ${3:when and where, one moment you both remember}',
      '- **Behavior:** ${4:what you saw or heard, no judgment}',
      '- **Impact:** ${5:what it led to for the work, the team or you}',
      '- **Then ask:** ${6:How did you see it?}',
    ],
  },
  {
    id: 'eec',
    title: 'EEC: example, effect, change or continue',
    kind: 'either',
    when: 'You have a minute, and want it to end in one clear wish.',
    goodAt: 'Three lines that fit a chat message or the end of a review.',
    badAt: 'Leaves no room for their view; ask for it yourself.',
    origin: 'Common in management training; no single author is known to us',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Example:** ${2:one thing they did, with the day and the place}',
      '- **Effect:** ${3:what that changed, and who felt it}',
      '- **${4|Continue,Change|}:** ${5:what to keep doing, or to do differently from here on}',
    ],
  },
  {
    id: 'core',
    title: 'CORE: context, observation, result, expectation',
    kind: 'either',
    when: 'The feedback belongs to an agreed piece of work, and the next step needs a date.',
    goodAt: 'Ends in something both of you can check.',
    badAt: 'Sounds formal for a small thing.',
    origin: 'Taught in several versions; no single author is known to us',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Context:** ${2:the task, and what it was meant to achieve}',
      '- **Observation:** ${3:what they did or said, as a camera would show it}',
      '- **Result:** ${4:what came of it, with a number or a link}',
      '- **Expectation:** ${5:what you both expect from here}',
      '- [ ] ${6:the first step} @${7|them,me|} due:${8:yyyy-mm-dd}',
    ],
  },
  {
    id: 'specific-praise',
    title: 'Specific praise',
    kind: 'praise',
    when: 'Someone did something well, and it is still fresh.',
    goodAt: 'Tells people what to do again.',
    badAt: 'Praise for a trait ("you are so smart") gives nobody anything to repeat.',
    body: [
      `### Praise for \${1:name}, ${today}`,
      '',
      '- **What you did:** ${2:the action, small and exact}',
      '- **What it changed:** ${3:who it helped, and how you know}',
      '- **Why I noticed:** ${4:the effort, choice or risk behind it}',
      '- **Said:** ${5|in person,in the 1:1,in writing,in front of the team|}',
    ],
  },
  {
    id: 'star',
    title: 'STAR: situation or task, action, result',
    kind: 'praise',
    when: 'A result deserves credit, and you want the way there to be remembered.',
    goodAt: 'Keeps evidence for reviews: the task, the act and the result in one place.',
    badAt: 'Slow for small things; use specific praise there.',
    origin: 'DDI (Development Dimensions International)',
    body: [
      `### Praise for \${1:name}, ${today}`,
      '',
      '- **Situation or task:** ${2:what they were facing}',
      '- **Action:** ${3:what they did or said}',
      '- **Result:** ${4:what got better, with a number or a quote}',
      '- **Do again:** ${5:the one move worth repeating}',
    ],
  },
  {
    id: 'observation-impact-request',
    title: 'Observation, impact, request or question',
    kind: 'developmental',
    when: 'You want one thing to change, and can say which.',
    goodAt: 'Fits in one breath, and leaves the next word to them.',
    badAt: 'Too short for something that keeps coming back.',
    origin: 'Lara Hogan, "Feedback Equation", 2018',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Observation:** ${2:who, what, when and where, only what a camera would show}',
      '- **Impact:** ${3:what that meant for you or the work}',
      '- **${4|Question,Request|}:** ${5:an open question, or one thing they could do}',
    ],
  },
  {
    id: 'sbii',
    title: 'SBI and intent',
    kind: 'developmental',
    when: 'You saw what an action did, and do not know what was meant by it.',
    goodAt: 'Opens a talk instead of closing it: effect and intent may differ.',
    badAt: 'Useless once you have decided what was meant.',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Situation:** ${2:when and where, one moment you both remember}',
      '- **Behavior:** ${3:what you saw or heard, no judgment}',
      '- **Impact:** ${4:what it led to for the work, the team or you}',
      '- **Intent:** ${5:What were you hoping would happen?}',
      '- **Their answer:** ${6:in their words, before you say more}',
      '- **Next time:** ${7:what each of you will try}',
    ],
  },
  {
    id: 'star-ar',
    title: 'STAR/AR: and another action, a better result',
    kind: 'developmental',
    when: 'Something went wrong, and there was another way that would have worked.',
    goodAt: 'Names the better move, not only the miss.',
    badAt: 'Hindsight is easy; check that the other way was open at the time.',
    origin: 'DDI (Development Dimensions International)',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Situation or task:** ${2:what they were facing}',
      '- **Action:** ${3:what they did or said}',
      '- **Result:** ${4:what came of it}',
      '- **Another action:** ${5:what else was possible; ask before you suggest}',
      '- **Better result:** ${6:what that would have led to}',
    ],
  },
  {
    id: 'coin',
    title: 'COIN: context, observation, impact, next',
    kind: 'developmental',
    when: 'You need an agreement at the end, and goodwill at the start.',
    goodAt: 'Begins with what you both want, and ends with who does what.',
    badAt: 'A connection you do not mean is heard as a warm-up for bad news.',
    origin: 'Anna Carroll, The Feedback Imperative (there the C stands for connection)',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Context:** ${2:the goal you share, and the moment this is about}',
      '- **Observation:** ${3:what you saw or heard, no judgment}',
      '- **Impact:** ${4:what it did to that goal}',
      '- **Next:** ${5:what you agree on, theirs before yours}',
      '- [ ] ${6:the first step} @${7|them,me|} due:${8:yyyy-mm-dd}',
    ],
  },
  {
    id: 'desc',
    title: 'DESC: describe, express, specify, consequence',
    kind: 'developmental',
    when: 'The same thing keeps happening, it affects you, and a plain request is due.',
    goodAt: 'Lets you say that something bothers you without blame.',
    badAt: 'A consequence said as a threat ends the talk; say what gets better.',
    origin: 'Sharon and Gordon Bower, Asserting Yourself, 1976',
    body: [
      `### Feedback for \${1:name}, ${today}`,
      '',
      '- **Describe:** ${2:what happens, as facts, without guessing why}',
      '- **Express:** ${3:what it does to you or the team, starting with "I" or "we"}',
      '- **Specify:** ${4:the one thing you would like instead}',
      '- **Consequence:** ${5:what gets better when it happens}',
    ],
  },
  {
    id: 'ask-for-feedback',
    title: 'Ask for feedback on yourself',
    kind: 'asked-for',
    when: 'You want to hear from someone you lead what you could do differently.',
    goodAt: 'One narrow question gets an answer; "any feedback?" gets a no.',
    badAt: 'Asking and then changing nothing teaches people to keep quiet.',
    body: [
      `### Feedback I asked \${1:name} for, ${today}`,
      '',
      '- **I am working on:** ${2:one thing, so that the question is easy to answer}',
      '- **I asked:** ${3:What is one thing I could do differently that would make your work easier?}',
      '- **They said:** ${4:their words, not your reading of them}',
      '- **I asked on, and thanked:** ${5:When did that happen last?}',
      '- [ ] ${6:what I change, and tell them about} @me due:${7:yyyy-mm-dd}',
    ],
  },
  {
    id: 'feedforward',
    title: 'Feedforward: two ideas for next time',
    kind: 'asked-for',
    when: 'Someone wants to get better at one thing, and asks for ideas rather than a verdict.',
    goodAt: 'Hard to take badly: it is about what has not happened yet.',
    badAt: 'Does not replace saying what went wrong when they need to know.',
    origin: 'Marshall Goldsmith',
    body: [
      `### Feedforward for \${1:name}, ${today}`,
      '',
      '- **They want to get better at:** ${2:one behavior, in their words}',
      '- **First idea:** ${3:something to try next time, nothing about the past}',
      '- **Second idea:** ${4:another one, of a different kind}',
      '- **They answer:** thank you, and no debate',
      '- **They will try:** ${5:the idea they pick, and where}',
    ],
  },
  {
    id: 'start-stop-continue',
    title: 'Start, stop, continue',
    kind: 'asked-for',
    when: 'Someone asks how the last months went, and you have more than one thing to say.',
    goodAt: 'Keeps good and bad in one picture.',
    badAt: 'Lists grow; one line each is enough, each with a fact.',
    origin: 'In common use; no single author is known to us',
    body: [
      `### Start, stop, continue for \${1:name}, ${today}`,
      '',
      '- **Looking at:** ${2:the project, or the stretch of time}',
      '- **Continue:** ${3:one thing that works, and how you know}',
      '- **Start:** ${4:one thing, and what it would bring}',
      '- **Stop:** ${5:one thing, and what it costs today}',
      '- **Matters most:** ${6|continue,start,stop|}',
    ],
  },
  {
    id: 'expectation',
    title: 'Expectation',
    kind: 'agreement',
    when: 'Someone takes on an outcome, and later you both want to tell whether it was met.',
    goodAt: 'Settles early what is otherwise argued about late.',
    badAt: 'Too much for an hour of work; say that one aloud.',
    origin: 'Decision levels after Jurgen Appelo, Management 3.0',
    // domain.md §6, expectation fields
    body: [
      '### Expectation: ${1:the outcome in a few words}',
      '',
      `- **Person:** \${2:name}`,
      '- **Task:** ${3:the piece of work this belongs to}',
      '- **Outcome:** ${4:what is true when it is done, so that anyone could see it}',
      '- **Why it matters:** ${5:who it matters to, and what it makes possible}',
      '- **Measure:** ${6:how both of you will know, and where the evidence is}',
      '- **Quality bar:** ${7:what good enough looks like}',
      '- **Limits:** ${8:what cannot move: scope, budget, rules}',
      '- **Due:** ${9:yyyy-mm-dd}',
      '- **Check-ins:** ${10:how often, or the dates}',
      `- **Who decides:** \${11|${levels}|}`,
      '- **Style to start with:** ${12|Directing,Coaching,Supporting,Delegating|}',
      '- **Support I promise:** ${13:your part, as something they can hold you to}',
      '- **They say they need:** ${14:ask, and write it as they say it}',
      '- **Said back in their own words:** ${15|not yet,yes|}',
      '- **Agreed on:** ${16:yyyy-mm-dd}',
    ],
  },
  {
    id: 'delegation-brief',
    title: 'Delegation brief',
    kind: 'agreement',
    when: 'You hand over a result, and want to stay out of it without losing touch.',
    goodAt: 'Says who decides what before the first hard call comes.',
    badAt: 'Not for someone who is new to the task; they need steps.',
    origin: 'Decision levels after Jurgen Appelo, Management 3.0',
    // domain.md §3.3, §4 S4
    body: [
      `### Delegation brief: \${1:what you hand over}, ${today}`,
      '',
      `- **Owner:** \${2:name}`,
      '- **Outcome:** ${3:what is true at the end; the way there is theirs}',
      '- **Limits:** ${4:the two or three things that cannot move, with budget and date}',
      `- **Design and approach:** \${5|${levelsDown}|}`,
      `- **Scope, date and spending:** \${6|${levelsDown}|}`,
      '- **Comes with it:** ${7:access, people, money, and who else now knows that they decide}',
      '- **Check-in:** ${8:results, not steps: how often, or at which milestone}',
      '- **Come to me when:** ${9:the signals: a date slips by a week, a limit is in danger, someone blocks you}',
      '- **I stop:** ${10:what you no longer do, so that this can run}',
    ],
  },
  {
    id: 'one-on-one-agenda',
    title: '1:1 agenda',
    kind: 'conversation',
    when: 'You have five minutes to prepare, and want more than a status report.',
    goodAt: 'Puts their topics before yours.',
    badAt: 'It is a menu; two good points beat all six.',
    body: [
      `### Agenda with \${1:name}, ${today}`,
      '',
      '- **Theirs first:** ${2:what they bring}',
      '- **Since last time:** ${3:open promises, in both directions}',
      '- **One task:** ${4:where a talk helps most, and what you want to ask}',
      '- **How they are:** ${5:What gave you energy this week, and what took it?}',
      '- **Feedback:** ${6:one thing from you, then ask for one}',
      '- **Before we part:** ${7:What did we decide, and who does what by when?}',
    ],
  },
  {
    id: 'first-one-on-one',
    title: 'First 1:1',
    kind: 'conversation',
    when: 'You start to lead someone, whether they are new or you are.',
    goodAt: 'Learns what you would otherwise find out by getting it wrong.',
    badAt: 'Turns into an interview if you rush it; leave what does not fit for next time.',
    origin: 'After the idea of Lara Hogan, "Questions for our first 1:1", 2016; the questions are ours',
    body: [
      `### First 1:1 with \${1:name}, ${today}`,
      '',
      '- **About me:** ${2:how I work, how to reach me, what stays between us}',
      '- **Your work:** What are you proud of, and what is slower than it should be? ${3:their answer}',
      '- **Feedback works best:** ${4|at once,in the 1:1,in writing first|}, because ${5:what helped or hurt before}',
      '- **Praise works best:** ${6|in private,in front of the team,in writing|}',
      '- **A bad day:** How will I notice, and what helps? ${7:their answer}',
      '- **Around work:** ${8:hours, places and people I should plan around}',
      '- **More of:** What would you like to do more of this year? ${9:their answer}',
      '- **This meeting:** ${10:how often, how long, who brings the topics}',
      '- [ ] ${11:the first thing I take on for them} @me due:${12:yyyy-mm-dd}',
    ],
  },
  {
    id: 'career-talk',
    title: 'Career talk',
    kind: 'conversation',
    when: 'Twice a year, or when someone asks where this is going.',
    goodAt: 'Ties what they want to work that exists.',
    badAt: 'Hope without a task is forgotten; promise only what is yours to give.',
    origin: 'Past, vision, then plan: after the career conversations of Russ Laraway; the questions are ours',
    // domain.md §5.3: two ways, one behavior, a date, a sign of success
    body: [
      `### Career talk with \${1:name}, ${today}`,
      '',
      '- **Looking back:** Which changes were good ones, and what made them so? ${2:their story}',
      '- **What matters to them:** ${3:two or three things you heard; check them}',
      '- **Looking ahead:** What would a very good job be in some years? ${4:more than one picture is fine}',
      '- **To grow:** ${5:one behavior or skill}',
      `- **Two ways:** \${6|${ways}|} and \${7|${waysBack}|}`,
      '- **Sign of success:** ${8:what others would notice}',
      '- **Not promised:** ${9:what I cannot give, said plainly}',
      '- [ ] ${10:their step} @them due:${11:yyyy-mm-dd}',
      '- [ ] ${12:my step} @me due:${13:yyyy-mm-dd}',
    ],
  },
  {
    id: 'accountability-talk',
    title: 'Accountability talk',
    kind: 'conversation',
    when: 'An agreed outcome was not met, and you want the next one to be.',
    goodAt: 'Looks for the cause in the situation before the person, and ends with two promises.',
    badAt: 'Needs an agreement to begin with; without one, start with an expectation.',
    origin: 'Order of causes adapted from Robert Mager and Peter Pipe',
    // domain.md §6, the six prompts
    body: [
      `### Accountability talk with \${1:name}, ${today}`,
      '',
      '1. **Facts:** We agreed on ${2:the outcome and the date}. What happened: ${3:what you saw, with a number or a link}',
      '2. **Their view first:** How do you see it? ${4:their answer}',
      '3. **Effect on others:** ${5:who had to wait, redo or explain what}',
      `4. **Cause, found together:** \${6|${causes}|}; we think so because \${7:what points to it}`,
      '5. **New agreement:**',
      '   - [ ] ${8:what they do} @them due:${9:yyyy-mm-dd}',
      '   - [ ] ${10:what I do} @me due:${11:yyyy-mm-dd}',
      '6. **We look again on** ${12:yyyy-mm-dd}. **What went well:** ${13:something true, in the work or in this talk}',
    ],
  },
  {
    id: 'performance-gap',
    title: 'Shortfall',
    kind: 'conversation',
    when: 'The same outcome was not met after fair chances, and a serious talk is next.',
    goodAt: 'Makes you check your own part before you speak of theirs.',
    badAt: 'No legal document, and no substitute for the process of your company.',
    // domain.md §6, cause analysis: the situation and the lead before the person; anything beyond that is an HR process
    body: [
      '> **Involve HR first.** Talk to HR before you hold this conversation or write anything formal. This page helps you',
      '> prepare; it is not a warning and not part of a formal process.',
      '',
      `### Shortfall: \${1:name}, ${today}`,
      '',
      '- **Agreed:** ${2:the outcome, the date, and where it is written}',
      '- **Seen instead:** ${3:dated facts with links, more than one}',
      '- **Was it clear?** ${4|yes\\, they could say it back,in part,no|}',
      '- **Was anything in the way?** ${5:time, access, a decision, another team}',
      '- **Did I do my part?** ${6:the support and feedback I promised, and what they got}',
      '- **Their view:** ${7:ask, and write it as they say it}',
      '- **Good looks like:** ${8:the outcome and the measure from here}',
      '- **Help they get:** ${9:who, what and how often}',
      '- **We look again on:** ${10:yyyy-mm-dd}',
      '- **HR:** ${11:who you talked to, when, and what they advised}',
    ],
  },
];
