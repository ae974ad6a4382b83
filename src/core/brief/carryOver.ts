import type { ActionFact } from '../actions/actionFact';
import { openActions } from '../actions/openActions';
import type { TopicFact } from '../meetings/meetingReader';
import { openTopics } from '../meetings/openTopics';
import type { Located, Person } from '../notebook/subjects';

/** What is still open when two people meet on a day. It is read from its original place, and never moved or copied. */
export interface CarriedOver {
  /** Earliest due first. */
  readonly actions: readonly Located<ActionFact>[];
  /** In inbox order. */
  readonly topics: readonly Located<TopicFact>[];
}

/**
 * Collects open actions from all notes before this day (a calendar date), and topics captured by then and not yet
 * raised.
 */
export function carriedOver(person: Person, date: string): CarriedOver {
  const notEarlier = new Set(person.oneOnOnes.filter(note => note.date >= date).map(note => note.uri));
  return {
    actions: openActions(person).filter(action => !notEarlier.has(action.uri)),
    topics: openTopics(person).filter(topic => topic.date === undefined || topic.date <= date),
  };
}
