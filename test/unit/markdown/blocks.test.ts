import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  findHeading,
  itemsBetween,
  offsetInItem,
  offsetsIn,
  readBlocks,
  readOuterBlocks,
  readParagraphs,
} from '../../../src/core/markdown/blocks';
import { textRows } from '../../../src/core/markdown/textRows';

/** Lines of every kind, so that lists nest and end by chance. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '> ', '- ', '1. ', '    ', '\t'),
      fc.constantFrom('', 'a b', '[ ] c', '- d', '# e', '---', '```', 'f  ', '\u00A0 g', '\\', 'h\0'),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    ),
    { maxLength: 16 },
  )
  .map(rows => rows.map(row => row.join('')).join(''));

describe('the blocks of a note', () => {
  it('know the position in the note of each character of an item or a paragraph', () => {
    fc.assert(
      fc.property(anyText, text => {
        const blocks = readParagraphs(text);
        const { lines, items, paragraphs } = blocks;
        const source = text.replaceAll('\0', '\uFFFD');
        const same = (raw: string, offset: (place: number) => number) => {
          for (const { index, 0: sign } of raw.matchAll(/\S/g))
            assert.equal(source[offset(index)], sign, text);
        };
        for (const item of items) same(item.raw, place => offsetInItem(lines, item, place));
        for (const paragraph of paragraphs) same(paragraph.raw, offsetsIn(lines, paragraph));
      }),
    );
  });

  it('know the end of an item’s text, and map positions before its text to its start', () => {
    const text = '- [ ] one\n      two  \n';
    const { lines, items } = readBlocks(text);
    const [item] = items;
    assert.ok(item);
    const at = (place: number) => offsetInItem(lines, item, place);
    assert.deepEqual([0, 4, 7, item.raw.indexOf('two'), item.raw.length].map(at), [2, 6, 9, 16, 19]);
  });

  it('have the items between two lines', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: -1, max: 18 }),
        fc.integer({ min: -1, max: 18 }),
        (text, from, to) => {
          const { items } = readBlocks(text);
          assert.deepEqual(
            itemsBetween(items, from, to),
            items.filter(({ line }) => from < line && line < to),
          );
        },
      ),
    );
  });

  it('have the rows that are neither code nor comments', () => {
    fc.assert(
      fc.property(anyText, text => {
        const blocks = readBlocks(text);
        const isOpaque = (row: number) => blocks.opaque.some(({ line, end }) => line <= row && row < end);
        assert.deepEqual(
          textRows(blocks),
          Array.from({ length: blocks.lines.count }, (_, row) => row).filter(row => !isOpaque(row)),
        );
      }),
    );
    assert.deepEqual(
      textRows(readBlocks('a\n```\nb\n```\nc\n\n    d\n\n<!-- e -->\nf\n')),
      [0, 4, 5, 7, 9, 10],
    );
  });

  it('have sections that end at the next heading of their level, or a higher one', () => {
    const { headings } = readBlocks('# a\n### b\n## c\n### d\n### e\nx\n## f\n# g\n');
    assert.deepEqual(
      headings.map(({ text, sectionEnd }) => `${text} ${sectionEnd}`),
      ['a 7', 'b 2', 'c 6', 'd 4', 'e 6', 'f 7', 'g 9'],
    );
  });

  it('have a heading by its name, the first of several, at a level if one is asked for', () => {
    const blocks = readBlocks('# Notes\n\n## Actions\n\n### notes\n\n## NOTES\n\n## Notes\n');
    assert.equal(findHeading(blocks, ' notes ')?.line, 0);
    assert.equal(findHeading(blocks, 'Notes', 2)?.line, 6);
    assert.equal(findHeading(blocks, 'Notes', 3)?.line, 4);
    assert.equal(findHeading(blocks, 'Notes', 4), undefined);
    assert.equal(findHeading(blocks, 'Note'), undefined);
  });

  for (const [text, closed] of [
    ['```\na\n```\n', true],
    ['```\na\n`````  \n', true],
    ['~~~~\na\n~~~\n', false],
    ['```\na\n~~~\n', false],
    ['```\na\n``` b\n', false],
    ['```', false],
    ['> ```\n> a\n> ```\n', true],
    ['> ```\n> a\n\nb\n', false],
  ] as const)
    it(`have a fence that is ${closed ? 'closed' : 'open'}: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        readBlocks(text).opaque.map(one => one.closed),
        [closed],
      ));

  it('have the items with their lines, nesting and state', () => {
    const text =
      '---\na: 1\n---\n- a\n  b\n\n  - [ ] c\n    1. [x] d\n- [-] e\n\n> - [>] f\n\ng\n\n-\n  [ ] h\n';
    assert.deepEqual(
      readBlocks(text).items.map(({ raw: _, ...item }) => item),
      [
        { line: 3, textLine: 3, end: 8, depth: 0, text: 'a\nb' },
        { line: 6, textLine: 6, end: 8, depth: 1, text: 'c', done: false },
        { line: 7, textLine: 7, end: 8, depth: 2, text: 'd', done: true },
        { line: 8, textLine: 8, end: 10, depth: 0, text: '[-] e', aside: 'dropped' },
        { line: 10, textLine: 10, end: 11, depth: 0, text: '[>] f', aside: 'moved' },
        { line: 14, textLine: 15, end: 16, depth: 0, text: 'h', done: false },
      ],
    );
  });

  it('have the paragraphs with their level, quotation, nesting, and the end of what is around them', () => {
    const text = '---\na: 1\n---\n# a\n\nb\nc\n\n> ## d\n> - e\n>\n>   f\n> g\n\n- h\n  > i\n\nj\n';
    assert.deepEqual(
      readParagraphs(text).paragraphs.map(({ raw, line, end, heading, quoted, depth, within }) => [
        raw,
        [line, end],
        heading,
        quoted,
        depth,
        within,
      ]),
      [
        ['a', [3, 4], 1, false, 0, 19],
        ['b\nc', [5, 7], undefined, false, 0, 19],
        ['d', [8, 9], 2, true, 1, 13],
        ['e', [9, 10], undefined, true, 2, 13],
        ['f\ng', [11, 13], undefined, true, 2, 13],
        ['h', [14, 15], undefined, false, 1, 17],
        ['i', [15, 16], undefined, true, 2, 16],
        ['j', [17, 18], undefined, false, 0, 19],
      ],
    );
  });

  it('have the outermost ones, each with the start of its own items', () => {
    const text = '---\na: 1\n---\n# b\n\n- c\n  - d\n\n- e\n\n1) f\n\ng\n';
    assert.deepEqual(readOuterBlocks(text).outer, [
      { type: 'heading_open', line: 3, end: 4, items: [] },
      { type: 'bullet_list_open', line: 5, end: 10, items: [5, 8] },
      { type: 'ordered_list_open', line: 10, end: 12, items: [10] },
      { type: 'paragraph_open', line: 12, end: 13, items: [] },
    ]);
  });

  it('are the same object for the two notes that were read last', () => {
    const [one, other] = [readBlocks('one'), readBlocks('other')];
    assert.equal(readBlocks('one'), one);
    assert.equal(readBlocks('other'), other);
    readBlocks('third');
    assert.equal(readBlocks('third'), readBlocks('third'));
  });
});
