import assert from 'node:assert/strict';
import { trendReasons } from '../../../src/content/styles/reasons';
import { decisionTable } from '../../../src/core/styles/decisionTable';
import { reasonWords } from '../../../src/core/styles/reasonWords';
import { recommend } from '../../../src/core/styles/recommend';

describe('the reason for a style', () => {
  const say = (text: string) => `«${text}»`;

  it('is translated in two parts where the trend decides, and in one where it does not', () => {
    for (const { competence, commitment, reason, strength } of decisionTable)
      for (const trend of ['up', 'down', 'unknown'] as const) {
        const words = reasonWords(recommend({ competence, commitment, trend }), say);
        const decides = strength === 'borderline' && trend !== 'unknown';
        assert.equal(words, decides ? `«${reason}» «${trendReasons[trend]}»` : `«${reason}»`);
      }
  });

  it('is translated as it is where it is another one', () => {
    assert.equal(reasonWords({ reason: 'Another.' }, say), '«Another.»');
  });
});
