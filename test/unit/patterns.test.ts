import assert from 'node:assert/strict';
import { analyse } from 'scslre';
import { assembledPatterns, type Pattern, writtenPatterns } from '../support/patterns';

/** Others choose what a note contains, so no pattern may examine one position repeatedly. */
describe('the product’s regular expressions take time in proportion to the text @slow:', () => {
  /** Files whose patterns see only a few words of text. */
  const ofFewWords = ['src/core/dates/takeDue.ts'];

  /** Adjacent repetitions that can match the same text; safe before something that matches anything, or if short. */
  const isHarmless = ({ type, exponential }: { readonly type: string; readonly exponential: boolean }) =>
    type === 'Trade' && !exponential;

  /** The patterns that could take longer, one line each. */
  const slow = (patterns: readonly Pattern[]) =>
    patterns
      .filter(({ files }) => !files.some(file => ofFewWords.includes(file)))
      .filter(({ source, flags }) => !analyse({ source, flags }).reports.every(isHarmless))
      .map(({ source, flags, files }) => `/${source}/${flags} ${files.join(', ')}`);

  it('literals', async () => {
    const patterns = await writtenPatterns();
    assert.ok(patterns.length > 200);
    assert.deepEqual(slow(patterns), []);
  });

  it('patterns built from word lists', async () => {
    const patterns = await assembledPatterns();
    assert.ok(patterns.length > 20);
    assert.deepEqual(slow(patterns), []);
  });

  it('the check catches a slow one', () => {
    assert.equal(slow([{ source: String.raw`\s+$`, flags: '', files: [] }]).length, 1);
    assert.equal(slow([{ source: '^(a+)+$', flags: '', files: [] }]).length, 1);
  });
});
