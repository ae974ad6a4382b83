import { privateMark } from '../markdown/privateMark';
import type { OnLine } from '../notebook/facts';
import type { ExpectationFact } from './model';

/** What was agreed on, without private entries, lines of their logs and values of their fields. */
export function publicExpectations<T extends ExpectationFact>(expectations: readonly T[]): readonly T[] {
  return expectations.filter(isPublic).map(publicTerms);
}

/** One of them without private lines of its log and values of its fields; the same object where there are none. */
export function publicTerms<T extends ExpectationFact>(fact: T): T {
  const hidden = hiddenFields(fact);
  if (hidden.length === 0 && fact.log.every(isPublic)) return fact;
  const shown = { ...fact, log: fact.log.filter(isPublic) };
  for (const key of hidden) Reflect.deleteProperty(shown, key);
  return shown;
}

/** The fields of an expectation whose words say that they are private. */
export function hiddenFields(fact: ExpectationFact): readonly string[] {
  return Object.entries(fact).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'title' && key !== 'id' && privateMark(value) ? [key] : [],
  );
}

function isPublic(fact: Pick<OnLine, 'private'>): boolean {
  return !fact.private;
}
