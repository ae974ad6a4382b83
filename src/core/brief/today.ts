import { addDays } from '../dates/calendar';
import { isOwn } from '../notebook/layout';
import type { Person } from '../notebook/subjects';
import type { Steps } from '../steps';
import { type FreshWeeks, freshWeeks } from '../styles/freshness';
import { styleIds } from '../styles/model';
import { standingOf } from '../styles/standing';
import { publicPerson } from '../subjects/publicPerson';
import { byName } from '../text/byName';
import { compareTexts } from '../text/compareTexts';
import { shownNames } from '../text/shownNames';
import type { Day } from './dayShape';
import { itemLabel } from './itemLabel';
import { prepare } from './prepare';
import { summaryOf } from './summary';

/** How many days ahead to show planned 1:1s. */
const ahead = 7;

/** One person's part of the page. */
type Part = Pick<Day, 'meetings' | 'promises' | 'readings' | 'feedback'>;

/** The latest part of each person; a person whose notes did not change is the same object as before. */
const cache = new WeakMap<Person, { readonly on: string; readonly part: Part }>();

/**
 * Builds the page for a day from what is known about everyone and the lead, without reading files. People who meet at
 * the same time are sorted by name in the given language.
 */
export function* dayOf(
  people: readonly Person[],
  date: string,
  weeks: FreshWeeks = freshWeeks,
  language = 'en',
): Steps<Day> {
  const inOrder = byName(language);
  const day = [date, ...styleIds.map(style => weeks[style])].join();
  const names = shownNames(people);
  const parts: Part[] = [];
  for (const person of people) {
    const name = names.get(person.id) ?? person.name;
    const on = `${day},${name}`;
    let last = cache.get(person);
    if (last?.on !== on) {
      last = { on, part: partOf({ ...publicPerson(person), name }, date, weeks) };
      cache.set(person, last);
      yield;
    }
    parts.push(last.part);
  }
  return {
    date,
    meetings: parts
      .flatMap(part => part.meetings)
      .sort(
        (one, other) =>
          order[one.state] - order[other.state] ||
          compareTexts(one.on, other.on) ||
          compareTexts(one.at ?? '24', other.at ?? '24') ||
          inOrder(one.name, other.name),
      ),
    promises: parts.flatMap(part => part.promises).sort((one, other) => compareTexts(one.due, other.due)),
    readings: parts
      .flatMap(part => part.readings)
      .sort(
        (one, other) =>
          Number(one.state === 'due') - Number(other.state === 'due') || compareTexts(one.date, other.date),
      ),
    feedback: parts.flatMap(part => part.feedback).sort((one, other) => compareTexts(one.date, other.date)),
  };
}

function partOf(person: Person, date: string, weeks: FreshWeeks): Part {
  const { id, name, actions, tasks, feedback, state } = person;
  const meeting = isOwn(person) ? undefined : meetingOf(person, date, weeks);
  return {
    meetings: meeting ? [meeting] : [],
    promises: actions.flatMap(({ done, owner, due, uri, line, text }) =>
      !done && owner === 'me' && due !== undefined && due <= date
        ? [
            {
              uri,
              line,
              text: itemLabel(text, uri).text,
              due,
              ...(!isOwn(person) && { to: { person: id, name } }),
            },
          ]
        : [],
    ),
    readings: (state === 'paused' ? [] : tasks).flatMap(task => {
      const standing = standingOf(task, date, weeks);
      if (!task.latest || !standing || standing.state === 'fresh') return [];
      const { style, date: readOn } = task.latest;
      return [{ person: id, name, task: task.name, style, state: standing.state, date: readOn }];
    }),
    feedback: feedback
      .filter(entry => entry.delivered === false && entry.date <= date)
      .map(({ uri, line, title, kind, date: written }) => ({
        person: id,
        name,
        uri,
        line,
        title,
        date: written,
        ...(kind && { kind }),
      })),
  };
}

const order = { started: 0, late: 1, today: 2, planned: 3 } as const;

function meetingOf(person: Person, date: string, weeks: FreshWeeks): Day['meetings'][number] | undefined {
  const { id, name, state, nextDue, nextAt, nextIsSet, oneOnOnes } = person;
  const isToday = oneOnOnes.some(note => note.date === date);
  const noted = oneOnOnes.findLast(note => note.date > date)?.date;
  const set = nextIsSet && nextDue > date ? nextDue : undefined;
  const [planned] = [noted, set].filter(day => day !== undefined).sort();
  const about = (on: string, how: Day['meetings'][number]['state']) => ({
    person: id,
    name,
    on,
    ...(nextAt && on === nextDue && on >= date && { at: nextAt }),
    state: how,
    // The address of the note and earlier questions do not matter here.
    summary: summaryOf(prepare('', person, on < date ? date : on, () => undefined, undefined, weeks)),
  });
  if (isToday) return about(date, 'started');
  if (planned !== undefined && planned <= addDays(date, ahead)) return about(planned, 'planned');
  if (state === 'overdue') return about(nextDue, 'late');
  return state === 'due' ? about(date, 'today') : undefined;
}
