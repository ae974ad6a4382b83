import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insightMarkdown } from '../../../src/core/insights/insightMarkdown';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { hostileText } from '../../support/hostileText';
import { runs } from '../../support/runs';

describe('an insight as Markdown', () => {
  it('is a table below its title and sentence', () => {
    const text = insightMarkdown(
      { title: 'Promises', sentence: 'You kept 1 of 2.' },
      ['Who', 'Kept'],
      [['You', '1']],
    );
    assert.equal(text, '**Promises.** You kept 1 of 2.\n\n| Who | Kept |\n| --- | --- |\n| You | 1 |');
  });

  it('keeps its rows, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const text = insightMarkdown({ title: one, sentence: other }, ['A', one], [[other, one]]);
        assert.equal(text.split('\n').length, 5);
        const { headings, items } = readBlocks(`${text}\n\n# end`);
        assert.deepEqual([headings.map(heading => heading.text), items.length], [['end'], 0]);
        for (const row of text.split('\n').slice(2)) assert.equal(row.match(/(?<!\\)\|/g)?.length, 3, row);
      }),
      { numRuns: runs(50) },
    );
  });
});
