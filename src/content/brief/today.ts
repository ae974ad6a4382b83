/** The texts of the page for a day. */
export const todayTexts = {
  title: 'Today, {0}',
  meetings: '1:1s',
  promises: 'You promised',
  readings: 'Read again',
  feedback: 'Feedback to say',
  nothing: 'Nothing is due today.',
  started: 'today, the note is started',
  today: 'today',
  todayAt: 'today, {0}',
} as const;
