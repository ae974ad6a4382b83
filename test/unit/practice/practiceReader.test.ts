import assert from 'node:assert/strict';
import { practiceProblems } from '../../../src/content/practice/problems';
import { factsOf } from '../../../src/core/notebook/facts';
import { ownId } from '../../../src/core/notebook/layout';
import { noteReaders } from '../../../src/core/subjects/noteReaders';

const read = (text: string, name = 'practice-2026-11-23.md', keys = '') =>
  factsOf(noteReaders, name, ownId, `---\ntype: practice\n${keys}---\n${text}`);
/** The answers, and for each problem its text and values. */
const answers = (rows: string) => {
  const { practiceRuns, problems } = read(`## A\n${rows}`);
  return [
    practiceRuns.flatMap(run => run.answers).map(({ line: _, ...answer }) => answer),
    problems.map(({ line, message, values }) => [line, message, ...(values ?? [])]),
  ];
};
const whole = '- Reading: low / high\n- You placed: some / high\n';
const answer = {
  id: 'A',
  title: 'A',
  reading: { competence: 'low', commitment: 'high' },
  placed: { competence: 'some', commitment: 'high' },
  chosen: 'S2',
};

describe('an answer of a run, written by hand', () => {
  for (const [what, rows, expected] of [
    ['without a score', `${whole}- You chose: Coaching\n`, answer],
    [
      'with a score',
      `${whole}- Best: S1\n- You chose: Coaching, good\n`,
      { ...answer, scored: { best: 'S1', rating: 'good' } },
    ],
    [
      'in capitals, bold and brackets',
      `- **READING**: LOW / High\n- _You Placed_: Some/HIGH\n- best: \`Directing\`\n- You chose: s2 (FAIR)\n`,
      { ...answer, scored: { best: 'S1', rating: 'fair' } },
    ],
    ['with its id', `- Scenario: P01\n${whole}- You chose: Coaching\n`, { ...answer, id: 'P01' }],
    ['with an empty id', `- Scenario:\n${whole}- You chose: Coaching\n`, answer],
    [
      'with a field twice, of which the first counts',
      `${whole}- You chose: Coaching\n- You chose: Directing\n`,
      answer,
    ],
    ['with other items', `- so\n- Note: x\n${whole}- You chose: Coaching\n  and more\n`, answer],
  ] as const)
    it(`is read ${what}`, () => assert.deepEqual(answers(rows), [[expected], []]));

  for (const [what, rows, ...problems] of [
    [
      'only what was placed',
      '- You placed: low / high\n',
      [3, practiceProblems.halfAnswer, 'Reading'],
      [3, practiceProblems.halfAnswer, 'You chose'],
    ],
    [
      'only what was chosen',
      '- You chose: Coaching\n',
      [3, practiceProblems.halfAnswer, 'Reading'],
      [3, practiceProblems.halfAnswer, 'You placed'],
    ],
    [
      'a reading that is none',
      `${whole.replace('low', 'keen')}- You chose: Coaching\n`,
      [4, practiceProblems.wrongStep, 'Reading', 'keen / high'],
    ],
    [
      'a style that is none',
      `${whole}- You chose: Shouting\n`,
      [6, practiceProblems.wrongStyle, 'You chose', 'Shouting'],
    ],
    [
      'a rating without the best',
      `${whole}- You chose: Coaching, good\n`,
      [3, practiceProblems.halfAnswer, 'Best'],
    ],
    [
      'the best without a rating',
      `${whole}- Best: S1\n- You chose: Coaching\n`,
      [7, practiceProblems.noRating, 'Coaching'],
    ],
  ] as const)
    it(`is not read with ${what}, which is told`, () => assert.deepEqual(answers(rows), [[], problems]));

  it('is nothing where a heading has no answer', () => {
    assert.deepEqual(answers('- Reading: low / high\n- Scenario: P01\n'), [[], []]);
    assert.deepEqual(read('# Practice\n\nWords.\n').practiceRuns, []);
  });
});

describe('the day of a run', () => {
  const text = `## A\n${whole}- You chose: Coaching\n`;
  for (const [name, keys, expected] of [
    ['practice-2026-11-23.md', '', '2026-11-23'],
    ['practice-2026-11-23.md', 'date: 2026-11-20\n', '2026-11-20'],
    ['practice-2026-11-23.md', 'date: soon\n', '2026-11-23'],
    ['practice-2026-11-23.md', 'date:\n  of: 2026-11-20\n', '2026-11-23'],
    ['practice.md', 'date: 2026-11-20\n', '2026-11-20'],
    ['practice.md', '', undefined],
    ['practice-2026-13-01.md', '', undefined],
  ] as const)
    it(`is ${expected} in ${name} with ${JSON.stringify(keys)}`, () =>
      assert.deepEqual(
        read(text, name, keys).practiceRuns.map(({ date, line }) => [date, line]),
        expected ? [[expected, 0]] : [],
      ));
});
