import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { passages } from '../../../src/core/review/passages';

describe('the passages of a note', () => {
  const found = (text: string, from?: number, to?: number) =>
    passages(readBlocks(text), from, to).map(({ line, text, heading }) => [
      line,
      text,
      ...(heading === undefined ? [] : [heading]),
    ]);

  it('are its paragraphs and items in order, without tasks', () => {
    assert.deepEqual(found('a\nb\n\n- c\n  d\n  - e\n- [ ] f\n- [x] g\n\nh\n'), [
      [0, 'a\nb'],
      [3, 'c\nd'],
      [5, 'e'],
      [9, 'h'],
    ]);
  });

  it('are text: no front matter, heading, code, comment or line of symbols', () => {
    const text =
      '---\ntype: 1-1\n---\na\n\nTitle\n=====\n\n## B\n\n```\ncode\n```\n\n<!-- c -->\n\n***\n\n...\n\nd\n';
    assert.deepEqual(found(text), [
      [3, 'a'],
      [20, 'd', 'B'],
    ]);
  });

  it('are the words of a quote, without its marks', () => {
    assert.deepEqual(found('> a\n> > b\n'), [[0, 'a\nb']]);
    assert.deepEqual(found('\uFEFFa\n'), [[0, 'a']]);
  });

  it('know their heading, except the title, without the date at its end', () => {
    const text =
      'a\n\n# T\n\nb\n\n## C\n\nc\n\n### D\n\n- d\n\n## E, 2026-09-21\n\ne\n\n# U\n\nf\n\n### 2026-09-21 G\n\ng\n';
    assert.deepEqual(found(text), [
      [0, 'a'],
      [4, 'b'],
      [8, 'c', 'C'],
      [12, 'd', 'D'],
      [16, 'e', 'E'],
      [20, 'f'],
      [24, 'g', '2026-09-21 G'],
    ]);
  });

  it('are under the outer heading again after a deeper section', () => {
    const text = '## A\n\n### B\n\nb\n\n## C\n\nc\n\n#### D\n\n## E\n\ne\n';
    assert.deepEqual(found(text), [
      [4, 'b', 'B'],
      [8, 'c', 'C'],
      [14, 'e', 'E'],
    ]);
  });

  it('exclude questions to ask, whatever the case of their heading', () => {
    for (const heading of ['Questions', 'QUESTIONS', 'Questions, 2026-09-21'])
      assert.deepEqual(found(`## ${heading}\n\n- a?\n\nb\n\n### C\n\nc\n\n## Questions we had\n\nd\n`), [
        [8, 'c', 'C'],
        [12, 'd', 'Questions we had'],
      ]);
  });

  it('are only those in the requested lines, including the first but not the last', () => {
    const text = 'a\n\n- b\n- c\n\nd\ne\n\nf\n';
    const lines = (from: number, to: number) => found(text, from, to).map(([line]) => line);
    assert.deepEqual(lines(0, 9), [0, 2, 3, 5, 8]);
    assert.deepEqual(lines(2, 3), [2]);
    assert.deepEqual(lines(3, 8), [3, 5]);
    assert.deepEqual(found(text, 5, 6), [[5, 'd']]);
    assert.deepEqual(lines(9, 9), []);
  });
});
