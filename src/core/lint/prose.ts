/** Stands for something that is not the writer's own words: code, a quotation, a link, a file name. */
export const notProse = '\uFFFC';

/** The words of a Markdown paragraph as they are read, and where each stands. */
export interface Prose {
  /** Marks are left out, line ends are spaces, and what is not prose is one `notProse` each. */
  readonly text: string;
  /** The place in the paragraph of each character of `text`, and of its end. */
  readonly places: readonly number[];
}

/**
 * Takes the prose out of a paragraph's raw text (CommonMark §6): no code spans, comments, tags, links, images, addresses,
 * file names, or quotations in double or curly quotes.
 */
export function proseOf(raw: string): Prose {
  const steps = proseSteps(raw);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many characters are read before others get their turn. */
const atOnce = 16_000;

/** The same, a part of a long paragraph at a time. */
export function* proseSteps(raw: string): Generator<void, Prose> {
  let turn = atOnce;
  const places: number[] = [];
  const spans = codeSpansIn(raw);
  let text = '';
  let at = 0;
  let space = false;
  let word = { end: 0, tries: 0 };
  /** A word that is long and full of dots and colons is looked at a few times, not at each of them. */
  const mayName = (place: number) => {
    if (!startsName(raw, place)) return false;
    if (place >= word.end) {
      let end = place;
      let named = false;
      for (; end < raw.length && !isSpace(raw[end] ?? ''); end++)
        named ||= raw[end] === '.' || raw[end] === '/';
      word = { end: end + 1, tries: named ? mostTries : 0 };
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
      turn = at + atOnce;
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
      // One for many: the rules need not count them.
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

/** Characters that may begin something to skip. */
const special = new Set(['`', '<', '[', '!', '“', '„', '«', '"', '‘']);

const mostTries = 8;

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    character === '\n' ||
    character === '\r' ||
    character === '\t' ||
    character === '\u00A0'
  );
}

/** Tells where a code span that begins at a place ends; `undefined` where none does. */
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
    let low = 0;
    for (let high = starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < at + ticks) low = middle + 1;
      else high = middle;
    }
    const closing = starts[low];
    return closing === undefined ? undefined : closing + ticks;
  };
}

/** What ends where; `prose` is false for what leaves no trace in the text. */
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

/** What is longer is no link's text and no address: a stray bracket is not looked for a partner through a whole file. */
const longest = 600;

function quotation(rest: string, at: number, form: RegExp) {
  const found = form.exec(rest);
  return found ? { end: at + found[0].length, prose: true } : undefined;
}

/** A link, an image or a reference, brackets balanced; `undefined` for brackets that are only brackets. */
function linkAt(raw: string, at: number): { readonly end: number; readonly prose: boolean } | undefined {
  let depth = 0;
  let end = at;
  const most = Math.min(raw.length, at + longest);
  for (; end < most; end++) {
    if (raw[end] === '\\') end++;
    else if (raw[end] === '[') depth++;
    else if (raw[end] === ']' && --depth === 0) break;
  }
  if (depth !== 0) return undefined;
  const behind = raw.slice(end + 1);
  const target =
    /^\((?:[^()\\\n]|\\.|\((?:[^()\\\n]|\\.)*\))*\)/.exec(behind) ?? /^\[[^[\]\n]*\]/.exec(behind);
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

/** Length of an address, a file name or a path that begins here; 0 for none. */
function nameAt(raw: string, at: number): number {
  const word = /^[^\s]+/.exec(raw.slice(at, at + longest))?.[0] ?? '';
  if (!/[./]/.test(word)) return 0;
  const found = address.exec(word) ?? fileName.exec(word) ?? path.exec(word);
  return found ? found[0].replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '').length : 0;
}

function isInWord(raw: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(raw[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(raw[at + 1] ?? '');
}
