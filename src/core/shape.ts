import * as v from 'valibot';

/** The read-only output of a schema, so that each shape is declared once and both checked and typed from there. */
export type Shape<Schema extends v.GenericSchema> = ReadOnly<v.InferOutput<Schema>>;

type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: ReadOnly<T[Field]> }
    : T;

/** A whole number from 0: a count or a line. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A line in the notes. */
export const place = { uri: v.string(), line: count };
