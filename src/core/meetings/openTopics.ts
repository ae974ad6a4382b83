import type { Person } from '../notebook/subjects';

/** Topics that were not raised yet, in the order of the inbox; an item that is still empty is none. */
export function openTopics(person: Person): Person['topics'] {
  return person.topics.filter(topic => !topic.raised && topic.text !== '');
}
