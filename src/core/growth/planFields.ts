import { plainItemText } from '../markdown/itemText';
import { labelIn } from '../markdown/labelIn';
import { normalizeName } from '../text/normalizeName';
import { type WayId, wayIds } from './plan';

/** The fields that an item of a plan can hold. */
export type PlanField = WayId | 'behavior' | 'sign' | 'lookBack' | 'agree';

/** The labels; the first of each is the one we write. The file is in English. */
const labels: Readonly<Record<PlanField, readonly [string, ...string[]]>> = {
  behavior: ['Behavior', 'Behaviour'],
  sign: ['Sign of success', 'Sign', 'Success'],
  training: ['Training', 'Course', 'Reading'],
  mentoring: ['Mentoring', 'Mentor', 'Coaching'],
  feedback: ['Feedback'],
  application: ['Application', 'Practice', 'Real work', 'On the job'],
  lookBack: ['Look back', 'Look back on', 'Review'],
  agree: ['Agree'],
};

const byLabel = new Map(
  Object.entries(labels).flatMap(([field, names]) =>
    names.map(name => [normalizeName(name), field as PlanField] as const),
  ),
);

/** The label to write for a field. */
export function planLabel(field: PlanField): string {
  return labels[field][0];
}

/** Reads an item's text as a field of a plan; `undefined` if it is not one. */
export function readPlanField(
  text: string,
): { readonly field: PlanField; readonly value: string } | undefined {
  const found = labelIn(text);
  const field = byLabel.get(normalizeName(found?.label ?? ''));
  return found && field ? { field, value: plainItemText(text.slice(found.at)).trim() } : undefined;
}

/** Tells a way from the other fields. */
export function isWay(field: PlanField): field is WayId {
  return (wayIds as readonly string[]).includes(field);
}
