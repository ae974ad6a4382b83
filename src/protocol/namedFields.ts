import * as v from 'valibot';

/**
 * A plain object with exactly these fields; a field set to `undefined` counts as omitted. Refuses arrays, dates and
 * maps before checking fields, because an empty one has no invalid field.
 */
export function namedFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check(isPlainObject, 'must be an object with named fields'),
    v.transform(value => leftOut(value as object, entries)),
    v.strictObject(entries),
  );
}

/** The type of such a schema. */
export type NamedFields<Entries extends v.ObjectEntries> = ReturnType<typeof namedFields<Entries>>;

/** Drops known fields that are `undefined`; unknown ones stay, so that they are refused by name. */
function leftOut(value: object, entries: v.ObjectEntries): object {
  const isGiven = ([name, field]: [string, unknown]) => field !== undefined || !Object.hasOwn(entries, name);
  return Object.fromEntries(Object.entries(value).filter(isGiven));
}

/** Also accepts objects from another realm, whose `Object.prototype` differs. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}
