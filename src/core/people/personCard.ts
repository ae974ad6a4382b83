import { openActions } from '../actions/openActions';
import { plainWords } from '../markdown/markdownText';
import { openTopics } from '../meetings/openTopics';
import type { Person } from '../notebook/subjects';

/** The texts of a person's card. */
export interface CardWords {
  readonly lastOneOnOne: string;
  readonly noneYet: string;
  readonly planned: string;
  readonly nextDue: string;
  readonly openActions: string;
  readonly toRaise: string;
  /** Formats a day, with its time if there is one, along with how far away it is. */
  day(date: string, time?: string): string;
}

/** A person's summary as Markdown. Names and roles are escaped, so they stay plain words. */
export function personCard(person: Person, today: string, words: CardWords): string {
  const { name, role, lastOneOnOne, oneOnOnes, nextDue, nextAt } = person;
  const planned = oneOnOnes.findLast(note => note.date > today);
  const rows = [
    [words.lastOneOnOne, lastOneOnOne ? words.day(lastOneOnOne) : words.noneYet],
    ...(planned ? [[words.planned, words.day(planned.date)]] : []),
    [words.nextDue, words.day(nextDue, nextAt)],
    [words.openActions, String(openActions(person).length)],
    [words.toRaise, String(openTopics(person).length)],
  ];
  return [
    [`**${plainWords(name)}**`, ...(role ? [plainWords(role)] : [])].join(' · '),
    ...rows.map(row => plainWords(row.join(': '))),
  ].join('\n\n');
}
