import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type BiasedWording, biasedWording } from '../../../src/core/lint/biasedWording';
import { Linter, type LintPlace } from '../../../src/core/lint/lint';
import { notProse, proseOf } from '../../../src/core/lint/prose';
import { offsetIn, readParagraphs } from '../../../src/core/notes/blocks';
import { lintOptions } from '../../support/lintCorpus';

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
const place = fc.constantFrom<LintPlace>('feedback', 'inbox', 'note', 'text');
const key = ({ rule, start, end }: { rule: string; start: number; end: number }) => `${rule} ${start} ${end}`;

describe('wording: properties', function () {
  this.timeout(60_000);
  let biased: BiasedWording;
  before(async () => {
    biased = await biasedWording();
  });
  const linter = (of: LintPlace) => new Linter(of, { ...lintOptions, biased });

  it('a file read again after any edits gives what reading it anew gives', () => {
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

  it('findings lie in the text, in its order, and hold what was found', () => {
    fc.assert(
      fc.property(place, text, (of, note) => {
        let last = 0;
        for (const { rule, start, end, around } of linter(of).lint(note)) {
          assert.ok(last <= start && start < end && end <= note.length);
          assert.ok(around.start <= around.end && around.end <= note.length);
          const words = note.slice(start, end);
          if (rule === 'absolute') assert.match(words, /^you[\s\S]*never$/i);
          if (rule === 'vague-praise') assert.match(words, /^great[\s\S]*job$/i);
          last = start;
        }
      }),
    );
  });

  it('line ends make no difference', () => {
    fc.assert(
      fc.property(place, text, (of, note) => {
        const lf = linter(of).lint(note);
        const crlf = linter(of).lint(note.replaceAll('\n', '\r\n'));
        assert.deepEqual(
          crlf.map(({ start, ...one }) => key({ ...one, start: 0, end: 0 })),
          lf.map(({ start, ...one }) => key({ ...one, start: 0, end: 0 })),
        );
      }),
    );
  });

  it('each character of the prose stands where it is said to stand', () => {
    fc.assert(
      fc.property(text, note => {
        const { paragraphs, lines } = readParagraphs(note);
        for (const paragraph of paragraphs) {
          const prose = proseOf(paragraph.raw);
          for (let at = 0; at < prose.text.length; at++) {
            const character = prose.text[at] ?? '';
            const offset = offsetIn(lines, paragraph, prose.places[at] ?? 0);
            if (character !== notProse && character.trim() !== '') assert.equal(note[offset], character);
          }
        }
      }),
    );
  });

  it('nothing is found in code, in a quotation or in a link, whatever is around it', () => {
    const inline = new MarkdownIt('commonmark');
    const hidden = fc
      .constantFrom(...bad)
      .chain(words =>
        fc.constantFrom(`\`${words}\``, `“${words}”`, `[${words}](x)`, `"${words}"`, `![${words}](<a b>)`),
      );
    fc.assert(
      fc.property(fc.constantFrom(...good), hidden, fc.constantFrom(...good), (before, words, behind) => {
        const note = `${before} ${words} ${behind}.`;
        assert.ok(inline.render(note).length > 0);
        assert.deepEqual(linter('text').lint(note), []);
      }),
    );
  });

  it('code spans are those of CommonMark', () => {
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

  it('what nobody would write is read to its end', () => {
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
    ])
      assert.ok(linter('feedback').lint(`## 2026-11-20 praise: x\n\n${part.repeat(3000)}\n`).length >= 0);
    const long = `${'word '.repeat(300)}and you never ask.`;
    assert.deepEqual(
      linter('text')
        .lint(long)
        .map(one => long.slice(one.start, one.end)),
      ['you never'],
    );
  });
});
