import assert from 'node:assert/strict';
import { type CloserLook, noLook, SavedLooks, sameSubject } from '../../../src/core/styles/diagnosisAnswers';

const look: CloserLook = { answers: { C1: { value: 1, evidence: 'seen', on: '2026-11-20' } }, at: 'C2' };
const [ada, nobody] = ['ada', null].map(person => ({ person, task: 'Search' }));

describe('the answers about several people', () => {
  const looks = new SavedLooks();
  beforeEach(() => looks.restore([ada, nobody].map(about => ({ person: null, task: null, ...about, look }))));

  it('are found by person and task, in any spelling', () => {
    assert.equal(looks.of({ person: 'ada', task: ' SEARCH ' }), look);
    assert.equal(looks.of({ person: null, task: 'Search' }), look);
    assert.equal(looks.of({ person: 'ada', task: null }), undefined);
    assert.ok(sameSubject({ person: 'ada', task: null }, { person: 'ada', task: null }));
    assert.ok(!sameSubject({ person: 'ada', task: null }, { person: 'dana', task: null }));
  });

  it('are dropped once they are empty or the person is gone, and stay the same list otherwise', () => {
    const { kept } = looks;
    looks.keepOnly(new Set(['ada']));
    looks.keep({ person: 'ada', task: 'search' }, look);
    looks.keep({ person: 'dana', task: 'Search' }, noLook);
    assert.equal(looks.kept, kept);
    looks.keepOnly(new Set(['dana']));
    assert.deepEqual(
      looks.kept.map(({ person }) => person),
      [null],
    );
    looks.keep({ person: null, task: 'SEARCH' }, noLook);
    assert.deepEqual(looks.kept, []);
  });
});
