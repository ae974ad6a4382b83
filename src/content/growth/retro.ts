/** The question for a retro, or a 1:1, that moves one decision at a time (domain.md §5.5 [4]). */
export const retroQuestion =
  'Which decision could move one level (1 to 7) toward the team, and what would it need?';

/** A task's line below the question: the task, its current level, and the level's name. */
export const retroLevel = '{0}: now {1}, {2}';
