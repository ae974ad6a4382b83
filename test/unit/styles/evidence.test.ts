import assert from 'node:assert/strict';
import { evidence } from '../../../src/content/styles/evidence';
import * as playbook from '../../../src/content/styles/playbook';
import { cellReasons } from '../../../src/content/styles/reasons';
import { readAgainSigns } from '../../../src/content/styles/standing';

describe('evidence', () => {
  it('§7: says that support is mixed and that the result is a question', () => {
    assert.match(evidence.summary, /research support is mixed/);
    assert.match(evidence.summary, /a question to discuss, not a verdict\.$/);
  });

  it('§7: lists each study with one plain sentence, oldest first', () => {
    for (const { who, year, sample, finding } of evidence.studies) {
      assert.match(who, /^[A-Z]/);
      assert.match(year, /^(19|20)\d\d(, (19|20)\d\d)?$/);
      assert.notEqual(sample, '');
      assert.match(finding, /^[A-Z][^.!?]*\.$/);
    }
    const years = evidence.studies.map(({ year }) => year);
    assert.deepEqual(years, years.toSorted());
  });

  it('shows no third-party trademark', () => {
    const texts = JSON.stringify({
      evidence,
      ...playbook,
      readAgainSigns,
      reasons: cellReasons,
    });
    assert.doesNotMatch(
      texts,
      /situational leadership|SLII|LBAII|performance readiness|situational coaching/i,
    );
  });
});
