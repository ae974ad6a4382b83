import * as v from 'valibot';
import { diagnosisQuestions } from '../../content/styles/diagnosisQuestions';
import { calendarDate } from '../dates/dateShapes';
import { evidenceKinds, type QuestionId, questionIds } from './diagnosisQuestions';

/** Answers to the questions behind a reading, as they cross a boundary. */

const questionShape = v.picklist(questionIds);
export const evidenceShape = v.picklist(evidenceKinds);

/** The index of one of the question's anchors. */
export function anchorOf(id: QuestionId) {
  return v.picklist([...diagnosisQuestions[id].anchors.keys()]);
}

/** Each question with the schema of its answer, all optional. */
export function eachQuestion<Schema extends v.GenericSchema>(schemaOf: (id: QuestionId) => Schema) {
  const optional = (id: QuestionId) => v.exactOptional(schemaOf(id));
  return {
    C1: optional('C1'),
    C2: optional('C2'),
    C3: optional('C3'),
    C4: optional('C4'),
    M1: optional('M1'),
    M2: optional('M2'),
    F1: optional('F1'),
    F2: optional('F2'),
    V: optional('V'),
  } satisfies Record<QuestionId, unknown>;
}

/** An answer with its date. */
export function datedAnswerOf(id: QuestionId) {
  return v.strictObject({ value: anchorOf(id), evidence: evidenceShape, on: calendarDate });
}

/** A closer look at one reading: resumable, and never stored in the notes. */
export const closerLookShape = v.strictObject({
  answers: v.strictObject(eachQuestion(datedAnswerOf)),
  /** The current question. */
  at: questionShape,
});

/** A look with its person and task; `null` means nobody in particular, or any task. */
export const savedLookShape = v.strictObject({
  person: v.nullable(v.string()),
  task: v.nullable(v.string()),
  look: closerLookShape,
});

/** Intents on a closer look; no answer means "not seen". */
export const lookIntentShapes = [
  v.variant(
    'question',
    questionIds.map(id =>
      v.strictObject({
        do: v.literal('answer'),
        question: v.literal(id),
        answer: v.nullable(datedAnswerOf(id)),
      }),
    ),
  ),
  v.strictObject({ do: v.literal('question'), question: questionShape }),
  v.strictObject({ do: v.literal('forgetAnswers') }),
] as const;
