import { firstIndex } from '../firstIndex';
import { runSync, type Steps } from '../steps';

/** Stands in for text that is not the writer's own: code, a quotation, a link, a file name. */
export const notProse = '\uFFFC';

/** The words of a Markdown paragraph as a reader sees them, and where each one is. */
export interface Prose {
  /** Without Markdown marks, with spaces for line breaks, and one `notProse` for each thing that is not prose. */
  readonly text: string;
  /** The offset in the paragraph of each character of `text`, and of its end. */
  readonly places: readonly number[];
}

/**
 * Extracts the prose from a paragraph's raw text (CommonMark §6): without code spans, comments, tags, links, images,
 * addresses, file names, or quotations in double or curly quotes.
 */
export function proseOf(raw: string): Prose {
  return runSync(proseSteps(raw));
}

/** How many characters to read before yielding. */
const inOneStep = 16_000;

/** Like `proseOf`, one part of a long paragraph at a time. */
export function* proseSteps(raw: string): Steps<Prose> {
  let turn = inOneStep;
  const places: number[] = [];
  const spans = codeSpansIn(raw);
  let text = '';
  let at = 0;
  let space = false;
  let word: { readonly end: number; tries: number } | undefined;
  /** Limits the attempts within one long word full of dots and colons. */
  const mayName = (place: number) => {
    if (!startsName(raw, place)) return false;
    if (!word || place >= word.end) {
      let end = place;
      let named = false;
      for (; end < raw.length && !isSpace(raw[end] ?? ''); end++)
        named ||= raw[end] === '.' || raw[end] === '/';
      word = { end: end + 1, tries: named ? maxTries : 0 };
    }
    return word.tries > 0 && word.tries-- > 0;
  };
  const add = (character: string, place: number) => {
    text += character;
    places.push(place);
    space = false;
  };
  while (at < raw.length) {
    if (at > turn) {
      yield;
      turn = at + inOneStep;
    }
    const character = raw[at] ?? '';
    const skipped = special.has(character) ? skip(raw, at, spans) : undefined;
    if (skipped) {
      if (skipped.prose) add(notProse, at);
      at = skipped.end;
      continue;
    }
    const name = mayName(at) ? nameAt(raw, at) : 0;
    if (name > 0) {
      add(notProse, at);
      at += name;
    } else if (character === '\\' && /[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '')) {
      add(raw[at + 1] ?? '', at + 1);
      at += 2;
    } else if (isSpace(character)) {
      // Collapse white space, so the rules need not count it.
      if (!space) add(' ', at);
      space = true;
      at++;
    } else if (character === '*' || character === '~' || (character === '_' && !isInWord(raw, at))) {
      at++;
    } else add(character, at++);
  }
  places.push(raw.length);
  return { text, places };
}

/** Characters that can start something to skip. */
const special = new Set(['`', '<', '[', '!', '“', '„', '«', '"', '‘']);

const maxTries = 8;

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    character === '\u00A0'
  );
}

/** Finds the end of a code span that starts at an offset, if any. */
type SpanEnd = (at: number, ticks: number) => number | undefined;

function codeSpansIn(raw: string): SpanEnd {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of raw.matchAll(/(?<!`)`{1,}/g)) {
    const known = runs.get(run.length);
    if (known) known.push(index);
    else runs.set(run.length, [index]);
  }
  return (at, ticks) => {
    const starts = runs.get(ticks) ?? [];
    const closing = starts[firstIndex(starts, start => start >= at + ticks)];
    return closing === undefined ? undefined : closing + ticks;
  };
}

/** Where a skipped part ends; `prose` is false if it leaves no trace in the text. */
function skip(
  raw: string,
  at: number,
  spans: SpanEnd,
): { readonly end: number; readonly prose: boolean } | undefined {
  const rest = raw.slice(at);
  switch (raw[at]) {
    case '`': {
      let ticks = at;
      while (raw[ticks] === '`') ticks++;
      const end = spans(at, ticks - at);
      return { end: end ?? ticks, prose: end !== undefined };
    }
    case '<': {
      const comment = /^<!--[\s\S]*?(?:-->|$)/.exec(rest);
      if (comment) return { end: at + comment[0].length, prose: false };
      const address = /^<[a-z][a-z0-9+.-]*:[^\s<>]*>|^<[^\s<>@]+@[^\s<>]+>/i.exec(rest);
      if (address) return { end: at + address[0].length, prose: true };
      const tag = /^<\/?[a-z][^<>]*>/i.exec(rest);
      return tag ? { end: at + tag[0].length, prose: false } : undefined;
    }
    case '!':
      return raw[at + 1] === '[' ? linkAt(raw, at + 1) : undefined;
    case '[':
      return linkAt(raw, at);
    case '“':
    case '„':
      return quotation(rest, at, /^[“„][^“„”]{0,600}[”“]/);
    case '«':
      return quotation(rest, at, /^«[^«»]{0,600}»/);
    case '‘':
      return quotation(rest, at, /^‘[^‘]{0,600}?’(?!\p{L})/u);
    case '"':
      return quotation(rest, at, /^"[^"]{0,600}"/);
  }
  return undefined;
}

/** Longest link text or address, so a stray bracket does not search a whole file for its partner. */
const maxLength = 600;

function quotation(rest: string, at: number, form: RegExp) {
  const found = form.exec(rest);
  return found ? { end: at + found[0].length, prose: true } : undefined;
}

/** A link, image or reference with balanced brackets; `undefined` for plain brackets. */
function linkAt(raw: string, at: number): { readonly end: number; readonly prose: boolean } | undefined {
  let depth = 0;
  let end = at;
  const most = Math.min(raw.length, at + maxLength);
  for (; end < most; end++) {
    if (raw[end] === '\\') end++;
    else if (raw[end] === '[') depth++;
    else if (raw[end] === ']' && --depth === 0) break;
  }
  if (depth !== 0) return undefined;
  const tail = raw.slice(end + 1);
  const target = /^\((?:[^()\\\n]|\\.|\((?:[^()\\\n]|\\.)*\))*\)/.exec(tail) ?? /^\[[^[\]\n]*\]/.exec(tail);
  if (target) return { end: end + 1 + target[0].length, prose: true };
  return raw[at + 1] === '[' ? { end: end + 1, prose: true } : undefined;
}

function startsName(raw: string, at: number): boolean {
  return at === 0 || /[\s(,;:>*_]/.test(raw[at - 1] ?? '');
}

const extensions =
  'adoc|bash|c|cc|cfg|conf|cpp|cs|css|csv|cts|dart|env|ex|exs|gif|go|gradle|h|hpp|htm|html|ini|ipynb|java|jpe?g|jsx?|json5?|jsonc|kts?|less|lock|log|lua|md|mdx|mjs|mts|php|pl|png|properties|proto|ps1|py|rb|rs|rst|scala|scss|sh|sql|svelte|svg|swift|tf|toml|tsx?|txt|vue|xml|ya?ml|zig';
const address = /^(?:https?:\/\/|www\.|mailto:|file:|vscode:)[^\s<>]+/i;
const fileName = new RegExp(
  String.raw`^(?:~?/|\.{1,2}/)?[\w@.+-]+(?:[\\/][\w@.+-]+)*\.(?:${extensions})\b(?::\d+)*`,
  'i',
);
const path = /^(?:~?\/|\.{1,2}\/)?[\w@.+-]+(?:[\\/][\w@.+-]+){2,}|^(?:~|\.{1,2})?\/[\w@.+-]+/;

/** Length of an address, file name or path that starts here; 0 if there is none. */
function nameAt(raw: string, at: number): number {
  const word = /^[^\s]+/.exec(raw.slice(at, at + maxLength))?.[0] ?? '';
  if (!/[./]/.test(word)) return 0;
  const found = address.exec(word) ?? fileName.exec(word) ?? path.exec(word);
  return found ? found[0].replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '').length : 0;
}

function isInWord(raw: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(raw[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(raw[at + 1] ?? '');
}
