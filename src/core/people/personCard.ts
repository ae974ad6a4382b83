import { cardTexts } from '../../content/people/card';
import { openActions } from '../actions/openActions';
import { plainWords } from '../markdown/markdownText';
import { openTopics } from '../meetings/openTopics';
import type { Person } from '../notebook/subjects';
import { datesIn } from '../text/dates';
import type { Say } from '../text/say';

/** A person's summary as Markdown. Names and roles are escaped, so they stay plain words. */
export function personCard(person: Person, today: string, say: Say): string {
  const { dayAndTimeWords, distance } = datesIn(say);
  const day = (date: string, time?: string) =>
    `${dayAndTimeWords({ date, ...(time && { time }) }, today)} (${distance(date, today)})`;
  const { name, role, lastOneOnOne, oneOnOnes, nextDue, nextAt } = person;
  const planned = oneOnOnes.findLast(note => note.date > today);
  const rows = [
    [say(cardTexts.lastOneOnOne), lastOneOnOne ? day(lastOneOnOne) : say(cardTexts.noneYet)],
    ...(planned ? [[say(cardTexts.planned), day(planned.date)]] : []),
    [say(cardTexts.nextDue), day(nextDue, nextAt)],
    [say(cardTexts.openActions), String(openActions(person).length)],
    [say(cardTexts.toRaise), String(openTopics(person).length)],
  ];
  return [
    [`**${plainWords(name)}**`, ...(role ? [plainWords(role)] : [])].join(' · '),
    ...rows.map(row => plainWords(row.join(': '))),
  ].join('\n\n');
}
