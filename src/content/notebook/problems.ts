/** Messages about a file, or a value in it, that cannot be read; `{0}` and `{1}` take the values. */
export const problemTexts = {
  date: '"{0}: {1}" is not understood. A date is written yyyy-mm-dd.',
  name: '"{0}: {1}" is not understood. A name has at least one character that can be seen.',
  cadence: '"{0}: {1}" is not understood. Write how often you meet as P1W, P2W or weekly on Tuesday 10:00.',
  dayAndTime: '"{0}: {1}" is not understood. Write a day, and a time if you like: 2026-12-01 10:00.',
  taskLine:
    '"{0}" is not understood. A line about a task says outcome: met or unmet; style used: and a style; or event: with task changed, check-in slipped, absence, role changed, asked for it or obstacle.',
  frame:
    'These task demands are not understood. They are written frame: stakes 2, reversibility 1, urgency 0 and so on, each 0, 1 or 2.',
  takeover:
    'This takeover is not understood. It is written temporary command: until 2026-11-24 18:00, then a reason.',
  delivered: '"delivered: {0}" is not understood. Write no, yes or the date, yyyy-mm-dd.',
  yaml: 'The front matter is not valid YAML: {0}',
  nested: 'The front matter is nested too deeply. Team Lead does not read it.',
  longFrontMatter: 'The front matter is larger than 8 kB. Team Lead does not read it.',
  notUtf8: 'This file is not UTF-8 text. Team Lead reads what it can and will not write to it.',
  tooLarge:
    'This file is larger than {0} kB or has more than {1} lines. Team Lead lists it and does not read it.',
  file: 'This file cannot be read: {0}',
  folder: 'This folder cannot be read: {0}',
  beyond: 'Team Lead cannot make sense of this file and leaves it out. All other files still count.',
} as const;
