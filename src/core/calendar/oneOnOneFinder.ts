import type { Person } from '../notebook/subjects';
import { normalizeName } from '../text/normalizeName';

/** What tells who a calendar event is with. */
export interface MeetingParties {
  readonly title: string;
  /** The lowercase addresses of all attendees, without rooms. */
  readonly emails: readonly string[];
  readonly isAllDay: boolean;
}

/** The person a meeting is with, or several who may be meant. */
export type MetPerson = { readonly id: string } | { readonly either: readonly string[] } | undefined;

type Known = Pick<Person, 'id' | 'name' | 'emails'>;

/** "1:1", "1-1", "1on1", "one-on-one", and so on. */
const oneOnOneWord =
  /(?:^|[^\p{L}\p{N}])(?:1 ?[:/-] ?1|1 ?on ?1|1 ?to ?1|one[ -]on[ -]one|one[ -]to[ -]one|o3|catch[ -]?up)(?![\p{L}\p{N}])/u;
/** How many people attend a 1:1. */
const two = 2;

/**
 * Tells 1:1s with these people from all other meetings: by a person's address if there is no third attendee, by a title
 * with a person's full name, or by a title with a first name if it also says that it is a 1:1.
 */
export function oneOnOneFinder(people: readonly Known[]): (meeting: MeetingParties) => MetPerson {
  const byEmail = new Map<string, Set<string>>();
  for (const { id, emails } of people) {
    for (const email of emails) {
      const key = email.trim().toLowerCase();
      byEmail.set(key, (byEmail.get(key) ?? new Set()).add(id));
    }
  }
  const byWord = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const { id, name } of people) {
    const words = wordsOf(name);
    const [first] = words;
    if (first) byWord.set(first, [...(byWord.get(first) ?? []), { id, words }]);
  }
  return ({ title, emails, isAllDay }) => {
    const text = title.slice(0, maxLength);
    const saysSo = oneOnOneWord.test(normalizeName(text));
    if (emails.length > two && !saysSo) return undefined;
    const invited = new Set(emails.flatMap(email => [...(byEmail.get(email) ?? [])]));
    const words = wordsOf(text);
    const whole = new Set<string>();
    const first = new Set<string>();
    for (const [at, word] of words.entries()) {
      for (const { id, words: name } of byWord.get(word) ?? []) {
        if (name.every((part, nth) => words[at + nth] === part)) whole.add(id);
        else first.add(id);
      }
    }
    // A birthday has a name in its title too.
    const named = whole.size > 0 && (saysSo || !isAllDay) ? whole : saysSo ? first : new Set<string>();
    const both = [...named].filter(id => invited.has(id));
    if (both.length > 0) return met(both);
    if (named.size > 0) return met([...named]);
    return emails.length <= two && !isAllDay ? met([...invited]) : undefined;
  };
}

const maxLength = 300;

function met(ids: readonly string[]): MetPerson {
  const [id, ...others] = ids;
  if (id === undefined) return undefined;
  return others.length === 0 ? { id } : { either: ids };
}

function wordsOf(text: string): readonly string[] {
  return normalizeName(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}
