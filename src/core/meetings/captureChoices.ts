import type { Person } from '../notebook/subjects';
import { type Mention, mentionOf, namedLike, readMention } from './mention';
import { type Tie, typedTie } from './tie';
import { readTopic, type TopicKind, topicKinds } from './topicItem';

/** What Enter does with a line to capture: `line` is the resulting line, which keeps everything that was typed. */
export type CaptureChoice =
  | {
      readonly does: 'save';
      readonly person: string;
      readonly text: string;
      readonly kind: TopicKind;
    }
  | { readonly does: 'name'; readonly person: string; readonly line: string }
  | { readonly does: 'kind'; readonly kind: Exclude<TopicKind, 'topic'>; readonly line: string }
  | { readonly does: 'tie'; readonly tie: Tie; readonly line: string }
  /** Adds a new person, whose name replaces the one in the line. */
  | { readonly does: 'add' }
  /** Nothing yet: there are no words to save. */
  | { readonly does: 'wait' };

/** What a line such as `@dana praise: kept calm` can become, likeliest first. */
export interface CaptureChoices {
  readonly choices: readonly CaptureChoice[];
  /** The person the line names so far, if it names exactly one. */
  readonly person?: string;
  /** A name in the line that no one has. */
  readonly unknown?: string;
}

type Named = Pick<Person, 'id' | 'name'>;

const kinds = topicKinds.filter(kind => kind !== 'topic');

/**
 * Reads a line as it is typed. Enter saves it only once it names exactly one person, by `@` and the name, so that no
 * thought ends up with someone else; until then, Enter completes the name.
 */
export function captureChoices(
  line: string,
  people: readonly Named[],
  tiesOf: (person: string) => readonly Tie[],
): CaptureChoices {
  const mention = readMention(line, people);
  const [person, ...namesakes] = mention?.people ?? [];
  if (!mention || person === undefined || namesakes.length > 0) return whose(line, mention, people);
  const named = { person };
  const rest = line.slice(mention.end);
  const name = (id: string) => nameChoice(line, mention, id, people);
  // The name may continue.
  if (rest === '') return { ...named, choices: [person, ...mention.others].map(name) };
  const text = rest.replace(/^[\s:,]+/, '');
  const before = line.slice(0, line.length - text.length);
  const others = mention.others.map(name);
  const saves = saveChoice(person, text);
  const tie = typedTie(text, tiesOf(person));
  const ties = (tie?.ties ?? []).map(
    (each): CaptureChoice => ({
      does: 'tie',
      tie: each,
      line: `${before}${text.slice(0, tie?.at)}#${each.name} `,
    }),
  );
  const typed = text.toLowerCase();
  const isWord = /^\p{L}*$/u.test(text);
  const marks = kinds
    .filter(kind => isWord && kind.startsWith(typed))
    .map((kind): CaptureChoice => ({ does: 'kind', kind, line: `${before.trimEnd()} ${kind}: ` }));
  if (text === '') return { ...named, choices: [{ does: 'wait' }, ...marks, ...others] };
  const rows = saves ? [saves] : ties.length === 0 ? [{ does: 'wait' } as const] : [];
  return { ...named, choices: [...ties, ...marks, ...rows, ...others] };
}

/** It is still open who is meant: likely people first, then the rest. */
function whose(line: string, mention: Mention | undefined, people: readonly Named[]): CaptureChoices {
  const likely = mention ? [...mention.people, ...mention.others] : namedLike(line, people);
  const isUnknown = mention !== undefined && mention.name !== '' && likely.length === 0;
  const shown = likely.length > 0 ? likely : people.map(({ id }) => id);
  return {
    choices: [...shown.map(id => nameChoice(line, mention, id, people)), { does: 'add' }],
    ...(isUnknown && { unknown: mention.name }),
  };
}

/** Replaces whatever does not name anyone yet with this person's name; everything else that was typed stays. */
function nameChoice(
  line: string,
  mention: Mention | undefined,
  id: string,
  people: readonly Named[],
): CaptureChoice {
  return { does: 'name', person: id, line: lineWithName(line, mention, id, people) };
}

/** A line that names this person at its start. */
export function lineWithName(
  line: string,
  mention: Mention | undefined,
  id: string,
  people: readonly Named[],
): string {
  // Text without an `@` may be the beginning of the name or of the thought.
  const isName = !mention && namedLike(line, people).includes(id);
  const rest = mention ? line.slice(mention.end) : isName ? '' : line;
  return `@${mentionOf(byId(people, id), people)} ${rest.replace(/^\s+/, '')}`;
}

function saveChoice(person: string, typed: string): CaptureChoice | undefined {
  const { text, kind } = readTopic(typed);
  return text === '' ? undefined : { does: 'save', person, text, kind };
}

function byId(people: readonly Named[], id: string): Named {
  return people.find(person => person.id === id) ?? { id, name: id };
}
