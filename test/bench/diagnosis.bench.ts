import { decisionTable } from '../../src/core/styles/decisionTable';
import { type Answer, diagnose } from '../../src/core/styles/diagnosis';
import { type QuestionId, questionIds } from '../../src/core/styles/diagnosisQuestions';
import { recommend } from '../../src/core/styles/recommend';
import { type Measure, medianMs, type Row } from './row';

/** A whole diagnosis with its range, computed on each click on a question; no answers is the worst case. */
export async function bench(): Promise<(Row | Measure)[]> {
  const times = 1000;
  const guessed = Object.fromEntries(
    questionIds.map((id): [QuestionId, Answer] => [id, { value: 1, evidence: 'guess' }]),
  );
  const table = await medianMs(() => {
    for (let time = 0; time < times; time++) for (const cell of decisionTable) recommend(cell);
  });
  const empty = await medianMs(() => {
    for (let time = 0; time < times; time++) diagnose({});
  });
  const guesses = await medianMs(() => {
    for (let time = 0; time < times; time++) diagnose(guessed);
  });
  const baseline = { name: 'recommend for each cell of the table', ms: table };
  return [
    { name: '1,000 diagnoses of nothing answered', ms: empty, baseline },
    { name: '1,000 diagnoses of guesses alone', ms: guesses, baseline },
    { name: 'one diagnosis with its range', value: Math.max(empty, guesses) / times, unit: 'ms', aim: 5 },
  ];
}
