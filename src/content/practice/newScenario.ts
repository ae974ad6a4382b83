/** The hints in the form for a scenario of the lead’s own. */
export const newScenarioWords = {
  situation:
    'What happened: who, on which task, what you can see. Invent the people; the file may be read by others.',
  reading:
    'competence (low, some, moderate, high) / commitment (low, variable, high) / recent results (up, flat, down, unknown). For a team: Reading (team):',
  options:
    'S1 Directing, S2 Coaching, S3 Supporting, S4 Delegating: one or two sentences each, of about the same length. Each rating stands once. To discuss instead: a line "Unscored, to discuss: what about" above, no ratings, and "First:" and "Discuss:" below.',
} as const;
