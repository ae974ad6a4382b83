/** The advice for each distance between two readings (domain.md §2.5). */
export const twoReadingsAdvice = {
  stale: 'One of the two readings is out of date. Read the task again, both of you, before you compare.',
  'weeks-apart':
    'Weeks lie between the two readings, so each may have been right in its time. Read the task again, both of you, before you compare.',
  same: 'You both see it the same way. Say so, and go on.',
  one: 'You are one step apart. Go on with your reading, and say where you differ.',
  two: 'You are two steps or more apart. Talk before you act on it: start from your reading, ask what theirs rests on, and read again after the next outcome.',
} as const;

/** Questions about a difference, by scale and by whose reading is higher (domain.md §2.5 [J]). */
export const gapQuestions = {
  competence: {
    theirsHigher: 'Which piece of this work shows best what you can do? Let us look at it together.',
    theirsLower: 'Which part would you not want to do alone yet? I saw you do it well when …',
  },
  commitment: {
    theirsHigher: 'I have seen some parts wait. What is in the way that I do not see?',
    theirsLower:
      'What makes this work harder to want, or harder to trust yourself with, than it looks to me?',
  },
} as const;
