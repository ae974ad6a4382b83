import { isCalendarDate } from '../dates/isCalendarDate';
import { plainText } from '../markdown/plainText';
import type { Span } from '../text/span';
import type { Owner } from './owner';

/** A mark that gives a date. */
export interface DateMark extends Span {
  readonly date: string;
  /** Where the date itself starts. */
  readonly at: number;
  /** Whether it is spelled out, the way we write it, rather than with another tool's symbol or brackets. */
  readonly inWords: boolean;
}

/** A mark that names the owner. */
export interface OwnerMark extends Span {
  readonly owner: Owner;
  /** The mention as written, without `@` and without further words of a full name. */
  readonly word: string;
}

/** A quick check that rules out most texts, as do the words and symbols of the forms. */
const anyDate = /\d{4}-\d{2}-\d{2}/;
/** A date, or a wiki link to a daily note. */
const date = String.raw`(?:\[\[(\d{4}-\d{2}-\d{2})\]\]|(\d{4}-\d{2}-\d{2}))`;
/** What may come before a mark: the start, white space, or opening or separating punctuation. */
const starts = String.raw`(?<=^|[\s([{"'“‘„«*~,;])`;
/** A date ends here: no letter, digit or path makes it part of something longer. */
const ends = String.raw`(?![\p{L}\p{N}\p{M}_-])(?![.:/]+[\p{L}\p{N}])(?!\/)(?!\\(?!\r?\n|$))`;

interface Form {
  readonly pattern: RegExp;
  readonly inWords: boolean;
}

/** The forms of a mark, in order of precedence; none matches a text without `hint`. */
interface Forms {
  readonly hint: RegExp;
  readonly all: readonly Form[];
}

function forms(word: string, signs: string, field: string): Forms {
  const form = (source: string, inWords: boolean): Form => ({ pattern: new RegExp(source, 'giu'), inWords });
  const all = [
    form(String.raw`${starts}(?:\*\*|__)?${word}(?::(?:\*\*|__)|(?:\*\*|__):|:)[ \t]*${date}${ends}`, true),
    form(String.raw`(?:${signs})\uFE0F?[ \t]*${date}${ends}`, false),
    form(String.raw`[[(][ \t]*${field}[ \t]*::[ \t]*${date}[ \t]*[\])]`, false),
    form(String.raw`\([ \t]*${word}:?[ \t]+${date}[ \t]*\)`, true),
  ];
  return { hint: new RegExp([word, field, signs].join('|'), 'i'), all };
}

const dueForms = forms('due', '📅|📆|🗓', 'due');
const doneForms = forms('done', '✅', 'completion');
const mention = new RegExp(
  String.raw`${starts}@([\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])(?![\p{L}\p{N}\p{M}@])(?![.'’/:]+[\p{L}\p{N}])(?!\\(?!\r?\n|$))`,
  'gu',
);

/** The first due date in an action's text. */
export function dueMark(raw: string): DateMark | undefined {
  return firstOf(dueForms, raw);
}

/** Every due date in an action's text; marks of two forms may overlap. */
export function dueMarks(raw: string): readonly DateMark[] {
  return datesOf(dueForms, raw);
}

/** The first completion date in an action's text. */
export function doneMark(raw: string): DateMark | undefined {
  return firstOf(doneForms, raw);
}

/** Every spelled-out completion date. */
export function doneMarks(raw: string): readonly DateMark[] {
  return datesOf(doneForms, raw).filter(({ inWords }) => inWords);
}

/** The owner of an action in the notes of the person with this id; the first mark counts. */
export function ownerMark(raw: string, person: string): OwnerMark | undefined {
  return ownerMarks(raw, person)[0];
}

/** Every owner mark. */
export function ownerMarks(raw: string, person: string): readonly OwnerMark[] {
  if (!raw.includes('@')) return [];
  const text = plainText(raw);
  const parts = partsOfId(person);
  const marks: OwnerMark[] = [];
  for (const { index: start, 0: whole, 1: word = '' } of text.matchAll(mention)) {
    const owner = ownerNamed(word, parts);
    if (owner) marks.push({ start, end: endOfName(text, start + whole.length, word, parts), owner, word });
  }
  return marks;
}

/** An owner mark as we write it, in the notes of the person with this id. */
export function ownerText(owner: Owner, person: string): string {
  return owner === 'me' ? '@me' : `@${person}`;
}

/** A due date as we write it. */
export function dueText(date: string): string {
  return `due:${date}`;
}

/** The plain text to search for marks; `undefined` if a quick check rules them out. */
function searchable({ hint }: Forms, raw: string): string | undefined {
  return anyDate.test(raw) && hint.test(raw) ? plainText(raw) : undefined;
}

function firstOf(forms: Forms, raw: string): DateMark | undefined {
  const text = searchable(forms, raw);
  if (text === undefined) return undefined;
  for (const form of forms.all) {
    // `matchAll` copies the pattern each time, and this runs for every action of every note.
    const { pattern } = form;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const mark = dateIn(match, form);
      if (!mark) continue;
      pattern.lastIndex = 0;
      return mark;
    }
  }
  return undefined;
}

/** All dates of the first form, then those of the next. */
function datesOf(forms: Forms, raw: string): readonly DateMark[] {
  const text = searchable(forms, raw);
  if (text === undefined) return [];
  return forms.all.flatMap(form =>
    [...text.matchAll(form.pattern)].flatMap(match => dateIn(match, form) ?? []),
  );
}

function dateIn(match: RegExpExecArray, { inWords }: Form): DateMark | undefined {
  const [whole, linked, plain] = match;
  const date = linked ?? plain ?? '';
  const start = match.index;
  const at = start + whole.lastIndexOf(date);
  return isCalendarDate(date) ? { start, end: start + whole.length, date, at, inWords } : undefined;
}

function ownerNamed(named: string, parts: readonly string[]): Owner | undefined {
  const word = plain(named);
  if (word === 'me') return 'me';
  return word === 'them' || word === parts[0] || partsOf(word).join('-') === parts.join('-')
    ? 'them'
    : undefined;
}

/** `@Dana Okafor` is one mark: words after a first name belong to it as long as they match the person's id. */
function endOfName(text: string, end: number, word: string, [first, ...rest]: readonly string[]): number {
  if (plain(word) !== first) return end;
  let at = end;
  for (const part of rest) {
    nextWord.lastIndex = at;
    const [whole = '', next = ''] = nextWord.exec(text) ?? [];
    if (plain(next) !== part) break;
    at += whole.length;
  }
  return at;
}

let latest: { readonly id: string; readonly parts: readonly string[] } = { id: '', parts: [] };

/** The words of a person's id; cached, because notes are read one person after another. */
function partsOfId(id: string): readonly string[] {
  if (latest.id !== id) latest = { id, parts: partsOf(id) };
  return latest.parts;
}

/** The words of a name or an id. */
function partsOf(name: string): readonly string[] {
  return plain(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const nextWord = /[ \t]([\p{L}\p{N}\p{M}]+)(?![\p{L}\p{N}\p{M}_])(?!['’][\p{L}])/uy;

/** Normalizes a name: composed, in lower case. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
