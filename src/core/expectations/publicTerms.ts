import { privateMark } from '../markdown/privateMark';
import { isPublic } from '../notebook/isPublic';
import type { ExpectationFact } from './model';

/** The expectations without private entries, log lines and field values; the same list if there are none. */
export function publicExpectations<T extends ExpectationFact>(expectations: readonly T[]): readonly T[] {
  const shown = expectations.filter(isPublic).map(publicTerms);
  const isSame = shown.length === expectations.length && shown.every((fact, at) => fact === expectations[at]);
  return isSame ? expectations : shown;
}

/** An expectation without private log lines and field values; the same object if it has none. */
export function publicTerms<T extends ExpectationFact>(fact: T): T {
  const hidden = hiddenFields(fact);
  if (hidden.length === 0 && fact.log.every(isPublic)) return fact;
  const shown = { ...fact, log: fact.log.filter(isPublic) };
  for (const key of hidden) Reflect.deleteProperty(shown, key);
  return shown;
}

function hiddenFields(fact: ExpectationFact): readonly string[] {
  return Object.entries(fact).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'title' && key !== 'id' && privateMark(value) ? [key] : [],
  );
}
