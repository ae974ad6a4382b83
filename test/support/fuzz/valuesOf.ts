import fc from 'fast-check';
import * as v from 'valibot';
import { hostileText } from '../hostileText';

/** The parts of a valibot schema that determine which values it accepts. */
interface Schema {
  readonly type: string;
  readonly kind: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly pipe?: readonly Schema[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const texts = [
  ...['2026-11-20', '2026-11-26', '2026-11-26T18:00', '18:00', 'P1W', 'P2W', 'ada', 'Search', 'x', 'topic'],
  ...['file:///w/team-notes/people/ada/inbox.md', 'file:///w/team-notes/people/ada/2026-11-20.md', ''],
];
const numbers = [0, 1, 2, 5, 30, 60];

/** Generates values that a schema accepts, mostly: rules between two fields are left to chance. */
export function valuesOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return valuesIn(schema as unknown as Schema);
}

function valuesIn(schema: Schema): fc.Arbitrary<unknown> {
  const { pipe, entries, item, wrapped, options, type } = schema;
  if (pipe) {
    const inner = pipe
      .filter(part => part.kind === 'schema' && part !== schema && part.type !== 'unknown')
      .at(-1);
    if (type === 'string') return among(schema, texts);
    if (type === 'number') return among(schema, numbers);
    if (entries) return fields(entries);
    if (item) return fc.array(valuesIn(item), { maxLength: 3 });
    if (inner && inner.type !== type) return valuesIn(inner);
    if (inner) return valuesIn({ ...inner, pipe: undefined as never });
  }
  if (entries) return fields(entries);
  if (item) return fc.array(valuesIn(item), { maxLength: 3 });
  if (type === 'nullable' && wrapped) return fc.option(valuesIn(wrapped), { nil: null });
  if (wrapped) return valuesIn(wrapped);
  if (type === 'literal') return fc.constant(schema.literal);
  if (type === 'picklist') return fc.constantFrom(...(options ?? []));
  if (options) return fc.oneof(...options.map(option => valuesIn(option as Schema)));
  if (type === 'string') return fc.oneof(fc.constantFrom(...texts), hostileText);
  if (type === 'number') return fc.constantFrom(...numbers);
  if (type === 'boolean') return fc.boolean();
  if (type === 'unknown') return fc.jsonValue();
  throw new Error(`No values are known for a schema of the type ${type}.`);
}

function fields(entries: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const isNeeded = ([, { type }]: [string, Schema]) => type !== 'exact_optional' && type !== 'optional';
  return fc.record(
    Object.fromEntries(Object.entries(entries).map(([name, field]) => [name, valuesIn(field)])),
    {
      requiredKeys: Object.entries(entries)
        .filter(isNeeded)
        .map(([name]) => name),
      noNullPrototype: true,
    },
  );
}

/** Generates from the values that the schema accepts. */
function among(schema: Schema, values: readonly unknown[]): fc.Arbitrary<unknown> {
  const taken = values.filter(value => v.is(schema as unknown as v.GenericSchema, value));
  if (taken.length === 0)
    throw new Error(`None of ${values.join(', ')} is taken by a schema of ${schema.type}.`);
  return fc.constantFrom(...taken);
}
