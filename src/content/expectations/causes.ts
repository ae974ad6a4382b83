/**
 * The situation and the lead's own part come before the person, because observers blame the person too soon [40]; the
 * sequence is adapted from Robert Mager and Peter Pipe [41]. The first yes leads, several are allowed, and one is the
 * main cause (domain.md §6).
 */
export const causeTexts = {
  unclear: {
    title: 'The expectation was unclear',
    short: 'Unclear',
    questions: [
      'Would they have named another outcome or measure than you?',
      'Did two priorities clash?',
      'Did it change without being said?',
    ],
    nextStep: 'I say it again, they say it back, and we fix the measure. This one is mine.',
    styleLink: 'No new reading is needed: give more direction on what is wanted, not on how.',
  },
  obstacle: {
    title: 'Something was in the way',
    short: 'Obstacle',
    questions: [
      'Was time, access, a tool, a decision or another team missing?',
      'Was it too much work, or an unfair split of it?',
      'Would an expert have failed as well?',
      'Is doing it well punished here, or slack rewarded?',
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
      'Would they fail even if everything depended on it?',
      'Have they never done it, or not for a long time?',
      'Was there no feedback on the way?',
    ],
    nextStep:
      'Show it, pair on it, practice on a smaller slice with feedback; training if it was never done.',
    styleLink: 'Read the task again with lower competence: Directing or Coaching.',
  },
  confidence: {
    title: 'Not sure enough to act',
    short: 'Confidence',
    questions: ['Can they do it, but avoid it or ask for approval first?'],
    nextStep:
      'Go through what they have shown they can do, rehearse, and find a partner and a safe first go.',
    styleLink:
      'Read the task again with confidence as what holds commitment back: Supporting, or Coaching where competence is low.',
  },
  motivation: {
    title: 'Other work won',
    short: 'Motivation',
    questions: [
      'Could they have done it, and chose other things?',
      'Do they see no point in it?',
      'Are they bored by it?',
    ],
    nextStep:
      'Ask and listen, connect it to what matters to them or reshape it, and agree plainly on what follows.',
    styleLink:
      'Supporting first, Coaching with closer dates if it repeats. Repeated after fair chances, it is a matter for your HR process and not for this tool.',
  },
} as const;
