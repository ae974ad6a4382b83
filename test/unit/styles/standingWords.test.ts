import assert from 'node:assert/strict';
import { shortSigns, signWords } from '../../../src/content/styles/standing';
import { signs } from '../../../src/core/styles/freshness';
import { standingOf } from '../../../src/core/styles/standing';
import { standingWords } from '../../../src/core/styles/standingWords';
import { inEnglish } from '../../../src/core/text/say';
import { notebookOf } from '../../support/notebookFixture';

describe('the words for a standing', () => {
  const reading = '2026-11-02 moderate / variable → Supporting (by me)';
  const unmet = '2026-11-09 outcome: unmet';
  for (const [lines, day, short, why, move] of [
    [[], '2026-11-23', 'fresh until 2026-12-14', [], undefined],
    [[], '2026-12-14', 'due since 2026-12-14', ['Its time was over on 2026-12-14.'], undefined],
    [[], '2027-01-25', 'overdue since 2027-01-25', ['Its time was over on 2026-12-14.'], undefined],
    [
      [unmet],
      '2026-11-23',
      'due: outcome not met',
      ['An outcome was not met (2026-11-09).'],
      /^Look whether one style back fits now\. Step back to Coaching when/,
    ],
    [
      [unmet, '2026-11-10 outcome: met', '2026-11-11 outcome: met'],
      '2026-12-14',
      'due: two outcomes met',
      [
        'An outcome was not met (2026-11-09).',
        'Two outcomes in a row were met (2026-11-11).',
        'Its time was over on 2026-12-14.',
      ],
      /^Two outcomes were met without more help: .* Move to Delegating when/,
    ],
  ] as const) {
    it(`§1.5, §2.6: ${short} on ${day}`, async () => {
      const { person } = await notebookOf({
        'people/dana/tasks.md': `## A\n${[reading, ...lines].map(line => `- ${line}\n`).join('')}`,
      });
      const [task] = person('dana').tasks;
      const standing = (task && standingOf(task, day)) ?? assert.fail('not read');
      const words = standingWords(standing, 'S3', day, inEnglish, date => date);
      assert.equal(words.short, short);
      assert.deepEqual(words.why, why);
      if (move) assert.match(words.move ?? '', move);
      else assert.equal(words.move, undefined);
    });
  }

  it('§1.5, §2.6: have their own words for each sign, as a clause and as a few words for a list', () => {
    for (const words of [signWords, shortSigns]) assert.equal(new Set(Object.values(words)).size, 9);
    for (const sign of signs) {
      assert.match(signWords[sign], /^[A-Z][^.]+[^.]$/);
      assert.match(shortSigns[sign], /^[a-z][a-z- ]{5,24}$/);
    }
  });
});
