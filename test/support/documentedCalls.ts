import fc from 'fast-check';
import { hostileText } from './hostileText';

/** A command as listed in the document. */
interface DocumentedCommand {
  readonly id: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly needed: boolean }[];
}

/** A call to a command with one argument. */
export interface Call {
  readonly id: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** The commands that `media/docs/commands.md` lists, with their fields. */
export function documentedCommands(text: string): readonly DocumentedCommand[] {
  return text
    .split(/^## (?=teamLead\.)/m)
    .slice(1)
    .map(section => ({
      id: section.slice(0, section.indexOf('\n')).trim(),
      fields: [...section.matchAll(/^\| `(\w+)` \| (.*?) \| (yes)? ?\|$/gm)].map(
        ([, name = '', type = '', needed]) => ({ name, type, needed: needed === 'yes' }),
      ),
    }));
}

/**
 * Generates calls to each command with hostile fields: all kinds of text where a string is valid, and sometimes where
 * it is not. Uses the existing `person`, `task` and `addresses`, so that many calls get as far as the notes.
 */
export function hostileCalls(
  commands: readonly DocumentedCommand[],
  of: {
    readonly person: string;
    readonly task: string;
    readonly addresses: readonly string[];
    readonly each: number;
    readonly seed: number;
  },
): readonly Call[] {
  const fitting = (name: string, type: string): fc.Arbitrary<unknown> => {
    const often = (right: fc.Arbitrary<unknown>) =>
      fc.oneof({ arbitrary: right, weight: 20 }, { arbitrary: anything, weight: 1 });
    if (name === 'task') return fc.oneof(fc.constant(of.task), hostileText);
    if (name === 'person')
      return often(fc.oneof(...[1, 2, 3].map(() => fc.constant(of.person)), hostileText));
    const list = /^list of (.*)$/.exec(type)?.[1];
    if (list !== undefined) return often(fc.array(fitting(name, list), { maxLength: 3 }));
    const inner = /^`\{ (.*) \}`$/.exec(type)?.[1];
    if (inner !== undefined) {
      const keys = inner.split(', ').map(key => key.replace('?', ''));
      return often(
        fc.record(Object.fromEntries(keys.map(key => [key, often(fc.nat(2))])), { requiredKeys: [] }),
      );
    }
    if (type.includes('address')) return often(fc.constantFrom(...of.addresses));
    if (type.includes('calendar date'))
      return often(fc.constantFrom(...['2026-11-20', '2026-11-26'].flatMap(day => [day, day]), '9999-12-31'));
    if (type.includes('local time')) return often(fc.constantFrom('2026-11-26T18:00', '2026-11-26T99:99'));
    if (type.includes('duration')) return often(fc.constantFrom('P1W', 'P0D', 'P99999999999D'));
    if (type.includes('whole number')) return often(fc.constantFrom(0, 1, 5, 1e9, Number.MAX_SAFE_INTEGER));
    const choices = [...type.matchAll(/`([^`]+)`/g)].map(([, choice = '']) => choice);
    if (choices.length > 0)
      return often(
        fc.constantFrom(
          ...choices.map(choice => (/^(?:\d|true|false)$/.test(choice) ? JSON.parse(choice) : choice)),
        ),
      );
    return often(hostileText);
  };
  return commands.flatMap(({ id, fields }) =>
    fc
      .sample(
        fc.record(Object.fromEntries(fields.map(({ name, type }) => [name, fitting(name, type)])), {
          requiredKeys: fields.filter(({ needed }) => needed).map(({ name }) => name),
        }),
        { numRuns: of.each, seed: of.seed },
      )
      .map(given => ({ id, given })),
  );
}

/** Values that no field accepts, or only some fields. */
const anything = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, -1, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, [[]], ''),
  fc.constantFrom<unknown>({ toString: 1 }, { length: 1e9 }, JSON.parse('{"__proto__":{"x":1}}')),
);
