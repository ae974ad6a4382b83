import { relativeAddress } from '../markdown/sourceLink';
import { normalizeName } from '../text/normalizeName';

/** A task or an expectation that a thought can be linked to. */
export interface Tie {
  readonly kind: 'task' | 'expectation';
  /** Its heading in the file. */
  readonly name: string;
  readonly uri: string;
}

/** A text whose `#Search rewrite` became a link, and the targets of its links. */
export interface Tied {
  readonly text: string;
  readonly ties: readonly Tie[];
}

/** Turns each `#` followed by the name of a task or expectation into a Markdown link, for use in `note`. */
export function tieText(text: string, ties: readonly Tie[], note: string): Tied {
  const found: Tie[] = [];
  let made = '';
  let at = 0;
  for (const { index } of text.matchAll(/(?<!\S)#(?=\S)/g)) {
    if (index < at) continue;
    const tie = named(text, index + 1, ties);
    if (!tie) continue;
    if (!found.includes(tie)) found.push(tie);
    made += `${text.slice(at, index)}[${tie.name.replace(/[[\]\\]/g, '\\$&')}](${addressOf(tie, note)})`;
    at = index + 1 + tie.name.length;
  }
  return { text: made + text.slice(at), ties: found };
}

/** The tie being typed at the end of a text: where its `#` is, and which names it may become. */
export function typedTie(
  text: string,
  ties: readonly Tie[],
): { readonly at: number; readonly ties: readonly Tie[] } | undefined {
  const at = text.lastIndexOf('#');
  if (at < 0 || (at > 0 && !/\s/.test(text.charAt(at - 1)))) return undefined;
  const typed = normalized(text.slice(at + 1));
  const whole = named(text, at + 1, ties);
  if (whole) return undefined;
  const open = ties.filter(({ name }) =>
    normalized(name)
      .split(' ')
      .some((_, nth, words) => words.slice(nth).join(' ').startsWith(typed)),
  );
  return open.length > 0 ? { at, ties: open } : undefined;
}

/** The longest name at this position that ends with a word. */
function named(text: string, at: number, ties: readonly Tie[]): Tie | undefined {
  let found: Tie | undefined;
  for (const tie of ties) {
    const { length } = tie.name;
    if (found && length <= found.name.length) continue;
    const there = text.slice(at, at + length);
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + length))) continue;
    if (there.length === length && normalized(there) === normalized(tie.name)) found = tie;
  }
  return found;
}

function normalized(name: string): string {
  return normalizeName(name.replaceAll('-', ' '));
}

/** The heading's address, with its anchor as Markdown readers generate it. */
function addressOf({ name, uri }: Tie, note: string): string {
  const anchor = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');
  return `${relativeAddress(uri, note)}#${encodeURI(anchor)}`;
}
