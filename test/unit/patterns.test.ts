import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { assembledPatterns, type Pattern, writtenPatterns } from '../support/patterns';

/** What a note can hold is chosen by others, so no pattern may look at a place of it again and again. */
describe('the regular expressions of the product take time in line with the text', () => {
  /** Files whose patterns see no more than a few words of a text. */
  const ofFewWords = ['src/core/dates/takeDue.ts'];

  /** Two repetitions side by side that can share their text; they end in what matches anything, or take a few words. */
  const isHarmless = ({ type, exponential }: { readonly type: string; readonly exponential: boolean }) =>
    type === 'Trade' && !exponential;

  /** Those that could take longer, each as one line. */
  const slow = (patterns: readonly Pattern[]) =>
    patterns
      .filter(({ files }) => !files.some(file => ofFewWords.includes(file)))
      .filter(({ source, flags }) => !analyse({ source, flags }).reports.every(isHarmless))
      .map(({ source, flags, files }) => `/${source}/${flags} ${files.join(', ')}`);

  it('those written down', async () => {
    const patterns = await writtenPatterns();
    assert.ok(patterns.length > 200);
    assert.deepEqual(slow(patterns), []);
  });

  it('those put together from lists of words', async () => {
    const patterns = await assembledPatterns();
    assert.ok(patterns.length > 20);
    assert.deepEqual(slow(patterns), []);
  });

  it('which would tell a slow one', () => {
    assert.equal(slow([{ source: String.raw`\s+$`, flags: '', files: [] }]).length, 1);
    assert.equal(slow([{ source: '^(a+)+$', flags: '', files: [] }]).length, 1);
  });
});
