import * as v from 'valibot';

/**
 * A plain object with these fields and no others. Arrays, dates and maps are objects too, and an empty one has no field
 * that could be wrong, so they are refused before their fields are looked at.
 */
export function namedFields<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.unknown(),
    v.check(isPlainObject, 'must be an object with named fields'),
    v.strictObject(entries),
  );
}

/** Also true for one from another realm, whose `Object.prototype` is not ours. */
function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) === null && !Array.isArray(value));
}
