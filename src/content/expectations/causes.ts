/**
 * The situation and the lead's own part come before the person, because observers blame the person too soon [40]; the
 * order is adapted from Robert Mager and Peter Pipe [41]. The first yes is the main cause by default; several are
 * allowed (domain.md §6).
 */
export const causeTexts = {
  unclear: {
    title: 'The expectation was unclear',
    short: 'Unclear',
    questions: [
      'Would each of you have named another outcome or measure?',
      'Did two priorities clash?',
      'Did it change without anyone saying so?',
    ],
    nextStep: 'I say it again, it is said back, and we settle the measure. This one is mine.',
    styleLink: 'No new reading is needed: give more direction on what is wanted, not on how.',
  },
  obstacle: {
    title: 'Something was in the way',
    short: 'Obstacle',
    questions: [
      'Was time, access, a tool, a decision or another team missing?',
      'Was it too much work, or an unfair split of it?',
      'Would an expert have failed as well?',
      'Is good work punished here, or slack work rewarded?',
    ],
    nextStep: 'I remove it or renegotiate, with an action and a date for me.',
    styleLink: 'Look at what the task needs: check-ins, who decides, structure. The style stays.',
  },
  mismatch: {
    title: 'My part was missing',
    short: 'My part',
    questions: [
      'Was my style two or more steps from the one that fits?',
      'Did I not give the support I promised?',
    ],
    nextStep: 'I say so, and change one thing.',
    styleLink: 'Compare the style this task needs with the one you used.',
  },
  ability: {
    title: 'Competence is not there yet',
    short: 'Ability',
    questions: [
      'Would it have failed even if everything had depended on it?',
      'Was it never done before, or not for a long time?',
      'Was there no feedback on the way?',
    ],
    nextStep:
      'Show it, pair on it, practice on a smaller slice with feedback; training if it was never done.',
    styleLink: 'Read the task again with lower competence: Directing or Coaching.',
  },
  confidence: {
    title: 'Not sure enough to act',
    short: 'Confidence',
    questions: ['Is it avoided, or taken to you for approval first, though the skill is there?'],
    nextStep: 'Go through what has worked before, rehearse, and find a partner and a safe first try.',
    styleLink:
      'Read the task again with low confidence as what’s missing: Supporting, or Coaching where competence is low.',
  },
  motivation: {
    title: 'Other work won',
    short: 'Motivation',
    questions: [
      'Could it have been done, and other work came first?',
      'Does it seem to have no point?',
      'Has it become boring?',
    ],
    nextStep:
      'Ask and listen, connect it to something that matters or reshape it, and agree plainly on what follows.',
    styleLink:
      'Supporting first, Coaching with closer dates if it repeats. Repeated after fair chances, it is a matter for your HR process and not for this tool.',
  },
} as const;
