import fc from 'fast-check';
import { maxBytes } from '../../../src/core/markdown/noteSize';
import { hostileText } from '../hostileText';
import type { WholeNote } from './noteCorpus';

/** A note damaged by a person or a program. */
export interface MutatedNote {
  /** Its path below the notes folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The mutations, in order. */
  readonly how: readonly string[];
}

/** Where, how much, and with what to mutate a text: the same numbers have the same effect on the same text. */
interface Choice {
  /** The position in the text, from 0 to 1. */
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly words: string;
  readonly other: string;
}
type Mutation = (text: string, choice: Choice) => string;

const place = (text: string, at: number) => Math.floor(at * text.length);
const put = (text: string, at: number, words: string) =>
  text.slice(0, place(text, at)) + words + text.slice(place(text, at));

/** Applies a change to the lines of a text, each with its ending. */
const inLines =
  (change: (lines: string[], choice: Choice & { row: number; count: number }) => void): Mutation =>
  (text, choice) => {
    const lines = text.split(/(?<=\n)/);
    const row = Math.floor(choice.at * lines.length);
    change(lines, { ...choice, row, count: 1 + Math.floor(choice.size * 12) });
    return lines.join('');
  };

const control = [
  '\0',
  '\b',
  '\v',
  '\f',
  '\x1b[31m',
  '\x7f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200d',
];
const scripts = [
  '\u202e',
  '\u2066',
  'מיכל',
  'あいう',
  '👩‍👩‍👧',
  'e\u0301',
  '\ud83d',
  '\udc69',
  '\ufeff',
  'ﬁ',
  'İ',
  'ß',
];
const numbers = ['99999999999', '-1', '0', '1e999', 'NaN', '00', '0x1F', '٣', '9999-99-99', '0000-00-00', ''];
const noise = [
  ...[
    '---\n',
    '...\n',
    '--- \n',
    'a: &a [*a]\n',
    'name: {a: {b: [c]}}\n',
    '<<: *x\n',
    '? [a]\n: b\n',
    'date:\n',
  ],
  ...[
    'name: "\n',
    "name: 'a\n",
    'cadence: P999999999999D\n',
    'emails: [[[[]]]]\n',
    '\tname: x\n',
    'a: |\n  x\n y\n',
  ],
  ...[
    'type: 1-1\n',
    'type: [plan]\n',
    '__proto__: x\n',
    'private: true\n',
    'team-lead-copy: x\n',
    '!!js/function a\n',
  ],
];
const openings = [
  '- ',
  '> ',
  '[',
  '{',
  '(',
  '*',
  '_',
  '`',
  '<',
  '![',
  '  - [ ] ',
  '\t',
  '1. ',
  '<div>',
  '- - ',
  '**a ',
];
const pick = (list: readonly string[], size: number) =>
  list[Math.min(list.length - 1, Math.floor(size * list.length))] ?? '';

/** Damage that happens to notes: by hand, in another editor, by sync, in a merge, on disk. */
const mutations: Readonly<Record<string, Mutation>> = {
  'lines cut': inLines((lines, { row, count }) => lines.splice(row, count)),
  'lines doubled': inLines((lines, { row, count, size }) => {
    const part = lines.slice(row, row + count);
    lines.splice(row, 0, ...Array.from({ length: 1 + Math.floor(size * 20) }, () => part).flat());
  }),
  'lines swapped': inLines((lines, { row, to }) => {
    const other = Math.floor(to * lines.length);
    [lines[row], lines[other]] = [lines[other] ?? '', lines[row] ?? ''];
  }),
  'lines of another note': inLines((lines, { row, count, to, other }) => {
    const theirs = other.split(/(?<=\n)/);
    const from = Math.floor(to * theirs.length);
    lines.splice(row, 0, ...theirs.slice(from, from + count));
  }),
  'a line indented': inLines((lines, { row, count, size }) => {
    for (let at = row; at < row + count; at++)
      lines[at] = `${' '.repeat(1 + ((size * 100) % 9))}${lines[at] ?? ''}`;
  }),
  'text cut': (text, { at, size }) =>
    text.slice(0, place(text, at)) + text.slice(place(text, at) + Math.floor(size * 200)),
  'the end cut off': (text, { at }) => text.slice(0, place(text, at)),
  'text doubled': (text, { at, size }) => put(text, at, text.slice(place(text, at)).slice(0, size * 300)),
  'text of another note': (text, { at, to, size, other }) =>
    put(text, at, other.slice(place(other, to)).slice(0, size * 300)),
  'characters swapped': (text, { at, to }) => {
    const units = text.split('');
    const [one, two] = [place(text, at), place(text, to)];
    [units[one], units[two]] = [units[two] ?? '', units[one] ?? ''];
    return units.join('');
  },
  'hostile words': (text, { at, words }) => put(text, at, words),
  'control characters': (text, { at, size }) => put(text, at, pick(control, size)),
  'other scripts': (text, { at, size }) => put(text, at, pick(scripts, size)),
  CRLF: text => text.replace(/\r?\n/g, '\r\n'),
  CR: text => text.replace(/\r?\n/g, '\r'),
  'mixed line ends': (text, { size }) => {
    let line = 0;
    return text.replace(/\r?\n/g, end => (++line % (2 + Math.floor(size * 5)) === 0 ? '\r\n' : end));
  },
  'a byte order mark': (text, { at, size }) => (size < 0.7 ? `\ufeff${text}` : put(text, at, '\ufeff')),
  'deep nesting': (text, { at, to, size }) =>
    put(text, at, `\n${pick(openings, to).repeat(1 + size * size * 600)}x\n`),
  'a giant line': (text, { at, size, words }) =>
    put(text, at, (words || 'x').repeat(1 + Math.floor((size * size * 20_000) / (words.length || 1)))),
  'numbers out of range': (text, { at, to, size }) => {
    const [from, end] = [place(text, at), place(text, at) + Math.floor(to * 200)];
    return text.replace(/\d+/g, (number, index: number) =>
      from <= index && index < end ? pick(numbers, size) : number,
    );
  },
  'another day': (text, { at, size }) =>
    text.slice(0, place(text, at)) +
    text
      .slice(place(text, at))
      .replace(/\d{4}-\d\d-\d\d/, pick(['2026-02-30', '9999-12-31', '0001-01-01'], size)),
  'front-matter noise': (text, { at, size }) => {
    const end = text.indexOf('\n---', 3);
    const words = pick(noise, size);
    if (!text.startsWith('---') || end < 0) return `---\n${words}---\n${text}`;
    const line = text.indexOf('\n', Math.floor(at * end));
    return text.slice(0, line + 1) + words + text.slice(line + 1);
  },
  'a merge left': inLines((lines, { row, count }) => {
    lines.splice(row, 0, '<<<<<<< HEAD\n');
    lines.splice(row + 1 + count, 0, '=======\n', '>>>>>>> theirs\n');
  }),
  'all of it many times': (text, { size }) => text.repeat(1 + Math.floor(size ** 3 * 60)),
};

/** A note with a few mutations, sometimes with bytes that are not text. */
export function mutatedNote(corpus: readonly WholeNote[]): fc.Arbitrary<MutatedNote> {
  const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const step = fc.record({
    kind: fc.constantFrom(...Object.keys(mutations)),
    at: part,
    to: part,
    size: part,
    words: hostileText,
    other: fc.nat({ max: corpus.length - 1 }),
  });
  const harm = fc.record({ at: part, byte: fc.constantFrom(0xff, 0xc3, 0x80, 0x00, 0xed) });
  return fc
    .record({
      base: fc.nat({ max: corpus.length - 1 }),
      steps: fc.array(step, { minLength: 1, maxLength: 5 }),
      harm: fc.option(harm, { freq: 12 }),
    })
    .map(({ base, steps, harm: broken }) => {
      const { path = '', text = '' } = corpus[base] ?? {};
      let now = text;
      for (const { kind, other, ...choice } of steps)
        now = (mutations[kind] ?? (same => same))(now, { ...choice, other: corpus[other]?.text ?? '' });
      const bytes = new TextEncoder().encode(now.slice(0, maxBytes + 1000));
      const how = [path, ...steps.map(({ kind }) => kind)];
      if (!broken || bytes.length === 0) return { path, bytes, how };
      const at = Math.floor(broken.at * bytes.length);
      return { path, how: [...how, 'a broken byte'], bytes: bytes.with(at, broken.byte) };
    });
}
