import { datesIn } from '../core/text/dates';
import { say } from './say';

/** Dates and times in VS Code's display language. */
export const {
  written,
  shortDate,
  plainDate,
  distance,
  nearDay,
  timeSince,
  weekdayName,
  timeWords,
  clockWords,
  dayAndTimeWords,
} = datesIn(say);
