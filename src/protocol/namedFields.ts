import * as v from 'valibot';

/**
 * A plain object with these fields and no others; a field that is there and undefined counts as left out. Arrays, dates and maps are objects too, and an empty one has no field
 * that could be wrong, so they are refused before their fields are looked at.
 */
export function namedFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check(isPlainObject, 'must be an object with named fields'),
    v.transform(value => leftOut(value as object, entries)),
    v.strictObject(entries),
  );
}

/** Without its own fields that are undefined; what is no field stays, and is refused by its name. */
function leftOut(value: object, entries: v.ObjectEntries): object {
  const isGiven = ([name, field]: [string, unknown]) => field !== undefined || !Object.hasOwn(entries, name);
  return Object.fromEntries(Object.entries(value).filter(isGiven));
}

/** Also true for one from another realm, whose `Object.prototype` is not ours. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}
