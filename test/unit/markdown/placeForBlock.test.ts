import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { readOuterBlocks } from '../../../src/core/markdown/blocks';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { lineEnd, linesOf } from '../../../src/core/markdown/lines';
import { blockOnLine, placeForBlock } from '../../../src/core/markdown/placeForBlock';
import { isRefusal } from '../../../src/core/refusal';
import { assertGrowsWithLength, bestCpuTime } from '../../support/growth';
import { done } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

/** The text after a block was inserted at the bar. */
function put(marked: string, block = 'BLOCK'): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = done(placeForBlock(text, offset, block));
  const after = text.slice(0, place.offset) + place.before + block + place.after + text.slice(place.offset);
  assert.equal(
    linesOf(after.replace('\uFEFF', '')).at(place.line),
    block.split('\n')[0],
    'the reported line',
  );
  return after;
}

describe('a block goes between other blocks:', () => {
  for (const [title, text, expected] of [
    ['into nothing', '|', 'BLOCK'],
    ['at the end', 'one\n\n|', 'one\n\nBLOCK\n'],
    ['right below', 'one\n|', 'one\n\nBLOCK\n'],
    ['behind a last line', 'one|', 'one\n\nBLOCK'],
    ['within a line', 'one |two\n', 'one two\n\nBLOCK\n'],
    ['before a line', '|two', 'BLOCK\n\ntwo'],
    ['in the room between two', 'one\n\n|\n\nthree', 'one\n\nBLOCK\n\nthree'],
    ['between two', 'one\n|\nthree', 'one\n\nBLOCK\n\nthree'],
    ['at a line of spaces', 'one\n|  \nthree', 'one\n\nBLOCK\n  \nthree'],
    ['in an empty item', '- |', '- \n\nBLOCK'],
    ['in an action', '- [ ] Se|nd @me\n- [ ] Ask\n\n## X\n', '- [ ] Send @me\n- [ ] Ask\n\nBLOCK\n\n## X\n'],
    ['in a loose list', '- a\n|\n- b\n', '- a\n\n- b\n\nBLOCK\n'],
    ['in a nested item', '1. a\n   - b|b\n   - c\n2. d', '1. a\n   - bb\n   - c\n2. d\n\nBLOCK'],
    ['in a heading', '## No|tes\n\n\n\n## Actions\n', '## Notes\n\nBLOCK\n\n## Actions\n'],
    ['in an underlined heading', 'Notes|\n---\ntext\n', 'Notes\n---\n\nBLOCK\n\ntext\n'],
    ['in a quote', '> a|b\n> c\nlazy\n\nd', '> ab\n> c\nlazy\n\nBLOCK\n\nd'],
    ['in a callout', '> [!note]\n>|\n> c\n', '> [!note]\n>\n> c\n\nBLOCK\n'],
    ['in a table', '| a | b |\n|---|---|\n| 1 | 2 |'.replace('1', '1#'), ''],
    ['in a code fence', '```ts\nlet |x;\n\ny\n```\nz\n', '```ts\nlet x;\n\ny\n```\n\nBLOCK\n\nz\n'],
    ['before a fence that stays open', 'a\n\n```\nb|\n', 'a\n\nBLOCK\n\n```\nb\n'],
    ['before an open fence at the top', '~~~\nb\n|', 'BLOCK\n\n~~~\nb\n'],
    ['at the end below a comment that stays open', 'a\n\n<!-- b\n\n|', 'a\n\nBLOCK\n\n<!-- b\n\n'],
    ['in code by indentation', 'a\n\n    b|\n\n    c\n\nd\n', 'a\n\n    b\n\n    c\n\nBLOCK\n\nd\n'],
    ['in a comment', '<!-- a\n\n|b -->\n\nc\n', '<!-- a\n\nb -->\n\nBLOCK\n\nc\n'],
    [
      'after what a comment speaks of',
      '<!-- lint|-ignore x -->\na\n\nb\n',
      '<!-- lint-ignore x -->\na\n\nBLOCK\n\nb\n',
    ],
    [
      'after many comments and what they speak of',
      `<!-- a| -->\n${'<!-- b -->\n'.repeat(6)}c\n\nd\n`,
      `<!-- a -->\n${'<!-- b -->\n'.repeat(6)}c\n\nBLOCK\n\nd\n`,
    ],
    ['in front matter', '---\na: |1\n---\n# T\n', '---\na: 1\n---\nBLOCK\n\n# T\n'],
    ['in front matter alone', '---\na: |1\n---', '---\na: 1\n---\nBLOCK'],
    ['between text and fields', 'a|\n\n- b: c\n', 'a\n\nBLOCK\n\n- b: c\n'],
    ['above the definition of a link', '|\n[a]: /u\n\nb\n', 'BLOCK\n\n[a]: /u\n\nb\n'],
    ['below the definition of a link', '[a]: /u\n|\nb\n', '[a]: /u\n\nBLOCK\n\nb\n'],
    ['in the definition of a link', '[a]:\n|/u\n"t"\n\nb\n', '[a]:\n/u\n"t"\n\nBLOCK\n\nb\n'],
    [
      'below the fields of an entry',
      '## 2026-01-02 praise: x|\n\n- framework: sbi\n- delivered: no\n\nz\n',
      '## 2026-01-02 praise: x\n\n- framework: sbi\n- delivered: no\n\nBLOCK\n\nz\n',
    ],
    ['with the line ends of the place', 'a|\r\n\r\nb\r\n', 'a\r\n\r\nBLOCK\r\n\r\nb\r\n'],
    ['behind a byte order mark', '|\uFEFFa\n', '\uFEFFBLOCK\n\na\n'],
  ] as const) {
    if (expected !== '') it(title, () => assert.equal(put(text), expected));
  }

  it('in a table', () =>
    assert.equal(
      put('§ a § b §\n§---§---§\n§ 1| § 2 §\n\nend'.replaceAll('§', '¦')).replaceAll('¦', '|'),
      '| a | b |\n|---|---|\n| 1 | 2 |\n\nBLOCK\n\nend',
    ));

  it('a list stays apart from lists and code, and joins a list if there is no other place', () => {
    assert.equal(put('- a|\n\nb', '- x'), '- a\n\nb\n\n- x');
    assert.equal(put('|- a\n- b\n', '### Said\n\n- x'), '- a\n- b\n\n### Said\n\n- x\n');
    assert.equal(put('- a|\n- b\n', '- x'), '- a\n- b\n\n- x\n');
    assert.equal(put('a|\n\n    code\n\nb', '- x'), 'a\n\n    code\n\n- x\n\nb');
  });

  it('an unclosed block goes to the end, and is refused if the text ends in an open block too', () => {
    assert.equal(put('a|\n\nb', '```\nx'), 'a\n\nb\n\n```\nx');
    assert.deepEqual(placeForBlock('```\nopen', 5, '```\nx'), { refused: 'open-block', line: 1 });
  });
});

describe('a block starts on its own line:', () => {
  for (const [text, offset, expected] of [
    ['', 0, { before: '', after: '', line: 0 }],
    ['a\n\nb', 2, { before: '\n', after: '\n', line: 2 }],
    ['a\n\n\n\nb', 3, { before: '', after: '', line: 2 }],
    ['- a\n\n- b', 4, undefined],
    ['```\n\n```', 4, undefined],
    ['a b', 1, undefined],
    ['---\n\n---\n', 4, undefined],
  ] as const) {
    it(JSON.stringify([text, offset]), () => assert.deepEqual(blockOnLine(text, offset), expected));
  }
});

/** Every kind of block that people write. */
const blocks = [
  '# Title',
  '## Notes ##',
  'Setext\nheading\n===',
  'Notes\n---',
  'A paragraph\nof two lines',
  'Text with [a](b) and `code`  \nand a break',
  '- a\n- b',
  '* a\n\n* b\n\n  more of b',
  '+ [ ] Send it @me due:2026-12-01\n+ [x] Sent\n  - [ ] nested\n\n    deeper',
  '1. one\n2) two\n10. three',
  '-\n  [ ] Send',
  '- ',
  '- ```\n  in a list',
  '- > quoted in a list\n  > twice',
  '> quote\nlazy',
  '> [!warning] Title\n>\n> - [ ] inside\n> ```\n> code',
  '| a | b |\n| --- | --- |\n| 1 | 2 |',
  '```ts\nlet x;\n\n# no heading\n```',
  '~~~\n~~~',
  '````\n```\n````',
  '```\nnever closed',
  '    code\n\n    more',
  '\tcode',
  '<!-- a\n\nb -->',
  '<!-- lint-ignore absolute -->\nAlways.',
  '<div>\n<p>html\n\n</div>',
  '<details>\n\nhidden\n\n</details>',
  '<b>inline</b> text',
  '***',
  '---',
  '[ref]: /url\n"title"',
  '[a]:\n/b',
  '[^1]: a note\n\n    more of it',
  '- framework: sbi\n- delivered: no',
  '   ',
  '\t',
  '\u00A0',
  'Ünï 👩‍💻 e\u0301',
] as const;

const bodies = [
  '### Feedback for Dana, 2026-11-26\n\n- **Situation:** Monday\n- **Impact:** we waited',
  'Plain words.\nTwo lines.',
  '![A picture](pictures/a.svg)',
  '> quoted',
  '```md\n# code\n```',
  '- a\n- b\n\n  c',
  '***',
  '| a |\n|---|\n| 1 |',
];

const markdown = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.constantFrom('', '', '---\ntype: 1-1\n---\n', '---\na: [\n---\n\n', '---\nno mapping\n---\n', '---\n'),
    fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), {
      maxLength: 6,
    }),
    fc.constantFrom('', '\n'),
    fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'], ['\r\n', '\n', '\r']),
  )
  .map(([mark, front, parts, last, ends]) => {
    let at = 0;
    const whole = front + parts.map(([block, gap]) => block + gap).join('') + last;
    return mark + whole.replaceAll('\n', () => ends[at++ % ends.length] ?? '\n');
  });

const parser = new MarkdownIt('commonmark');
parser.disable('inline');

/** Every block of a text with its words, according to markdown-it alone, and the front matter. */
function tokensOf(text: string): string[] {
  const first = readFrontMatter(text).lines;
  const lines = linesOf(text);
  const rest = text.slice(lines.start(first)).replace(/^\uFEFF/, '');
  return [
    text.slice(0, lines.start(first)).replace(/^\uFEFF/, ''),
    ...parser.parse(rest, {}).map(({ type, tag, content, level, info }) =>
      // Blank lines at the end belong to an open fence, so their number may change.
      [type, tag, level, info, content.trimEnd()].join('\0'),
    ),
  ];
}

describe('placing a block anywhere', () => {
  it('keeps every line intact and every block the same, and adds one block', () => {
    let placed = 0;
    fc.assert(
      fc.property(
        markdown.chain(text => fc.tuple(fc.constant(text), fc.nat({ max: text.length }))),
        fc.constantFrom(...bodies),
        ([text, offset], body) => {
          const place = placeForBlock(text, offset, body);
          assert.ok(!isRefusal(place), 'a closed block always has a place');
          const added = body.split('\n').join(lineEnd(text));
          const after =
            text.slice(0, place.offset) + place.before + added + place.after + text.slice(place.offset);
          const lines = linesOf(text);
          const row = lines.of(place.offset);
          const mark = row === 0 && text.startsWith('\uFEFF') ? 1 : 0;
          assert.ok(place.offset === lines.start(row) + mark || place.offset === text.length);
          assert.match(place.before + place.after, /^[\r\n]*$/);
          const old = tokensOf(text);
          const found = tokensOf(after);
          const own = tokensOf(`\n${body}`).slice(1);
          if (/^-\s/m.test(body) && /^-(?:\s|$)/m.test(text)) {
            // If only a list is near, the two lists join; all words of both remain, in order.
            const words = (tokens: readonly string[]) => tokens.filter(token => /^(?!bullet)/.test(token));
            const rest = words(found);
            const start = rest.findIndex((_, at) => words(own).every((token, n) => rest[at + n] === token));
            assert.ok(start > 0, JSON.stringify(after));
            rest.splice(start, words(own).length);
            assert.deepEqual(rest, words(old));
          } else {
            const at = found.findIndex(
              (_, start) =>
                own.every((token, n) => found[start + n] === token) &&
                [...found.slice(0, start), ...found.slice(start + own.length)].join('\n') === old.join('\n'),
            );
            assert.ok(at > 0, `${JSON.stringify(after)}\n${JSON.stringify(place)}`);
          }
          placed++;
        },
      ),
      { numRuns: runs(500) },
    );
    assert.equal(placed, runs(500));
  });

  for (const [what, piece] of [
    ['actions, headings and text', '- [ ] Action @me\n\n## H\n\ntext\n\n'],
    ['headings', '# a\n'],
    ['one list', '- a\n'],
    ['one paragraph', 'words\n'],
    ['comments', '<!-- a -->\n'],
    ['link definitions', '[a]: /b\n'],
  ] as const) {
    it(`takes no longer per character in a long note: ${what} @slow`, () =>
      assertGrowsWithLength(
        size => piece.repeat(size / piece.length),
        text => placeForBlock(text, text.length / 2, 'x'),
        20_000,
      ));
  }

  it('reads a long list once, not for each place it tries', () => {
    const text = '- [ ] Ask @me\n'.repeat(4000);
    const [once, all] = [
      bestCpuTime(() => readOuterBlocks(text)),
      bestCpuTime(() => placeForBlock(text, text.length / 2, '- x')),
    ];
    assert.ok(all < 4 * once + 50, `${once} ms, and ${all} ms for a place`);
  });

  it('evaluates only the nearest items of a long list', () => {
    const list = '- [ ] a\n\n  b\n  - c\n'.repeat(5);
    assert.equal(put(`${list}\n|Text\n\n1. d\n2. e\n`), `${list}\nBLOCK\n\nText\n\n1. d\n2. e\n`);
    // Two adjacent lists would become one, which only their ends show.
    assert.equal(put(`${list}|\n***\n`, '- x'), `${list}\n***\n\n- x\n`);
  });
});
