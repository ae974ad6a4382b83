import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type BiasedWording, biasedWording } from '../../../src/core/lint/biasedWording';
import { type Cut, chunksOf } from '../../../src/core/lint/chunks';
import { Linter } from '../../../src/core/lint/lint';
import type { LintPlace } from '../../../src/core/lint/parts';
import { notProse, proseOf } from '../../../src/core/lint/prose';
import { offsetsIn, readParagraphs } from '../../../src/core/markdown/blocks';
import { lintOptions } from '../../support/lintCorpus';
import { runs } from '../../support/runs';

const bad = [
  'You never ask',
  'he is lazy',
  "You're brilliant",
  'Great job',
  'People say you are slow',
  'you guys',
];
const good = ['The build ran on Monday', 'so the bank could pay', 'what kind of index', 'Could you', 'Dana'];
const glue = [
  ' ',
  '\n',
  '\n\n',
  '. ',
  '**',
  '*',
  '_',
  '`',
  '“',
  '”',
  '"',
  '[',
  '](x)',
  '<!--',
  '-->',
  '- ',
  '> ',
  '### ',
  '\\',
  '1. ',
  '    ',
  '\t',
  '```\n',
  '~~~',
  '&amp;',
  '',
  '👩‍💻',
  'İ',
];
const text = fc
  .array(
    fc.constantFrom(
      ...bad,
      ...good,
      ...glue,
      '## 2026-11-01 praise: ',
      '- delivered: no\n',
      '- [ ] concern: ',
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''));
const place = fc.constantFrom<LintPlace>('feedback', 'inbox', 'note', 'meeting', 'text');
const key = ({ rule, start, end }: { rule: string; start: number; end: number }) => `${rule} ${start} ${end}`;

describe('checking the wording of any text:', function () {
  this.timeout(60_000);
  let biased: BiasedWording;
  before(async () => {
    biased = await biasedWording();
  });
  const linter = (of: LintPlace) => new Linter(of, { ...lintOptions, biased });

  it('reading a file again after any edits gives the same as reading it from scratch', () => {
    fc.assert(
      fc.property(
        place,
        text,
        fc.array(fc.tuple(fc.nat(), fc.nat(30), text), { maxLength: 4 }),
        (of, first, edits) => {
          const same = linter(of);
          let now = first;
          same.lint(now);
          for (const [where, length, added] of edits) {
            const at = where % (now.length + 1);
            now = now.slice(0, at) + added + now.slice(at + length);
            assert.deepEqual(same.lint(now), linter(of).lint(now));
          }
        },
      ),
    );
  });

  it('a note cut into pieces has the same paragraphs', () => {
    const rows = fc
      .array(
        fc.constantFrom(
          ...glue,
          'Text.',
          '# A',
          '## 2026-11-01 praise: B',
          '### C',
          '- [ ] item',
          '- ```',
          '  ```',
          '  - deeper',
          '```js',
          '````',
          '   ~~~',
          '<div>',
          '<pre>',
          '<!--',
          '-->',
          '<!-- one -->',
          '> ```',
          '---',
          '\t```',
          '===',
        ),
        { maxLength: 30 },
      )
      .chain(all => fc.constantFrom('\n', '\r\n').map(end => all.join(end)));
    const paragraphs = (note: string, line = 0) =>
      readParagraphs(note).paragraphs.map(({ raw, heading, quoted, ...one }) => ({
        raw,
        heading,
        quoted,
        line: one.line + line,
        end: one.end + line,
      }));
    fc.assert(
      fc.property(rows, fc.constantFrom<Cut>('entries', 'headings', 'blocks'), (note, cut) => {
        const chunks = chunksOf(note, cut);
        assert.equal(chunks.map(chunk => chunk.text).join(''), note);
        assert.deepEqual(
          chunks.flatMap(chunk => paragraphs(chunk.text, chunk.line)),
          paragraphs(note),
        );
      }),
      { numRuns: runs(2000) },
    );
    assert.equal(chunksOf('# A\n\n## B\n\nText.\n\n## C\n', 'entries').length, 3);
  });

  it('adding and removing people updates findings like a fresh read, only where they are named', () => {
    const named = fc.subarray(['Ada', 'Dana', 'Otto Nagel', 'Zoe']);
    const line = fc.constantFrom(
      'Ada never asks.',
      'Otto is lazy.',
      'Nagel always pushes.',
      'Zoe came.',
      '## 2026-11-01 praise:',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.array(named, { minLength: 1, maxLength: 4 }),
        (lines, lists) => {
          const note = lines.join('\n\n');
          const same = linter('text');
          same.lint(note);
          for (const names of lists) {
            const before = same.lint(note);
            const matters = same.know(names);
            const now = same.lint(note);
            assert.deepEqual(now, new Linter('text', { ...lintOptions, names, biased }).lint(note));
            if (!matters) assert.deepEqual(now, before);
          }
        },
      ),
    );
    const one = linter('text');
    one.lint('Dana never asks.');
    assert.equal(one.know([...lintOptions.names, 'Otto']), false);
    assert.equal(one.know([]), true);
  });

  it('findings are inside the text, in order, and cover the matched words', () => {
    fc.assert(
      fc.property(place, text, (of, note) => {
        let last = 0;
        for (const { rule, start, end, around } of linter(of).lint(note)) {
          assert.ok(last <= start && start < end && end <= note.length);
          assert.ok(around.start <= around.end && around.end <= note.length);
          const words = note.slice(start, end);
          if (rule === 'absolute') assert.match(words, /never$/i);
          if (rule === 'vague-praise') assert.match(words, /^great[\s\S]*job$/i);
          last = start;
        }
      }),
    );
  });

  it('line endings make no difference', () => {
    fc.assert(
      fc.property(place, text, (of, note) => {
        const crlf = note.replaceAll('\n', '\r\n');
        // Maps an offset in the note to the text whose lines each end with one more character.
        const there = (at: number) => at + note.slice(0, at).split('\n').length - 1;
        assert.deepEqual(
          linter(of).lint(crlf).map(key),
          linter(of)
            .lint(note)
            .map(({ rule, start, end }) => key({ rule, start: there(start), end: there(end) })),
        );
      }),
    );
  });

  it('each character of the prose has the right offset', () => {
    fc.assert(
      fc.property(text, note => {
        const { paragraphs, lines } = readParagraphs(note);
        for (const paragraph of paragraphs) {
          const prose = proseOf(paragraph.raw);
          const place = offsetsIn(lines, paragraph);
          for (let at = 0; at < prose.text.length; at++) {
            const character = prose.text[at] ?? '';
            const offset = place(prose.places[at] ?? 0);
            if (character !== notProse && character.trim() !== '') assert.equal(note[offset], character);
          }
        }
      }),
    );
  });

  it('nothing is found in code, quotations or links, whatever surrounds them', () => {
    const hides: readonly ((words: string) => string)[] = [
      words => `\`${words}\``,
      words => `“${words}”`,
      words => `"${words}"`,
      words => `[${words}](x)`,
      words => `![${words}](<a b>)`,
    ];
    for (const words of bad) {
      assert.notDeepEqual(linter('text').lint(`${words}.`), [], `“${words}” is found where nothing hides it`);
      for (const hide of hides)
        for (const before of good)
          for (const behind of good)
            assert.deepEqual(linter('text').lint(`${before} ${hide(words)} ${behind}.`), [], hide(words));
    }
  });

  it('code spans are the same as in CommonMark', () => {
    const parser = new MarkdownIt('commonmark');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('`', '``', '\\', 'a', 'b ', '\n', '*'), { maxLength: 20 }),
        parts => {
          const raw = `x${parts.join('')}`.trim();
          const [token] = parser.parseInline(raw, {});
          const codes = (token?.children ?? []).filter(({ type }) => type === 'code_inline').length;
          assert.equal([...proseOf(raw).text].filter(character => character === notProse).length, codes, raw);
        },
      ),
    );
  });

  it('pathological text is read to the end', () => {
    for (const part of [
      'you are ',
      'people say ',
      'great job ',
      'kind of ',
      'Dana, ',
      '[',
      '"',
      '`',
      './a/b ',
    ]) {
      const note = `So ${part.repeat(3000)}\n\nAda, you never ask.\n`;
      const last = linter('text').lint(note).at(-1);
      assert.deepEqual([last?.rule, note.slice(last?.start, last?.end)], ['absolute', 'you never'], part);
    }
    const long = `${'word '.repeat(300)}and you never ask.`;
    assert.deepEqual(
      linter('text')
        .lint(long)
        .map(one => long.slice(one.start, one.end)),
      ['you never'],
    );
  });
});
