/** The texts of a task's frame (domain.md §3.2, §3.3 [J]; levels after Appelo [4]). */
export const frameTexts = {
  rights: ['Tell', 'Sell', 'Consult', 'Agree', 'Advise', 'Inquire', 'Delegate'],
  /** The meaning of the seven levels, from level 1. */
  rightsMean: [
    'You decide, and say what was decided.',
    'You decide, and win them over with the reasons.',
    'You ask for their view, then you decide.',
    'You decide together.',
    'They decide, after hearing what you think.',
    'They decide; you ask them afterwards.',
    'They decide, and don’t have to tell you.',
  ],
  /** From twice a day to every four weeks, in the order of the ladder; `within` is for the middle of a sentence. */
  cadences: [
    { name: 'Twice a day', within: 'twice a day' },
    { name: 'Every working day', within: 'every working day' },
    { name: 'Every second working day', within: 'every second working day' },
    { name: 'Every week', within: 'every week' },
    { name: 'Every two weeks', within: 'every two weeks' },
    { name: 'Every four weeks', within: 'every four weeks' },
  ],
  starts: '{0} starts at {1}.',
  tighter: 'One step tighter: {0}.',
  looser: 'One step looser: little is at stake, it is easy to undo, there is time, and the way is known.',
  twoAtMost: 'No tighter still, though {0}: two steps are the most.',
  twiceADayAtMost: 'No tighter still, though {0}: twice a day is the most.',
  sync: 'Status sync',
  syncMeans: 'Status sync: they report status, risk and what they need; you do not replan.',
  level: 'level {0}, {1}',
  towardThem: 'One level toward them: {0}.',
  towardYou: 'One level toward you: {0}.',
  atLeast: 'At least {0}: it fails unless the others agree.',
  heldAt: 'Held at {0}, the edge of what {1} means.',
  because: {
    grave: 'much is at stake and it is hard to undo',
    urgent: 'it has to happen within hours',
    unknownAndFirst: 'neither outcome nor way is known, and it is the first of its kind',
    unknown: 'neither outcome nor way is known',
    first: 'it is the first of its kind for the team',
    teams: 'several teams depend on it',
    effects: 'other teams carry the effects',
    easy: 'little is at stake and it is easy to undo',
    teamKnows: 'the team knows how, more than you do',
    theyKnow: 'they know how, more than you do',
  },
  chosen: 'You chose it in the conflict between style and task.',
  disagreement:
    'The reading and the task answers disagree: competence is low, and yet they are the ones who know how. Check one of the two.',
  conflict: {
    gate: 'Stay with {0} at {1}, and add a gate',
    split: 'Split the work, and delegate the reversible part',
    switch: 'Use {0} until a date you name',
    switchDetail:
      'Tell them the reason and the date. After it, the style goes back to what the reading says.',
    less: {
      summary: 'The task allows less freedom than {0} gives. Nothing changes until you choose.',
      gate: 'They keep the lead; one go or no-go review with a second pair of eyes comes before the step that cannot be undone.',
      split: 'They decide alone on what can be undone; the rest stays with you, or waits.',
      // There is no style before the first or after the last, so the person's share of the work changes instead.
      edge: 'Make the calls yourself until a date you name',
    },
    more: {
      summary: 'The task allows more freedom than {0} gives. Nothing changes until you choose.',
      gate: 'They go ahead without asking; one look at the result comes before it counts.',
      split: 'They decide alone on what can be undone; only what is left follows the check-ins.',
      edge: 'Widen what they own until a date you name',
    },
  },
  incident: {
    title: 'Time-boxed takeover',
    terms: [
      'Announce it, and say why.',
      'Name the hour at which it ends, 48 hours from now at the latest.',
      'At that hour everything goes back to where it was.',
      'Put a debrief on the list at once.',
    ],
  },
  structure: {
    ambiguity: {
      because: 'Neither outcome nor way is known.',
      steps: [
        'Write a one-page brief: outcome, non-goals, open questions.',
        'Run a spike with a time limit.',
      ],
    },
    novelty: {
      because: 'It is the first of its kind for the team.',
      steps: ['Run a trial that is safe to fail, with a rule for when to stop.'],
    },
    reversibility: {
      because: 'It is hard to undo.',
      steps: ['Prepare a rollback or a dry run.', 'Name a second reviewer.'],
    },
    stakes: { because: 'Much is at stake.', steps: ['Hold a pre-mortem.', 'Set a go or no-go gate.'] },
    interdependence: {
      because: 'Several teams depend on it.',
      steps: ['Name one contact per team.', 'Write the interface down.', 'Share one date.'],
    },
    urgency: {
      because: 'It has to happen within hours.',
      steps: ['Cut the scope.', 'Name the work that stops meanwhile.'],
    },
    calm: {
      because: 'Low-risk routine.',
      steps: ['Use a checklist instead of meetings.'],
    },
  },
} as const;

/** A question about a task. */
export interface FactorQuestion {
  readonly name: string;
  /** What the values 0, 1 and 2 look like (domain.md §3.2). */
  readonly anchors: readonly [string, string, string];
}

/** The factors of a task in the order they are asked and written, with names and anchors (domain.md §3.2). */
export const factorQuestions = {
  stakes: {
    name: 'Stakes',
    anchors: ['An annoyance', 'Customers or a release', 'Safety, data, money or law'],
  },
  reversibility: {
    name: 'Undoing it',
    anchors: ['In minutes', 'In days', 'Not at all, or at great cost'],
  },
  urgency: { name: 'Urgency', anchors: ['Weeks of slack', 'This week', 'Within hours'] },
  ambiguity: {
    name: 'Clarity',
    anchors: ['Outcome and way are known', 'The outcome is known', 'Neither is known'],
  },
  novelty: { name: 'New to the team', anchors: ['Routine', 'A variant', 'The first of its kind'] },
  interdependence: {
    name: 'Depends on',
    anchors: ['Nobody else', 'One other party', 'Several teams'],
  },
  buyIn: {
    name: 'Agreement needed',
    anchors: ['Nobody’s', 'Helpful from some', 'It fails without it'],
  },
} as const satisfies Readonly<Record<string, FactorQuestion>>;

/** The question of who knows how to do it (domain.md §3.2). */
export const knowledgeQuestion = {
  name: 'Who knows how',
  anchors: { lead: 'You', shared: 'Both of you', person: 'They do', team: 'The team' },
} as const;
