import { plainWords } from '../markdown/markdownText';
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
    part(
      words.meetings,
      meetings.map(({ name, on, at, state, summary }) =>
        line(
          plainWords(name),
          state === 'started' ? words.started : words.when(on, at),
          plainWords(sumUp(summary, name, words.say)),
        ),
      ),
    ),
    part(
      words.promises,
      promises.map(({ text, to, due }) =>
        line(plainWords(text), plainWords(to?.name ?? ''), words.when(due)),
      ),
    ),
    part(
      words.readings,
      readings.map(({ task, name, date }) => line(plainWords(task), plainWords(name), words.date(date))),
    ),
    part(
      words.feedback,
      feedback.map(({ title, name, date }) => line(plainWords(title), plainWords(name), words.date(date))),
    ),
  ].filter(Boolean);
  return `${[`# ${plainWords(words.title(day.date))}`, ...(parts.length > 0 ? parts : [words.nothing])].join('\n\n')}\n`;
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [`## ${heading}`, '', ...lines].join('\n') : '';
}

function line(...parts: readonly string[]): string {
  return `- ${parts.filter(Boolean).join(' · ')}`;
}
