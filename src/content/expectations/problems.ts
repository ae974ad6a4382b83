import { problemTexts } from '../notebook/problems';

/** The message for an unreadable field, `{0}`, with its value, `{1}`. */
export const fieldAdvice = {
  date: problemTexts.date,
  level: '"{0}: {1}" is not understood. Write a level from 1, I decide, to 7, they decide.',
  yes: '"{0}: {1}" is not understood. Write yes or no.',
  style: '"{0}: {1}" is not understood. Write Directing, Coaching, Supporting or Delegating.',
  attempt: '"{0}: {1}" is not understood. Write a number, 1 for the first attempt.',
  state:
    '"{0}: {1}" is not understood. Write draft, proposed, agreed, active, at-risk, changed, met, part-met, unmet, review, recovery, closed or dropped.',
} as const;

/** Messages for an entry that contradicts itself or another. */
export const entryProblems = {
  sameId: 'Another expectation here has the id "{0}" too. Give one of them an id of its own.',
  twice: '"{0}" is here twice. Keep one of them.',
  otherStatus: 'The status is "{0}", but the log ends with "{1}". The status counts.',
  dueBefore: 'It is due on {0}, before it was agreed on, {1}.',
} as const;
