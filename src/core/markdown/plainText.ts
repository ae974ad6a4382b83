/** Replaces a character that is not text. Neither a space nor a letter, so that no mark begins or ends at it. */
const covered = '\uFFFC';

/**
 * Masks everything in a paragraph that is not plain text: code, links with their words, wiki links, addresses, tags,
 * and comments. Keeps the length, so that positions are the same in both. A wiki link to a date stays, because some
 * people write dates that way.
 */
export function plainText(raw: string): string {
  if (!/[`[<]|:\/\/|www\./i.test(raw)) return raw;
  const cover = new Cover(raw);
  const escaped = escapedPlaces(raw);
  coverCode(raw, escaped, cover);
  coverTags(raw, cover);
  coverLinks(raw, escaped, cover);
  for (const { index, 0: address } of raw.matchAll(/(?:\b[a-z][a-z0-9+.-]{1,30}:\/\/|\bwww\.)[^\s<>]+/gi))
    cover.range(index, index + address.length);
  return cover.text;
}

class Cover {
  readonly #ranges: { readonly start: number; readonly end: number }[] = [];

  constructor(private readonly raw: string) {}

  range(start: number, end: number): void {
    this.#ranges.push({ start, end });
  }

  /** The characters masked so far, by position. */
  get places(): Uint8Array {
    const places = new Uint8Array(this.raw.length);
    for (const { start, end } of this.#ranges) places.fill(1, start, end);
    return places;
  }

  get text(): string {
    let text = '';
    let at = 0;
    for (const { start, end } of this.#ranges.sort((one, other) => one.start - other.start)) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      text += this.raw.slice(at, from) + this.raw.slice(from, end).replace(/[^\n]/g, covered);
      at = end;
    }
    return text + this.raw.slice(at);
  }
}

/** Code ends at as many backticks as it begins with (CommonMark §6.1). */
function coverCode(raw: string, escaped: Uint8Array, cover: Cover): void {
  const runs = [...raw.matchAll(/`+/g)].map(({ index, 0: run }) => ({ at: index, length: run.length }));
  // The runs of each length, last first: looking up the closing run keeps many backticks as cheap as few.
  const later = new Map<number, number[]>();
  for (const [place, { length }] of [...runs.entries()].reverse()) {
    const known = later.get(length);
    if (known) known.push(place);
    else later.set(length, [place]);
  }
  for (let place = 0; place < runs.length; place++) {
    const run = runs[place];
    if (!run) break;
    const isEscaped = escaped[run.at] === 1;
    // The first backtick of an escaped run is a literal one; the others open code.
    const length = isEscaped ? run.length - 1 : run.length;
    const places = later.get(length) ?? [];
    while ((places.at(-1) ?? Number.POSITIVE_INFINITY) <= place) places.pop();
    const close = places.at(-1);
    const end = close === undefined ? undefined : runs[close];
    if (length === 0 || close === undefined || !end) continue;
    cover.range(run.at + (isEscaped ? 1 : 0), end.at + end.length);
    place = close;
  }
}

function coverTags(raw: string, cover: Cover): void {
  for (let open = raw.indexOf('<!--'); open >= 0; ) {
    const close = raw.indexOf('-->', open + 4);
    if (close === -1) break;
    cover.range(open, close + 3);
    open = raw.indexOf('<!--', close);
  }
  for (const { index, 0: tag } of raw.matchAll(/<(?=[a-z/])[^<>]*>/gi))
    cover.range(index, index + tag.length);
}

/** `[words](address)` with its words, and `[[a page]]`. */
function coverLinks(raw: string, escaped: Uint8Array, cover: Cover): void {
  const places = cover.places;
  const open: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (places[at] || escaped[at]) continue;
    if (raw[at] === '[') open.push(at);
    if (raw[at] !== ']') continue;
    const start = open.pop();
    if (start === undefined) continue;
    if (raw[start + 1] === '[' && raw[at - 1] === ']' && !day.test(raw.slice(start + 2, at - 1)))
      cover.range(start, at + 1);
    const end = raw[at + 1] === '(' ? endOfTarget(raw, at + 1) : undefined;
    if (end !== undefined) {
      cover.range(start, end);
      at = end - 1;
    }
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The end of a link's address, including the closing parenthesis; `undefined` if it is not one. */
function endOfTarget(raw: string, start: number): number | undefined {
  target.lastIndex = start;
  return target.test(raw) ? target.lastIndex : undefined;
}

// Addresses are short: the limit keeps many open brackets from scanning the rest of a text again and again.
const target =
  /\([ \t]*(?:<[^<>\n]{0,2000}>|(?:[^\s()<>]|\([^\s()<>]{0,500}\)){0,2000})(?:[ \t\n]+(?:"[^"]{0,500}"|'[^']{0,500}'))?[ \t]*\)/y;

/** The characters that a backslash makes literal. */
function escapedPlaces(raw: string): Uint8Array {
  const places = new Uint8Array(raw.length + 1);
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 2)) places[at + 1] = 1;
  return places;
}
