import type { Person } from '../notebook/subjects';

/** Topics not raised yet, in inbox order; empty items do not count. */
export function openTopics(person: Person): Person['topics'] {
  return person.topics.filter(topic => !topic.raised && topic.text !== '');
}
