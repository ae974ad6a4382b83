/**
 * One thing to try after a run: `why` is what in the run suggests it, and `act` the action, small enough for a week.
 * `{0}` is the title of a scenario or its lesson.
 */
export const toTry = {
  competence: {
    why: 'Your readings of competence were further off than the rest.',
    act: 'Before I pick a style on one task, name two things I saw the person do on it',
  },
  commitment: {
    why: 'Your readings of commitment were further off than the rest.',
    act: 'Ask one person about one task: how confident are you, and what would raise that?',
  },
  more: {
    why: 'You gave more direction than fits more often than less.',
    act: 'Ask two questions before I give a step, once this week',
  },
  less: {
    why: 'You gave less direction than fits more often than more.',
    act: 'Agree with one person on the first step, and on when we both look at it',
  },
  lesson: {
    why: 'The response that was furthest from the best one was in “{0}”.',
    act: 'Try this in one talk: {0}',
  },
  compare: {
    why: 'Your readings and responses were close to the stories. Real tasks are harder to read.',
    act: 'Show one person how I read their task, and ask what they see differently',
  },
  discuss: {
    why: 'No response was the answer here. Somebody else may have begun elsewhere.',
    act: 'Talk “{0}” over with another lead: what comes before any style?',
  },
} as const;
