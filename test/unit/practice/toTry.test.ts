import assert from 'node:assert/strict';
import { toTry } from '../../../src/content/practice/toTry';
import { thingToTry } from '../../../src/core/practice/toTry';
import { inEnglish } from '../../../src/core/text/say';
import { answered, scenarioOf, scored, toDiscuss } from '../../support/practiceScenarios';

const lessonOf = (id: string) => scenarioOf(id).lesson;
const suggested = (answers: Parameters<typeof thingToTry>[0]) => thingToTry(answers, lessonOf, inEnglish);

describe('one thing to try after a run', () => {
  it('is about reading first, on the scale that was further off', () => {
    const off = (competence: 'low' | 'high', commitment: 'low' | 'high') =>
      suggested([answered('P13', { competence, commitment }), answered('P14', { competence, commitment })]);
    assert.deepEqual(off('low', 'high'), toTry.competence);
    assert.deepEqual(off('high', 'low'), toTry.commitment);
  });

  it('is about direction if that was mostly too much or too little', () => {
    assert.deepEqual(
      suggested([answered('P13', undefined, 'S2'), answered('P09', undefined, 'S1'), answered('P01')]),
      toTry.more,
    );
    assert.deepEqual(
      suggested([answered('P01', undefined, 'S3'), answered('P05', undefined, 'S3'), answered('P13')]),
      toTry.less,
    );
  });

  it('is the lesson of the weakest response if the direction was mixed', () => {
    const found = suggested([
      answered('P09', undefined, 'S2'),
      answered('P08', undefined, 'S3'),
      answered('P13'),
    ]);
    assert.deepEqual(found, {
      why: 'The response that was furthest from the best one was in “All engine, no brakes”.',
      act: `Try this in one talk: ${lessonOf('P08').replace(/\.$/, '')}`,
    });
  });

  it('is to compare with the person if everything was close', () => {
    assert.deepEqual(suggested(scored.map(({ id }) => answered(id))), toTry.compare);
  });

  it('is a talk with another lead after scenarios to discuss, and nothing after none', () => {
    const [first] = toDiscuss;
    const found = suggested([answered(first?.id ?? '', undefined, 'S1')]);
    assert.match(found?.act ?? '', /^Talk “Five weeks of waiting” over/);
    assert.equal(suggested([]), undefined);
  });

  it('fits on one line of a list, without a final period before the marks', () => {
    for (const { act } of Object.values(toTry)) {
      assert.ok(act.length < 100, act);
      assert.doesNotMatch(act, /\.$|\n/);
    }
  });

  it('is about reading only below three quarters of the points', () => {
    const exact = answered('P14');
    assert.deepEqual(
      suggested([answered('P13', { competence: 'some', commitment: 'high' }), exact]),
      toTry.compare,
    );
    assert.deepEqual(
      suggested([answered('P13', { competence: 'some', commitment: 'variable' }), exact]),
      toTry.competence,
    );
  });

  it('is about direction from a third of the responses on', () => {
    const right = ['P13', 'P14', 'P15'].map(id => answered(id));
    const more = answered('P09', undefined, 'S2');
    assert.deepEqual(suggested([more, ...right.slice(0, 2)]), toTry.more);
    assert.notDeepEqual(suggested([more, ...right]), toTry.more);
  });
});
