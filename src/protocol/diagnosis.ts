import * as v from 'valibot';
import { isCalendarDate } from '../core/dates/calendar';
import type { CloserLook, DatedAnswer, KeptLook } from '../core/styles/diagnosisAnswers';
import {
  diagnosisQuestions,
  evidenceKinds,
  type QuestionId,
  questionIds,
} from '../core/styles/diagnosisQuestions';
import { namedFields } from './namedFields';

/** Answers to the questions behind a reading, as they cross a boundary. */

const question = v.picklist(questionIds);
const evidence = v.picklist(evidenceKinds);

/** One of the question's anchors, by its place. */
function anchorOf(id: QuestionId) {
  return v.picklist([...diagnosisQuestions[id].anchors.keys()]);
}

/** Each question with the schema of its answer; all may be left out. */
function eachQuestion<Schema extends v.GenericSchema>(schemaOf: (id: QuestionId) => Schema) {
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
  };
}

/** As a command takes them: `{ C1: { value: 2 }, … }`; an answer was seen unless it says otherwise. */
export const answersArgument = namedFields(
  eachQuestion(id => namedFields({ value: anchorOf(id), evidence: v.optional(evidence, 'seen') })),
);

function datedAnswer(id: QuestionId): v.GenericSchema<DatedAnswer> {
  return v.strictObject({
    value: anchorOf(id),
    evidence,
    on: v.pipe(v.string(), v.check(isCalendarDate)),
  });
}

/** The look that a selection holds. */
export const closerLook: v.GenericSchema<CloserLook> = v.strictObject({
  answers: v.strictObject(eachQuestion(datedAnswer)),
  at: question,
});

const keptLooks: v.GenericSchema<KeptLook[]> = v.array(
  v.strictObject({ person: v.nullable(v.string()), task: v.nullable(v.string()), look: closerLook }),
);

/** What the view may do to a look: one schema for each kind of `LookIntent`. */
export const lookIntents = [
  v.variant(
    'question',
    questionIds.map(id =>
      v.strictObject({
        do: v.literal('answer'),
        question: v.literal(id),
        answer: v.nullable(datedAnswer(id)),
      }),
    ),
  ),
  v.strictObject({ do: v.literal('question'), question }),
  v.strictObject({ do: v.literal('forgetAnswers') }),
] as const;

/** Looks that were kept; none where nothing was, or another version wrote them. */
export function looksKept(kept: unknown): readonly KeptLook[] {
  const result = v.safeParse(keptLooks, kept);
  return result.success ? result.output : [];
}
