import { datesIn } from '../../core/text/dates';
import { say } from './say';

/** Dates and times in the page's language. */
export const { written, plainDate, anyDay, dueWords, timeWords, clockWords } = datesIn(say);
