import { plainWords } from '../markdown/markdownText';
import { bullet, page, section } from '../markdown/page';
import type { Say } from '../text/say';
import type { Day } from './dayShape';
import { sumUp } from './summary';

/** The texts of the page for a day; dates are passed as calendar dates. */
export interface DayWords {
  /** Translates a text of the product's own content. */
  readonly say: Say;
  date(date: string): string;
  title(date: string): string;
  readonly meetings: string;
  readonly promises: string;
  readonly readings: string;
  readonly feedback: string;
  readonly nothing: string;
  /** "3 days late", "today", "Mon, Nov 30", "today, 10:00 AM" */
  when(date: string, time?: string): string;
  readonly started: string;
}

/** Formats the page for a day as Markdown; empty parts are left out. */
export function todayMarkdown(day: Day, words: DayWords): string {
  const { meetings, promises, readings, feedback } = day;
  const parts = [
    section(
      words.meetings,
      meetings.map(({ name, on, at, state, summary }) =>
        bullet(
          plainWords(name),
          state === 'started' ? words.started : words.when(on, at),
          plainWords(sumUp(summary, name, words.say)),
        ),
      ),
    ),
    section(
      words.promises,
      promises.map(({ text, to, due }) =>
        bullet(plainWords(text), plainWords(to?.name ?? ''), words.when(due)),
      ),
    ),
    section(
      words.readings,
      readings.map(({ task, name, date }) => bullet(plainWords(task), plainWords(name), words.date(date))),
    ),
    section(
      words.feedback,
      feedback.map(({ title, name, date }) => bullet(plainWords(title), plainWords(name), words.date(date))),
    ),
  ].filter(Boolean);
  return page([`# ${plainWords(words.title(day.date))}`, ...(parts.length > 0 ? parts : [words.nothing])]);
}
