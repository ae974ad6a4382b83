import assert from 'node:assert/strict';
import type { ExpectationFact, LogEntry } from '../../../src/core/expectations/model';
import { publicExpectations, publicTerms } from '../../../src/core/expectations/publicTerms';

const line = (text: string, more: Partial<LogEntry> = {}): LogEntry => ({
  line: 9,
  date: '2026-11-23',
  event: 'note',
  text,
  ...more,
});
const fact = (more: Partial<ExpectationFact> = {}): ExpectationFact => ({
  line: 0,
  id: 'ranking',
  title: 'Ranking',
  attempt: 1,
  state: 'active',
  log: [line('kickoff')],
  outcome: 'It answers',
  saidBack: true,
  checkIns: ['2026-11-27'],
  ...more,
});

describe('the part of an expectation that may be shown', () => {
  it('is all of it, unchanged, if nothing is private', () => {
    const all = [fact(), fact({ log: [] })];
    assert.equal(publicExpectations(all), all);
    for (const one of all) assert.equal(publicTerms(one), one);
    assert.deepEqual(publicExpectations([]), []);
  });

  it('contains no private entry, log line or field', () => {
    const [open, hidden] = [line('kickoff'), line('she may leave', { private: true })];
    const shown = publicExpectations([
      fact({ private: true }),
      fact({ log: [open, hidden], outcome: 'private: she stays', support: 'pair' }),
      fact({ log: [open, hidden] }),
    ]);
    const { outcome: _, ...rest } = fact({ log: [open], support: 'pair' });
    assert.deepEqual(shown, [rest, fact({ log: [open] })]);
  });

  it('includes its title and id, whatever they say', () => {
    const named = fact({ title: 'Private: builds', id: 'private:' });
    assert.equal(publicTerms(named), named);
  });

  it('leaves out a private one among others', () => {
    const all = [fact(), fact({ private: true }), fact({ id: 'b' })];
    assert.deepEqual(publicExpectations(all), [all[0], all[2]]);
  });
});
