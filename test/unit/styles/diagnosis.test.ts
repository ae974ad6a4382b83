import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnosisQuestions } from '../../../src/content/styles/diagnosisQuestions';
import { type Answer, type Answers, diagnose } from '../../../src/core/styles/diagnosis';
import { evidenceKinds, type QuestionId, questionIds } from '../../../src/core/styles/diagnosisQuestions';
import { commitments, competences, trends } from '../../../src/core/styles/model';
import type { Reading } from '../../../src/core/styles/readingShapes';
import { recommend } from '../../../src/core/styles/recommend';
import { runs } from '../../support/runs';

/** Seen answers in the order of the questions; `-` is an unseen one: `3332 22 22 0`. */
function seen(text: string): Answers {
  const values = [...text.replaceAll(' ', '')];
  const given = questionIds.flatMap((id, at): [QuestionId, Answer][] => {
    const value = values[at] ?? '-';
    return value === '-' ? [] : [[id, { value: Number(value), evidence: 'seen' }]];
  });
  return Object.fromEntries(given);
}

const as = (answers: Answers, id: QuestionId, evidence: Answer['evidence']): Answers => {
  const answer = answers[id];
  return answer ? { ...answers, [id]: { ...answer, evidence } } : answers;
};

const last = (id: QuestionId) => diagnosisQuestions[id].anchors.length - 1;
const anyEvidence = fc.constantFrom(...evidenceKinds);
const anyAnswer = (id: QuestionId) =>
  fc.record({ value: fc.integer({ min: 0, max: last(id) }), evidence: anyEvidence });
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionIds.map(id => [id, anyAnswer(id)])) as Record<QuestionId, fc.Arbitrary<Answer>>,
  { requiredKeys: [] },
);
const anyTrend = fc.constantFrom(...trends);
const anyQuestion = fc.constantFrom(...questionIds);

describe('the questions of a diagnosis', () => {
  it('§2.1, §2.2: have four anchors for competence, three for commitment, two for the swing', () => {
    assert.deepEqual(
      questionIds.map(id => diagnosisQuestions[id].anchors.length),
      [4, 4, 4, 4, 3, 3, 3, 3, 2],
    );
    assert.deepEqual(
      questionIds.map(id => diagnosisQuestions[id].about),
      [...Array(4).fill('competence'), 'motivation', 'motivation', 'confidence', 'confidence', 'both'],
    );
  });

  it('§2.1, §2.2: are questions, each with a way to find out', () => {
    for (const { question, findOut, anchors } of Object.values(diagnosisQuestions)) {
      assert.match(question, /^[A-Z].*\?$/);
      assert.match(findOut, /^(Ask|Look|Go|Watch) .*[.?]$/);
      assert.equal(new Set(anchors).size, anchors.length);
    }
  });
});

describe('diagnosis: competence', () => {
  const rows = [
    ['§2.3: all at the bottom is low', '0000', 'low', []],
    ['§2.3: below 0.75 is low', '2000', 'low', []],
    ['§2.3: 0.75 is some', '3000', 'some', []],
    ['§2.3: finished work counts double', '0110', 'some', []],
    ['§2.3: below 1.5 is some', '1120', 'some', []],
    ['§2.3: 1.5 is moderate', '2120', 'moderate', []],
    ['§2.3: below 2.25 is moderate', '2220', 'moderate', []],
    ['§2.3: 2.25 is high', '2320', 'high', []],
    ['§2.3: all at the top is high', '3333', 'high', []],
    ['§2.3: a close match adds a quarter', '1022', 'some', []],
    ['§2.3: a close match lifts 1.25 to moderate', '1122', 'moderate', ['near-skill']],
    ['§2.3: the same problem adds a half', '0113', 'some', []],
    ['§2.3: the same problem lifts 1 to moderate', '1113', 'moderate', ['near-skill']],
    ['§2.3: another area adds nothing', '1121', 'some', []],
    ['§2.3: transfer never lifts above moderate', '3123', 'moderate', []],
    ['§2.3: from 2 on transfer adds nothing', '2223', 'moderate', []],
    ['§2.3: never done is some at most', '3030', 'some', ['never-done']],
    ['§2.3: never done is some at most, whatever they bring', '3033', 'some', ['never-done']],
    ['§2.3: done with help is moderate at most', '3133', 'moderate', []],
    ['§2.3: high needs little help too', '3310', 'moderate', ['high-needs-both']],
    ['§2.3: high needs finished work that was seen', '3-30', 'moderate', ['high-needs-both']],
    ['§2.3: high needs help that was seen', '33-0', 'moderate', ['high-needs-both']],
    ['§2.3: what was not seen carries no weight', '-22-', 'moderate', []],
    ['§2.3: finished work alone is enough', '-1--', 'some', []],
    ['§2.3: help alone is enough', '--0-', 'low', []],
    ['§2.3: knowledge and near skill alone are not', '3--3', null, ['no-record']],
  ] as const;
  for (const [name, answers, value, rules] of rows) {
    it(`${name} (${answers})`, () => {
      const found = diagnose(seen(`${answers} 22 22 0`));
      assert.deepEqual([found.competence, found.rules], [value, rules]);
    });
  }
});

describe('diagnosis: commitment', () => {
  const rows = [
    ['§2.3: both high', '22 22 0', 'high', null, []],
    ['§2.3: 1.5 is high', '12 21 0', 'high', null, []],
    ['§2.3: 1.25 and less is variable', '11 11 0', 'variable', 'both', []],
    ['§2.3: 0.5 is low', '10 01 0', 'low', 'both', []],
    ['§2.3: low with variable is low', '00 11 0', 'low', 'motivation', []],
    ['§2.3: variable with low is low', '11 00 0', 'low', 'confidence', []],
    ['§2.3: low with high is variable', '00 22 0', 'variable', 'motivation', []],
    ['§2.3: high with low is variable', '22 00 0', 'variable', 'confidence', []],
    ['§2.3: variable with high is variable', '11 22 0', 'variable', 'motivation', []],
    ['§2.3: a swing turns high into variable', '22 22 1', 'variable', 'both', ['swing']],
    ['§2.3: a swing leaves variable', '22 11 1', 'variable', 'confidence', []],
    ['§2.3: a swing leaves low', '00 00 1', 'low', 'both', []],
    ['§2.3: a swing that was not seen changes nothing', '22 22 -', 'high', null, []],
    ['§2.3: one item is enough for a facet', '2- -1 0', 'variable', 'confidence', []],
    ['§2.3: no item leaves it unknown', '22 -- 0', null, null, ['no-confidence']],
    ['§2.3: no item of either', '-- -- 0', null, null, ['no-motivation', 'no-confidence']],
    ['§2.4: where no answer would change it, it is known', '22 -- 1', 'variable', null, ['no-confidence']],
  ] as const;
  for (const [name, answers, value, driver, rules] of rows) {
    it(`${name} (${answers})`, () => {
      const found = diagnose(seen(`2220 ${answers}`));
      assert.deepEqual([found.commitment, found.driver, found.rules], [value, driver, rules]);
    });
  }
});

describe('the range of a diagnosis', () => {
  const cells = (answers: Answers) =>
    diagnose(answers).cells.map(({ competence, commitment }) => `${competence}/${commitment}`);

  it('§2.4: is one cell if everything was seen', () => {
    assert.deepEqual(cells(seen('2220 22 11 0')), ['moderate/variable']);
  });

  it('§2.4: covers every value of unseen answers', () => {
    assert.deepEqual(cells(seen('-220 22 22 0')), ['moderate/high', 'high/high']);
    assert.deepEqual(cells(seen('222- 22 22 0')), ['moderate/high']);
  });

  it('§2.4: takes hearsay at face value', () => {
    assert.deepEqual(cells(as(seen('2220 22 22 0'), 'C2', 'told')), ['moderate/high']);
  });

  it('§2.4: extends a guess by one in both directions, within the scale', () => {
    assert.deepEqual(cells(as(seen('2220 22 22 0'), 'C2', 'guess')), ['moderate/high', 'high/high']);
    assert.deepEqual(cells(as(seen('3330 22 22 0'), 'C3', 'guess')), ['high/high']);
  });

  it('§2.4: tries both values of a swing that is unseen or a guess', () => {
    const both = ['moderate/variable', 'moderate/high'];
    assert.deepEqual(cells(seen('2220 22 22 -')), both);
    assert.deepEqual(cells(as(seen('2220 22 22 0'), 'V', 'guess')), both);
  });

  it('§2.4: is everything if nothing was seen', () => {
    const { styles, cells } = diagnose({});
    assert.deepEqual([styles, cells.length], [['S1', 'S2', 'S3', 'S4'], 12]);
  });

  it('§1.4: uses the trend in borderline cells', () => {
    const open = seen('2220 22 22 -');
    assert.deepEqual(diagnose(open).styles, ['S3']);
    assert.deepEqual(diagnose(open, { trend: 'up' }).styles, ['S3', 'S4']);
  });
});

describe('the next question of a diagnosis', () => {
  it('§2.4: is none if one style fits, whatever the open answers', () => {
    assert.equal(diagnose(seen('222- 11 11 0')).next, null);
  });

  it('§2.4: has the smallest worst case', () => {
    // Whatever the other answers, the swing decides between S3 and S4 here.
    assert.equal(diagnose(seen('333- 22 22 -')).next, 'V');
  });

  it('§2.4: is never one that could not matter, even if no answer decides alone', () => {
    // No neighboring skill value changes this competence, and commitment needs more than one answer.
    const found = diagnose(seen('212- -- -- -'), { trend: 'flat' });
    assert.deepEqual([found.styles, found.next], [['S2', 'S3'], 'V']);
  });

  it('§2.4: is finished work if nothing is known', () => {
    assert.equal(diagnose({}).next, 'C2');
  });

  it('§2.4: is a guess if nothing is unanswered', () => {
    const all = as(as(seen('3332 22 22 0'), 'C4', 'guess'), 'V', 'guess');
    assert.equal(diagnose(all).next, 'V');
  });

  it('§2.4: is the best of all, by exhaustive search', () => {
    fc.assert(
      fc.property(anyAnswers, anyTrend, (answers, trend) => {
        const { next, styles } = diagnose(answers, { trend });
        const open = questionIds.filter(id => !answers[id]);
        if (styles.length < 2) return assert.equal(next, null);
        if (open.length === 0) return assert.ok(next === null || answers[next]?.evidence === 'guess');
        const worst = (id: QuestionId) =>
          Math.max(
            ...diagnosisQuestions[id].anchors.map(
              (_, value) =>
                diagnose({ ...answers, [id]: { value, evidence: 'seen' } }, { trend }).styles.length,
            ),
          );
        assert.ok(next && open.includes(next));
        assert.equal(worst(next), Math.min(...open.map(worst)));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('the certainty of a diagnosis', () => {
  const all = seen('2220 22 22 0');
  const evidence = (told: number, guess: number) =>
    questionIds.reduce(
      (answers, id, at) => as(answers, id, at < guess ? 'guess' : at < guess + told ? 'told' : 'seen'),
      all,
    );
  const rows = [
    ['§2.4: all seen', all, {}, 'firm', []],
    ['§2.4: 7 of 9 answered', seen('2220 22 2- -'), {}, 'firm', []],
    ['§2.4: 6 of 9 answered', seen('2220 22 -- -'), {}, 'fair', ['under-three-quarters-answered']],
    [
      '§2.4: 6 of 9 answered, and readings one step apart',
      seen('2220 22 -- -'),
      { stepsApart: 1 },
      'fair',
      ['under-three-quarters-answered', 'one-step-apart'],
    ],
    ['§2.4: 5 of 9 answered', seen('2220 2- -- -'), {}, 'fair', ['under-three-quarters-answered']],
    ['§2.4: 4 of 9 answered', seen('2220 -- -- -'), {}, 'thin', ['under-half-answered']],
    ['§2.4: nothing answered', {}, {}, 'thin', ['under-half-answered']],
    ['§2.4: 3 of 9 told or guessed', evidence(2, 1), {}, 'firm', []],
    ['§2.4: 4 of 9 told or guessed', evidence(3, 1), {}, 'fair', ['much-unseen']],
    ['§2.4: 5 of 9 guessed', evidence(0, 5), {}, 'fair', ['much-unseen']],
    ['§2.4: 6 of 9 guessed', evidence(0, 6), {}, 'thin', ['mostly-guessed']],
    ['§2.4: C1 to C3 two apart', seen('3120 22 22 0'), {}, 'fair', ['answers-spread']],
    ['§2.4: C1 to C3 one apart', seen('3220 22 22 0'), {}, 'firm', []],
    ['§2.4: C4 apart from the others', seen('3330 22 22 0'), {}, 'firm', []],
    ['§2.6: overdue', all, { overdue: true }, 'thin', ['overdue']],
    ['§2.5: readings the same', all, { stepsApart: 0 }, 'firm', []],
    ['§2.5: readings one step apart', all, { stepsApart: 1 }, 'fair', ['one-step-apart']],
    ['§2.5: readings two steps apart', all, { stepsApart: 2 }, 'thin', ['two-steps-apart']],
    ['§2.5: readings three steps apart', all, { stepsApart: 3 }, 'thin', ['two-steps-apart']],
    [
      '§2.4: all reasons are said, the heaviest first',
      seen('30-- 2- -- -'),
      { overdue: true, stepsApart: 1 },
      'thin',
      ['under-half-answered', 'overdue', 'one-step-apart', 'answers-spread'],
    ],
  ] as const;
  for (const [name, answers, circumstances, certainty, doubts] of rows) {
    it(`${name}: ${certainty}`, () => {
      const found = diagnose(answers, circumstances);
      assert.deepEqual([found.certainty, found.doubts], [certainty, doubts]);
    });
  }

  it('§2.4: counts the answers by their evidence', () => {
    assert.deepEqual(diagnose(evidence(3, 1)).counts, {
      asked: 9,
      answered: 9,
      seen: 5,
      told: 3,
      guess: 1,
    });
  });
});

describe('any diagnosis', () => {
  it('§2.3: never lowers competence when an answer rises, nor commitment except for the swing', () => {
    fc.assert(
      fc.property(anyAnswers, anyQuestion, (answers, id) => {
        const answer = answers[id];
        if (!answer || answer.value === last(id)) return;
        const [before, after] = [answers, { ...answers, [id]: { ...answer, value: answer.value + 1 } }].map(
          each => diagnose(each),
        );
        const steps = (found: typeof before) => [
          competences.indexOf(found?.competence ?? 'low'),
          commitments.indexOf(found?.commitment ?? 'low'),
        ];
        const [skill = 0, will = 0] = steps(before);
        const [skillAfter = 0, willAfter = 0] = steps(after);
        assert.ok(skillAfter >= skill);
        if (id === 'V') assert.ok(willAfter <= will);
        else assert.ok(willAfter >= will);
      }),
    );
  });

  it('§2.4: has its reading within its range', () => {
    fc.assert(
      fc.property(anyAnswers, anyTrend, (answers, trend) => {
        const { competence, commitment, cells, style, styles } = diagnose(answers, { trend });
        if (competence) assert.ok(cells.some(cell => cell.competence === competence));
        if (commitment) assert.ok(cells.some(cell => cell.commitment === commitment));
        assert.equal(style !== null, competence !== null && commitment !== null);
        if (style) assert.ok(styles.includes(style));
        if (style && competence && commitment)
          assert.equal(style, recommend({ competence, commitment, trend }).style);
      }),
    );
  });

  it('§2.4: only narrows down cells and styles when an open question is answered', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyQuestion,
        anyTrend,
        fc.nat(3),
        anyEvidence,
        (given, id, trend, value, evidence) => {
          const { [id]: _, ...before } = given;
          const filled = { ...before, [id]: { value: Math.min(value, last(id)), evidence } };
          assertNarrower(filled, before, trend);
        },
      ),
    );
  });

  it('§2.4: only narrows down when a guess turns out right, or one off', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyQuestion,
        anyTrend,
        fc.integer({ min: -1, max: 1 }),
        fc.constantFrom('seen', 'told'),
        (given, id, trend, off, evidence) => {
          const guessed = given[id]?.value ?? 0;
          const value = Math.min(Math.max(guessed + off, 0), last(id));
          const before: Answers = { ...given, [id]: { value: guessed, evidence: 'guess' } };
          assertNarrower({ ...given, [id]: { value, evidence } }, before, trend);
        },
      ),
    );
  });

  function assertNarrower(after: Answers, before: Answers, trend: Reading['trend']): void {
    const [narrow, wide] = [diagnose(after, { trend }), diagnose(before, { trend })];
    for (const style of narrow.styles) assert.ok(wide.styles.includes(style));
    for (const { competence, commitment } of narrow.cells)
      assert.ok(wide.cells.some(cell => cell.competence === competence && cell.commitment === commitment));
  }

  it('§2.4: does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.shuffledSubarray([...questionIds], { minLength: 9 }),
        anyTrend,
        (answers, order, trend) => {
          const shuffled = Object.fromEntries(
            order.flatMap(id => (answers[id] ? [[id, answers[id]] as const] : [])),
          );
          assert.deepEqual(diagnose(shuffled, { trend }), diagnose(answers, { trend }));
        },
      ),
    );
  });

  it('is plain data that survives JSON', () => {
    fc.assert(
      fc.property(anyAnswers, anyTrend, (answers, trend) => {
        const found = diagnose(Object.freeze(answers), { trend });
        assert.deepEqual(JSON.parse(JSON.stringify(found)), found);
      }),
    );
  });
});

describe('diagnosis of the practice scenarios', () => {
  /** What each text shows, as answers; then the true reading and the best style. */
  const scenarios = [
    ['P01 The eager rehearsal', '0000 22 2- 0', 'low/high', null, 'unknown', 'S1'],
    ['P02 Nine years and a first day', '0001 22 22 0', 'low/high', null, 'unknown', 'S1'],
    ['P03 Four fans of mobile', '0001 22 22 0', 'low/high', null, 'unknown', 'S1'],
    ['P04 Two tests that do not run', '0000 22 2- 0', 'low/high', null, 'flat', 'S1'],
    ['P05 Ranking has won three times', '1110 01 00 0', 'some/low', 'both', 'down', 'S2'],
    ['P06 Headings and bad mornings', '1001 22 11 1', 'low/variable', 'confidence', 'up', 'S2'],
    ['P07 It depends who is in the room', '1111 22 11 1', 'some/variable', 'confidence', 'flat', 'S2'],
    ['P08 All engine, no brakes', '1111 22 22 0', 'some/high', null, 'up', 'S2'],
    ['P09 Approve this name, please', '2220 22 11 0', 'moderate/variable', 'confidence', 'flat', 'S3'],
    ['P10 The yearly form', '3330 11 22 0', 'high/variable', 'motivation', 'flat', 'S3'],
    ['P11 Why am I here', '3330 00 11 0', 'high/low', 'motivation', 'flat', 'S3'],
    ['P12 You decide, please', '2220 22 01 0', 'moderate/variable', 'confidence', 'flat', 'S3'],
    ['P13 The fifth service', '3330 22 22 0', 'high/high', null, 'up', 'S4'],
    ['P14 Show more control', '3330 22 22 0', 'high/high', null, 'up', 'S4'],
    ['P15 A name on the budget', '3330 22 22 0', 'high/high', null, 'unknown', 'S4'],
    ['P16 One bad release', '3330 22 22 0', 'high/high', null, 'flat', 'S4'],
  ] as const;
  for (const [title, answers, reading, driver, trend, best] of scenarios) {
    it(`§1.4: ${title}: ${reading}, ${best}`, () => {
      const found = diagnose(seen(answers), { trend });
      assert.equal(`${found.competence}/${found.commitment}`, reading);
      assert.deepEqual([found.driver, found.style], [driver, best]);
    });
  }
});
