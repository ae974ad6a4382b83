import { problemTexts } from '../../content/notebook/problems';
import { isCalendarDate } from '../dates/calendar';
import type { FrontMatter } from '../markdown/frontMatter';
import type { KeyRule } from '../markdown/readKey';

/** The rule for a front matter key with a date. */
export const dayRule: KeyRule = { isRight: isCalendarDate, wrong: problemTexts.date };

/** The date in a note's front matter, or else the one that `named` matches in the file name. */
export function noteDate({ values }: FrontMatter, fileName: string, named: RegExp): string | undefined {
  const written = values.get('date');
  const days = [written?.nested ? undefined : written?.texts[0], named.exec(fileName)?.[0]];
  return days.find(day => day !== undefined && isCalendarDate(day));
}
