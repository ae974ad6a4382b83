/** The values that a setting takes, for the message about an invalid one. */
export const settingTexts = {
  folder:
    'the path of a folder, such as team-notes, ~/team-notes or, on Windows, \\\\server\\share\\team-notes',
  cadence: 'a duration in days, such as P1W or P2W',
  minutes: 'a whole number from 1 to 480 for each of S1 to S4',
  hours: 'a number from 0.5 to 60',
  weeks: 'a whole number from 1 to 104',
  days: 'a whole number from 1 to 3650',
  choice: 'true or false',
  rules: 'the names of rules, each with off, hint, information or warning',
  list: 'a list of words',
  reminders: 'off or daily',
} as const;
