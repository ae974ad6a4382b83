import { todayTexts } from '../../content/brief/today';
import { daysBetween } from '../dates/calendar';
import { plainWords } from '../markdown/markdownText';
import { bullet, page, section } from '../markdown/page';
import { lateWords } from '../text/counted';
import { datesIn } from '../text/dates';
import { listed } from '../text/listed';
import type { Say } from '../text/say';
import type { Day } from './dayShape';
import { sumUp } from './summary';

/** Formats the page for a day as Markdown; empty parts are left out. */
export function todayMarkdown({ date, meetings, promises, readings, feedback }: Day, say: Say): string {
  const { shortDate } = datesIn(say);
  const parts = [
    section(
      say(todayTexts.meetings),
      meetings.map(({ name, on, at, state, summary }) =>
        bullet(
          plainWords(name),
          state === 'started' ? say(todayTexts.started) : whenWords(on, date, say, at),
          plainWords(sumUp(summary, name, say)),
        ),
      ),
    ),
    section(
      say(todayTexts.promises),
      promises.map(({ text, to, due }) =>
        bullet(plainWords(text), plainWords(to?.name ?? ''), whenWords(due, date, say)),
      ),
    ),
    section(
      say(todayTexts.readings),
      readings.map(({ task, name, date: on }) =>
        bullet(plainWords(task), plainWords(name), shortDate(on, date)),
      ),
    ),
    section(
      say(todayTexts.feedback),
      feedback.map(({ title, name, date: on }) =>
        bullet(plainWords(title), plainWords(name), shortDate(on, date)),
      ),
    ),
  ].filter(Boolean);
  return page([
    `# ${plainWords(say(todayTexts.title, shortDate(date)))}`,
    ...(parts.length > 0 ? parts : [say(todayTexts.nothing)]),
  ]);
}

/** "3 days late", "today", "Mon, Nov 30", "today, 10:00 AM" */
function whenWords(date: string, today: string, say: Say, time?: string): string {
  const { clockWords, shortDate } = datesIn(say);
  const late = daysBetween(date, today);
  const clock = time && clockWords(time);
  if (late === 0) return clock ? say(todayTexts.todayAt, clock) : say(todayTexts.today);
  return late < 0 ? listed([shortDate(date, today), clock], say) : lateWords(say, late);
}
