import assert from 'node:assert/strict';
import { ownQuestions } from '../../../src/content/styles/readingForm';
import { fieldLabels } from '../../../src/core/expectations/fields';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { passages } from '../../../src/core/review/passages';
import { revealsReading } from '../../../src/core/review/readingWords';

const [anchor = ''] = Object.values(ownQuestions)[0]?.anchors ?? [];

describe('words that reveal a reading', () => {
  for (const text of [
    'some / variable',
    'Now low/high on it',
    'went well → Coaching',
    '=> S3',
    'Noted (by them)',
    'We moved to Supporting',
    'The style is coaching',
    'Delegating is the style here',
    'Our readings differ',
    'a reading over time',
    'level D3',
    'Dana is a D2',
    'D2/D3',
    'D1 → D2',
    'low commitment',
    'commitment is variable',
    '2026-11-20 frame: stakes 2',
    ...[...fieldLabels('style'), ...fieldLabels('decisionLevel')].map(label => `${label}: 4`),
    anchor,
    `[ ] ${anchor}`,
    `[x] ${anchor} `,
  ])
    it(`are ${JSON.stringify(text)}`, () => assert.ok(revealsReading(text)));

  for (const text of [
    'some / variable/x',
    'Supporting the team took time',
    'She is supporting Ada',
    'the reading list',
    'Our reading group',
    'in the S3 bucket',
    'It is a D3 chart',
    'D2/R3',
    'commitment is a goal',
    'The frame of the picture',
    `${anchor} and more`,
    `${'x'.repeat(2000)} some / variable`,
    '',
  ])
    it(`are not ${JSON.stringify(text.slice(-40))}`, () => assert.ok(!revealsReading(text)));
});

describe('the passages of a note', () => {
  const of = (text: string, from?: number, to?: number) =>
    passages(readBlocks(text), from, to).map(({ line, heading, text: words }) => [line, heading, words]);

  it('are its paragraphs and items, each with the heading above it', () => {
    const text = [
      '---',
      'name: x',
      '---',
      '# Dana',
      'First',
      'and more',
      '',
      '## Search, 2026-11-23',
      '> Quoted',
      '- Item',
      '  of two rows',
      '- [ ] Task',
      '### Deeper',
      'Inside',
      '## Questions',
      'Asked?',
      'Underlined',
      '---------',
      'Last',
      '```',
      'code',
      '```',
      '---',
    ].join('\n');
    assert.deepEqual(of(text), [
      [4, undefined, 'First\nand more'],
      [8, 'Search', 'Quoted'],
      [9, 'Search', 'Item\nof two rows'],
      [13, 'Deeper', 'Inside'],
      [18, 'Asked?\nUnderlined', 'Last'],
    ]);
  });

  it('of a part are those that start in it', () => {
    const text = '## A\n\none\n\n- two\n- three\n\nfour\n';
    assert.deepEqual(
      of(text, 2, 5).map(([line]) => line),
      [2, 4],
    );
    assert.deepEqual(
      of(text, 5, 8).map(([line]) => line),
      [5, 7],
    );
  });
});
