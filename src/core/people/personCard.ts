import { openActions } from '../actions/openActions';
import { plainWords } from '../markdown/markdownText';
import { openTopics } from '../meetings/openTopics';
import type { Person } from '../notebook/subjects';

/** The words of a person's card. */
export interface CardWords {
  readonly lastOneOnOne: string;
  readonly noneYet: string;
  readonly planned: string;
  readonly nextDue: string;
  readonly openActions: string;
  readonly toRaise: string;
  /** A day, and how far it is. */
  day(date: string): string;
}

/** What there is to know of a person at a glance, as Markdown. Names and roles are words and nothing else in it. */
export function personCard(person: Person, today: string, words: CardWords): string {
  const { name, role, lastOneOnOne, oneOnOnes, nextDue } = person;
  const planned = oneOnOnes.findLast(note => note.date > today);
  const rows = [
    [words.lastOneOnOne, lastOneOnOne ? words.day(lastOneOnOne) : words.noneYet],
    ...(planned ? [[words.planned, words.day(planned.date)]] : []),
    [words.nextDue, words.day(nextDue)],
    [words.openActions, String(openActions(person).length)],
    [words.toRaise, String(openTopics(person).length)],
  ];
  return [
    [`**${plainWords(name)}**`, ...(role ? [plainWords(role)] : [])].join(' · '),
    ...rows.map(row => plainWords(row.join(': '))),
  ].join('\n\n');
}
