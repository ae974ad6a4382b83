import assert from 'node:assert/strict';
import { cellReasons, trendReasons } from '../../../src/content/styles/reasons';
import { decisionTable } from '../../../src/core/styles/decisionTable';
import { cautionWords, reasonWords } from '../../../src/core/styles/reasonWords';
import { recommend } from '../../../src/core/styles/recommend';

describe('the reason for a style', () => {
  const say = (text: string) => `«${text}»`;

  it('is translated in two parts where the trend decides, and in one where it does not', () => {
    for (const { competence, commitment, strength } of decisionTable)
      for (const trend of ['up', 'down', 'unknown'] as const) {
        const { reason } = cellReasons[competence][commitment];
        const words = reasonWords(recommend({ competence, commitment, trend }), say);
        const decides = strength === 'borderline' && trend !== 'unknown';
        assert.equal(words, decides ? `«${reason}» «${trendReasons[trend]}»` : `«${reason}»`);
      }
  });

  it('comes with a translated caution where results slip despite it', () => {
    const reading = { competence: 'moderate', commitment: 'high' } as const;
    const { cautionWhenDown } = cellReasons.moderate.high;
    assert.equal(cautionWords(recommend({ ...reading, trend: 'down' }), say), `«${cautionWhenDown}»`);
    assert.equal(cautionWords(recommend({ ...reading, trend: 'up' }), say), undefined);
  });
});
