import fc from 'fast-check';
import { hostileText } from '../hostileText';

const deep = (levels: number) => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { x: value };
  return value;
};

/** Values in place of the expected ones. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    '',
    [],
    {},
    [[]],
    new Date(0),
    new Map(),
    new Uint8Array(3),
  ),
  fc.constantFrom<unknown>(
    -1,
    0.5,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    Number.MAX_SAFE_INTEGER,
    10n,
  ),
  fc.constantFrom<unknown>(
    '9999-99-99',
    '2026-02-30',
    'P999999999999D',
    'file:///',
    'command:x',
    '../../x',
    'x\0y',
  ),
  fc.constantFrom<unknown>(
    { toString: 1 },
    { length: 1e9 },
    { valueOf: null },
    JSON.parse('{"__proto__":{"x":1}}'),
  ),
  fc.nat({ max: 3000 }).map(deep),
  fc.nat({ max: 100_000 }).map(length => 'y'.repeat(length)),
  fc.nat({ max: 5000 }).map(length => Array.from({ length }, () => 1)),
);
const names = ['__proto__', 'constructor', 'toString', 'type', 'uri', 'person', 'x', '', '0', 'length'];

/** A value with one to three of its parts changed, removed, added or duplicated. */
export function mutatedValue(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    kind: fc.constantFrom('put', 'put', 'put', 'cut', 'add', 'wrap', 'double'),
    steps: fc.array(fc.nat({ max: 20 }), { maxLength: 5 }),
    odd,
    name: fc.constantFrom(...names),
  });
  return fc
    .tuple(values, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) =>
      changes.reduce<unknown>((now, { steps, ...how }) => changed(now, steps, how), value),
    );
}

interface How {
  readonly kind: string;
  readonly odd: unknown;
  readonly name: string;
}

/** Changes the part at a path of field indexes; the rest stays the same. */
function changed(value: unknown, [step, ...steps]: readonly number[], how: How): unknown {
  const isPlain =
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!(isPlain || Array.isArray(value))) return how.kind === 'wrap' ? [value] : how.odd;
  const entries = Object.entries(value);
  const entry = step === undefined ? undefined : entries[step % Math.max(1, entries.length)];
  const rebuilt = (all: readonly (readonly [string, unknown])[]) =>
    Array.isArray(value) ? all.map(([, part]) => part) : withOwn(all);
  if (!entry) {
    if (how.kind === 'add') return rebuilt([...entries, [how.name, how.odd]]);
    if (how.kind === 'wrap') return [value];
    if (how.kind === 'double') return rebuilt([...entries, ...entries]);
    return how.kind === 'cut' ? rebuilt(entries.slice(1)) : how.odd;
  }
  return rebuilt(entries.map(([name, part]) => [name, name === entry[0] ? changed(part, steps, how) : part]));
}

/** Keeps `__proto__` an own property, as `JSON.parse` does. */
function withOwn(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries)
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  return made;
}
