import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commitments, competences } from '../../../src/core/styles/model';
import { compareReadings, timeBetween } from '../../../src/core/styles/twoReadings';

describe('two readings', () => {
  for (const [lead, member, competence, commitment, distance, thin] of [
    ['some/variable', 'some/variable', 0, 0, 'same', false],
    ['some/variable', 'moderate/variable', 1, 0, 'one', false],
    ['some/variable', 'low/high', -1, 1, 'one', false],
    ['some/low', 'some/high', 0, 2, 'two', true],
    ['low/variable', 'high/variable', 3, 0, 'two', true],
    ['high/high', 'moderate/low', -1, -2, 'two', true],
  ] as const) {
    it(`§2.5: ${lead} and their ${member} are ${distance} apart`, () => {
      const found = compareReadings(scales(lead), scales(member));
      assert.deepEqual(
        [found.competence, found.commitment, found.distance, found.thin],
        [competence, commitment, distance, thin],
      );
    });
  }

  it('§2.5: are discussed first if two apart, starting from the lead’s; one apart does not stop anything', () => {
    const far = compareReadings(scales('low/low'), scales('high/low'));
    assert.match(far.advice, /Talk before .* start from your reading.* read again after the next outcome/);
    assert.match(compareReadings(scales('low/low'), scales('some/low')).advice, /Go on with your reading/);
    assert.deepEqual(compareReadings(scales('low/low'), scales('low/low')).talk, []);
  });

  for (const [what, lead, member, expected] of [
    ['of the same day', ['2026-11-23', 'S3'], ['2026-11-23', 'S3'], undefined],
    ['two weeks apart', ['2026-11-23', 'S3'], ['2026-11-09', 'S3'], undefined],
    ['a day more apart', ['2026-11-23', 'S3'], ['2026-11-08', 'S3'], 'weeks-apart'],
    ['the same way round', ['2026-11-08', 'S3'], ['2026-11-23', 'S3'], 'weeks-apart'],
    ['with a stale one of the lead', ['2026-11-09', 'S1'], ['2026-11-20', 'S3'], 'stale'],
    ['with a stale one of theirs', ['2026-11-20', 'S3'], ['2026-11-01', 'S2'], 'stale'],
    ['that are old together', ['2026-05-01', 'S4'], ['2026-05-01', 'S4'], 'stale'],
  ] as const)
    it(`§2.5, §2.6: ${what} are ${expected ?? 'compared'}`, () => {
      const [one, other] = [lead, member].map(([date, style]) => ({ date, style }));
      assert.ok(one && other);
      assert.equal(timeBetween(one, other, '2026-11-23'), expected);
    });

  it('§2.5: from different times neither agree nor differ', () => {
    for (const between of ['stale', 'weeks-apart'] as const)
      for (const member of ['some/low', 'moderate/low', 'high/high']) {
        const found = compareReadings(scales('some/low'), scales(member), between);
        assert.doesNotMatch(found.advice, /same way|apart/);
        assert.match(found.advice, /Read the task again/);
        assert.deepEqual([found.thin, found.talk, found.between], [false, [], between]);
      }
  });

  it('§2.5: start with the larger difference, and with the one who sees more', () => {
    const { talk } = compareReadings(scales('some/high'), scales('moderate/low'));
    assert.deepEqual(
      talk.map(({ scale }) => scale),
      ['commitment', 'competence'],
    );
    const other = compareReadings(scales('moderate/low'), scales('some/high'));
    assert.notEqual(other.talk[0]?.question, talk[0]?.question);
  });

  it('§2.5: are asked about by who sees more, whether by one step or by several', () => {
    const question = (lead: string, member: string) =>
      compareReadings(scales(lead), scales(member)).talk[0]?.question;
    for (const [one, two, more] of [
      ['some/high', 'moderate/high', 'high/high'],
      ['some/low', 'some/variable', 'some/high'],
    ] as const) {
      assert.equal(question(one, two), question(one, more));
      assert.equal(question(two, one), question(more, one));
      assert.notEqual(question(one, two), question(two, one));
    }
  });

  it('§2.5: swap signs but keep the distance when swapped', () => {
    const reading = fc.record({
      competence: fc.constantFrom(...competences),
      commitment: fc.constantFrom(...commitments),
    });
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const there = compareReadings(one, other);
        const back = compareReadings(other, one);
        assert.equal(there.competence + back.competence, 0);
        assert.equal(there.commitment + back.commitment, 0);
        assert.deepEqual([there.distance, there.thin], [back.distance, back.thin]);
        assert.equal(there.talk.length, Number(there.competence !== 0) + Number(there.commitment !== 0));
      }),
    );
  });
});

function scales(text: string) {
  const [competence, commitment] = text.split('/');
  return {
    competence: competences.find(each => each === competence) ?? assert.fail(text),
    commitment: commitments.find(each => each === commitment) ?? assert.fail(text),
  };
}
