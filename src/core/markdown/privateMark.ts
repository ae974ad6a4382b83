import type { Span } from '../text/span';

/**
 * What marks a line, heading, or code block as private (media/docs/file-format.md). If in doubt, it is private: leaving
 * too much out of a copy costs less than exposing it.
 */

/** The mark on a line. */
export interface PrivateMark extends Span {
  /** The mark is alone on its line and applies to what follows. */
  readonly alone: boolean;
}

/** The quickest check: if it returns false, the text contains no mark of any kind. */
export function mayBePrivate(text: string): boolean {
  return (
    /private/i.test(text) || (unusualSign.test(text) && disguised.test(text) && plain(text).includes(word))
  );
}

/** Where a text may contain a mark; `undefined` if that may be anywhere. */
export function privateWords(text: string): readonly number[] | undefined {
  if (unusualSign.test(text) && disguised.test(text)) return undefined;
  return [...text.matchAll(/private/gi)].map(({ index }) => index);
}

/** True for the text of a heading that contains the word `private`, whatever else it says. */
export function isPrivateHeading(text: string): boolean {
  return wordsIn(plain(text)).length > 0;
}

/** True for the text of a heading that says only `private`, so that it names no task or expectation. */
export function isPrivateLabel(text: string): boolean {
  const line = plain(text);
  const [word] = wordsIn(line);
  return word !== undefined && !anyWord.test(line.slice(0, word.start) + line.slice(word.end));
}

/** True for a code block whose info string contains the word. */
export function isPrivateInfo(info: string): boolean {
  return isPrivateHeading(info);
}

/** True for the name of a file or folder that contains the word. */
export function isPrivateName(name: string): boolean {
  return isPrivateHeading(name);
}

/**
 * The mark on one line of text, without list and quote markers: `private:` after nothing, a date, a sign, or another
 * label, in any case, with any colon and any emphasis; a line that begins with the word and has a colon or a dash soon
 * after; the word alone, or at the start or end in emphasis, code, or brackets; the tag `#private`. Within a sentence
 * ("This is private: no.") it is just a word.
 */
export function privateMark(text: string): PrivateMark | undefined {
  if (!mayBePrivate(text)) return undefined;
  const line = plain(text);
  const words = wordsIn(line);
  // No one writes such a line, and checking each of its words would take long: private, because in doubt.
  if (words.length > maxWords) return { start: 0, end: 0, alone: false };
  for (const [at, { start, end }] of words.entries()) {
    // Before a later occurrence there is more than a date, and the end of that text is enough to check.
    const begins = at === 0 && !anyWord.test(withoutDates(line.slice(0, start)));
    const until = markLength(
      line.slice(at === 0 ? 0 : Math.max(0, start - near), start),
      line.slice(end),
      begins,
    );
    if (until === undefined) continue;
    const alone = begins && !anyWord.test(line.slice(end + until));
    // If spelled with other or invisible letters, positions in the line differ from those in the text.
    return line.length === text.length ? { start, end: end + until, alone } : { start: 0, end: 0, alone };
  }
  return undefined;
}

const maxWords = 200;
/** How many characters before a word tell what it follows. */
const near = 60;

/** How much after the word still belongs to the mark; `undefined` if it is not a mark. */
function markLength(before: string, after: string, begins: boolean): number | undefined {
  const lead = withoutDates(before).trimEnd();
  const separated = begins || !/[\p{L}\p{N}\p{M}*_~`=]$/u.test(lead.replace(/[*_~`=]{1,3}$/, ''));
  const closing = /^[*_~`=)\]}>"'”’»\\|/]*/.exec(after)?.[0] ?? '';
  const colon = /^\s*[:;][*_~`=)\]}>"'”’»\\|]*\s*/.exec(after.slice(closing.length))?.[0];
  if (colon !== undefined && separated) return closing.length + colon.length;
  // `#private`, also with a nested tag.
  if (/(?:^|[\s([])#$/.test(before)) return closing.length;
  const opening = /[*_~`=([{<"'“‘«|!]{1,6}\s*$/.exec(lead)?.[0];
  const follows = begins || (opening && !/[\p{L}\p{N}\p{M}]\s*$/u.test(lead.slice(0, -opening.length)));
  if (closing !== '' && opening && (follows || !anyWord.test(after))) return closing.length;
  if (!begins) return undefined;
  if (!anyWord.test(after)) return after.length;
  const stop = /^[.!?…]+(?=\s)/.exec(after.slice(closing.length))?.[0];
  if (stop) return closing.length + stop.length;
  // "private note: x", "private (HR): x", "private - x"
  return /^.{0,40}?(?::|;|[ \t]-|[–—―→]|->|=>)/.test(after.slice(closing.length))
    ? closing.length
    : undefined;
}

/** The occurrences of `private` as a separate word. `is_private` and `private_key` are other words. */
function wordsIn(line: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = line.indexOf(word); start >= 0; start = line.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (isInWord(line, start - 1, -1) || isInWord(line, end, 1)) continue;
    found.push({ start, end });
  }
  return found;
}

const word = 'private';

/** Whether a letter or digit is at this position, or after a single `_` there. */
function isInWord(line: string, at: number, step: -1 | 1): boolean {
  const isLetter = (place: number) => /[\p{L}\p{N}\p{M}]/u.test(line.charAt(place));
  return isLetter(at) || (line.charAt(at) === '_' && isLetter(at + step));
}

const anyWord = /[\p{L}\p{N}]/u;

/** Removes numbers, dates, the letter in a checkbox, `@somebody`, and topic kinds: a mark cannot belong to them. */
function withoutDates(before: string): string {
  return before
    .replace(/<\/?[a-z][^<>]*>/g, ' ')
    .replace(/\[.\]/g, ' ')
    .replace(/@[\p{L}\p{N}_.-]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:strictly|very|highly|really|keep|only|my)(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\p{N}+(?:st|nd|rd|th|\.)?(?!\p{L})/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:topic|praise|concern|note|todo|action|on|t|z)(?![\p{L}\p{N}])/gu, ' ')
    .replace(
      /(?<![\p{L}\p{N}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?![\p{L}\p{N}])/gu,
      ' ',
    );
}

/**
 * Any match of `disguised` begins with one of these, which a text without them rules out faster: accented letters,
 * dashes, curly quotes and most emoji are not among them.
 */
const unusualSign =
  /[\u0300-\u200f\u2028-\u218f\u2460-\u24ff\u2c7c\u2c7d\u2e80-\ud83c\ud83f-\udbff\ue000-\uffff&\xaa\xad\u0130-\u0133\u02b0-\u02b8]/;
/** Letters that `plain` makes plain ones of, such as superscript and bold ones, and characters that do not show. */
const disguised =
  /&#|\u0307|[\p{DI}\p{Cf}\xAA\u0130-\u0133\u02B0-\u02B8\u1D2C-\u1D6A\u1E9A\u2071\u2090-\u209C\u20A8\u2100-\u2188\u2460-\u24FF\u2C7C\u2C7D\u3250-\u33FF\uFB00-\uFB06\uFF21-\uFF5A\u{1CCD6}-\u{1CCF9}\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}]/u;
/** Anything that is not plain ASCII, or is an encoded character. */
const unusual = /[^\t-~]|[&\\]/;
const invisible = /[\p{DI}\p{Cf}]/gu;
const colons = /[\u02D0\u02F8\u05C3\u0589\u0703\u1361\u16EC\u2236\u2982\uA789\uFE13\uFE30\uFE55\uFF1A]/g;

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** In lower case, with plain letters and colons, and without invisible characters. */
function plain(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase();
  return (
    text
      .replace(/&#(?:0*(\d{1,7})|[xX]0*([\da-fA-F]{1,6}));/g, (_, tens, hex) =>
        letter(tens ? Number(tens) : parseInt(hex, 16)),
      )
      .replace(/&colon;/g, ':')
      .replace(/&nbsp;/g, ' ')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(invisible, '')
      .replace(colons, ':')
      .normalize('NFKC')
      .toLowerCase()
      // Turkish has an i without a dot, and a capital one with a dot.
      .replace(/ı|i\u0307/g, 'i')
  );
}
