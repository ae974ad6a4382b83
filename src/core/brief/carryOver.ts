import type { ActionFact } from '../actions/actionFact';
import { openActions } from '../actions/openActions';
import type { TopicFact } from '../meetings/meetingReader';
import { openTopics } from '../meetings/openTopics';
import type { Located, Person } from '../notebook/subjects';

/** What is still open when two people meet on a day. It is read from where it stands, and never moved or copied. */
export interface CarriedOver {
  /** The earliest due first. */
  readonly actions: readonly Located<ActionFact>[];
  /** In the order of the inbox. */
  readonly topics: readonly Located<TopicFact>[];
}

/**
 * Open actions of every other note than those of this day and later ones, and topics that were caught by this day (a
 * calendar date) and not raised.
 */
export function carriedOver(person: Person, date: string): CarriedOver {
  const notEarlier = new Set(person.oneOnOnes.filter(note => note.date >= date).map(note => note.uri));
  return {
    actions: openActions(person).filter(action => !notEarlier.has(action.uri)),
    topics: openTopics(person).filter(topic => topic.date === undefined || topic.date <= date),
  };
}
