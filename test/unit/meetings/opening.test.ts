import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstLines } from '../../../src/core/brief/firstLines';
import { hostileText } from '../../support/hostileText';
import { notebookOf } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const first = async (text: string) => {
  const { person } = await notebookOf({ 'people/ada/2026-11-16.md': text });
  return [...firstLines(person('ada')).values()][0];
};

describe('the first line of a 1:1 note', () => {
  for (const [text, expected] of [
    ['---\ntype: 1-1\n---\n# Ada, 2026-11-16\n\n## Topics\n\n- Ranking failed\n', 'Ranking failed'],
    ['# Ada\n\n## Topics\n\n## Notes\n\nTired of it.\nSays so.\n', 'Tired of it.'],
    ['# Ada\n\n- [x] Pair @me due:2026-11-20\n', 'Pair'],
    ['# Ada\n\n## Topics\n\n- \n\n## Notes\n', undefined],
    ['', undefined],
    ['## Private\n\nno\n\n## Notes\n\nyes\n', 'yes'],
    ['- private: no\n- yes\n', 'yes'],
    ['---\nprivate: true\n---\nno\n', undefined],
    [`- ${'x'.repeat(500)}\n`, 'x'.repeat(120)],
  ] as const) {
    it(`of ${JSON.stringify(text.slice(0, 60))} is ${JSON.stringify(expected?.slice(0, 20))}`, async () =>
      assert.equal(await first(text), expected));
  }

  it('is never private, in any note', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async words => {
        const text = `${words}\n\n# Private\n\nsecret-word\n`;
        assert.ok(!(await first(text))?.includes('secret-word'), text);
      }),
      { numRuns: runs(100) },
    );
  });
});
