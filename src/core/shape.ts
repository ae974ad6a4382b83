import * as v from 'valibot';

/** What a schema lets through, to be read and not written to: a shape is declared once, and checked and typed from there. */
export type Shape<Schema extends v.GenericSchema> = ReadOnly<v.InferOutput<Schema>>;

type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: ReadOnly<T[Field]> }
    : T;

/** A whole number from 0: of things, or of a line. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where something stands in the notes. */
export const place = { uri: v.string(), line: count };
