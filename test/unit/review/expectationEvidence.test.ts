import assert from 'node:assert/strict';
import { agreementsIn } from '../../../src/core/review/expectationEvidence';
import { readFacts } from '../../../src/core/subjects/readFacts';

const read = (fields: readonly string[], log: readonly string[] = []) => {
  const rows = (all: readonly string[]) => all.map(row => `- ${row}\n`).join('');
  const text = `## Ranking\n\n- Outcome: It answers\n${rows(fields)}\n### Log\n\n${rows(log)}`;
  return readFacts('expectations.md', 'dana', text).expectations[0] ?? assert.fail('no expectation');
};
const found = (fact: ReturnType<typeof read>, from = '2026-07-01', to = '2026-09-30') =>
  agreementsIn(fact, { from, to });

describe('what was agreed, in a review', () => {
  const twice = read(
    ['Measure: 45 of 50', 'Due: 2026-09-05', 'Status: met'],
    [
      '2026-07-10 active → unmet: 38 of 50',
      '2026-07-11 my view: too late',
      '2026-07-12 their view: the logs',
      '2026-07-13 their view: the logs came late',
      '2026-07-20 earlier: due: 2026-07-08',
      '2026-09-05 active → met: 46 of 50',
      '2026-09-06 my view: well done',
    ],
  );

  it('is each attempt with its result and both views', () => {
    assert.deepEqual(
      found(twice).map(({ line: _, ...one }) => one),
      [
        {
          date: '2026-07-10',
          outcome: 'It answers',
          measure: '45 of 50',
          due: '2026-07-08',
          leadView: 'too late',
          memberView: 'the logs came late',
          result: 'unmet',
          actual: '38 of 50',
        },
        {
          date: '2026-09-05',
          outcome: 'It answers',
          measure: '45 of 50',
          due: '2026-09-05',
          leadView: 'well done',
          result: 'met',
          actual: '46 of 50',
        },
      ],
    );
  });

  it('has the views that follow each result, none of a later one', () => {
    const rows = ['2026-07-10 active → part-met', '2026-07-11 active → unmet', '2026-07-12 my view: late'];
    assert.deepEqual(
      found(read(['Status: review'], rows)).map(({ result, leadView }) => [result, leadView]),
      [
        ['part-met', undefined],
        ['unmet', 'late'],
      ],
    );
  });

  for (const [from, to, dates] of [
    ['2026-07-10', '2026-09-05', ['2026-07-10', '2026-09-05']],
    ['2026-07-11', '2026-09-05', ['2026-09-05']],
    ['2026-07-10', '2026-09-04', ['2026-07-10']],
    ['2026-07-11', '2026-09-04', []],
  ] as const)
    it(`has ${dates.length} attempts from ${from} to ${to}`, () =>
      assert.deepEqual(
        found(twice, from, to).map(({ date }) => date),
        dates,
      ));

  for (const [fields, date] of [
    [['Due: 2026-07-01', 'Status: active'], '2026-07-01'],
    [['Due: 2026-09-30', 'Status: at risk'], '2026-09-30'],
    [['Due: 2026-06-30', 'Status: active'], undefined],
    [['Due: 2026-10-01', 'Status: active'], undefined],
    [['Due: 2026-10-01', 'Agreed on: 2026-08-01', 'Status: agreed'], '2026-08-01'],
    [['Due: 2026-09-01', 'Agreed on: 2026-08-01', 'Status: active'], '2026-09-01'],
    [['Due: 2026-09-01', 'Status: draft'], undefined],
    [['Due: 2026-09-01', 'Status: proposed'], undefined],
    [['Due: 2026-09-01', 'Status: dropped'], undefined],
    [['Due: 2026-09-01', 'Status: closed'], undefined],
  ] as const)
    it(`is ${date ? `of ${date}` : 'nothing'} without a result: ${fields.join(', ')}`, () => {
      const fact = read(fields);
      assert.deepEqual(
        found(fact).map(one => [one.date, one.line, one.result]),
        date ? [[date, fact.line, undefined]] : [],
      );
    });
});
