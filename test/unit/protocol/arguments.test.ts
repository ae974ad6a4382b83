import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { checkArguments } from '../../../src/protocol/contract';
import { contractsById } from '../../support/contracts.mjs';
import { runs } from '../../support/runs';

const notPlain: Readonly<Record<string, unknown>> = {
  array: [],
  'array of one': [{}],
  date: new Date(),
  map: new Map(),
  set: new Set(),
  'regular expression': /x/,
  error: new Error('x'),
  instance: new (class Some {})(),
  text: 'x',
  number: 1,
  nothing: null,
};

type Schema = { readonly type: string; readonly wrapped?: Schema; readonly pipe?: readonly Schema[] } & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
};

/** Every schema inside another that takes an object, with its path. */
function objectsIn(schema: Schema, path: string): readonly (readonly [string, Schema])[] {
  const inner = schema.wrapped ?? schema.item;
  if (inner) return objectsIn(inner, path);
  const fields = [schema, ...(schema.pipe ?? [])].flatMap(part => Object.entries(part.entries ?? {}));
  const nested = (schema.pipe ?? []).filter(part => part.pipe).flatMap(part => objectsIn(part, path));
  const own = fields.length > 0 ? [[path, schema] as const] : [];
  return [...own, ...nested, ...fields.flatMap(([name, field]) => objectsIn(field, `${path}.${name}`))];
}

describe('command arguments', () => {
  let all: Awaited<ReturnType<typeof contractsById>>;
  before(async function () {
    this.timeout(30_000);
    all = await contractsById();
  });
  const check = (id: string, given: unknown) => checkArguments(all.get(id) ?? assert.fail(id), given);

  it('are one plain object, for every command', () => {
    assert.ok(all.size > 40, String(all.size));
    for (const [id, contract] of all)
      for (const [name, value] of Object.entries(notPlain)) {
        const checked = checkArguments(contract, value);
        assert.ok('wrong' in checked, `${id} took ${name}`);
        assert.match(checked.wrong, /one object with named fields/, `${id}, ${name}`);
      }
  });

  it('have something to write', () => {
    for (const answers of [{}, { L1: {} }, { L1: {}, G2: {} }, { L1: undefined }])
      assert.deepEqual(check('teamLead.checkBalance', { answers, period: 'change' }), {
        wrong: '"answers" must hold an answer',
      });
    assert.deepEqual(check('teamLead.practice', { answers: [] }), { wrong: '"answers" must hold an answer' });
    assert.ok('ok' in check('teamLead.checkBalance', { answers: { L1: { often: 0 } } }));
  });

  it('may have an undefined field, which counts as missing, but no unknown one', () => {
    const given = { person: 'ada', text: 'x', due: undefined };
    assert.deepEqual(check('teamLead.addAction', given), { ok: { person: 'ada', text: 'x' } });
    const wrong = (more: object) => {
      const checked = check('teamLead.addAction', { person: 'ada', text: 'x', ...more });
      return 'wrong' in checked ? checked.wrong : 'nothing';
    };
    assert.equal(wrong({ text: undefined }), '"text" is missing');
    assert.equal(wrong({ dew: undefined }), '"dew" is not a field of this command');
    assert.equal(wrong({ toString: undefined }), '"toString" is not a field of this command');
  });

  it('contain plain objects wherever a field takes an object', () => {
    const nested = [...all].flatMap(([id, { takes }]) => objectsIn(takes as unknown as Schema, id));
    const paths = nested.map(([path]) => path);
    for (const known of ['teamLead.recommendStyle.taskFrame', 'teamLead.diagnose.answers.C1'])
      assert.ok(paths.includes(known), `${known} is not among ${paths.length}`);
    for (const [path, schema] of nested)
      assert.ok(
        schema.pipe?.some(part => part.type === 'check') ||
          schema.pipe?.[0]?.pipe?.some(part => part.type === 'check'),
        `${path} takes an array for an object`,
      );
  });

  const reading = { competence: 'some', commitment: 'low' };
  for (const [id, given, field] of [
    ['teamLead.recommendStyle', { ...reading, taskFrame: [] }, 'taskFrame'],
    ['teamLead.recommendStyle', { ...reading, taskFrame: [2, 2] }, 'taskFrame'],
    ['teamLead.recommendStyle', { ...reading, taskFrame: new Date() }, 'taskFrame'],
    ['teamLead.frameTask', { reading: [], taskFrame: {} }, 'reading'],
    ['teamLead.frameTask', { style: 'S1', taskFrame: [] }, 'taskFrame'],
    ['teamLead.diagnose', { answers: [] }, 'answers'],
    ['teamLead.diagnose', { answers: { C1: [] } }, 'answers.C1'],
    ['teamLead.logUsedStyle', { person: 'a', task: 'b', behaviors: [] }, 'behaviors'],
    ['teamLead.keepTaskFrame', { person: 'a', task: 'b', taskFrame: [] }, 'taskFrame'],
    ['teamLead.makeBrief', { person: 'a', task: 'b', taskFrame: new Map() }, 'taskFrame'],
    ['teamLead.reviewOutcome', { person: 'a', expectation: 'b', to: 'met', causeNotes: [] }, 'causeNotes'],
  ] as const)
    it(`${id} names "${field}" if it is not a plain object`, () => {
      assert.deepEqual(check(id, given), {
        wrong: `"${field}" must be an object with named fields`,
      });
    });

  it('may come from another realm, or have no prototype', () => {
    const foreign: unknown = runInNewContext(`({ competence: 'some', commitment: 'low', taskFrame: {} })`);
    assert.ok('ok' in check('teamLead.recommendStyle', foreign));
    assert.ok('ok' in check('teamLead.recommendStyle', Object.assign(Object.create(null), reading)));
    assert.ok('wrong' in check('teamLead.recommendStyle', runInNewContext('[]')));
  });

  it('name a missing field', () => {
    assert.deepEqual(check('teamLead.keepTaskFrame', { person: 'a', task: 'b' }), {
      wrong: '"taskFrame" is missing',
    });
    assert.deepEqual(check('teamLead.diagnose', {}), { wrong: '"answers" is missing' });
  });

  it('never cause an unexpected error, only one short sentence', () => {
    const ids = fc.constantFrom(...all.keys());
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
    const fields = fc.constantFrom(
      'person',
      'uri',
      'to',
      'text',
      'date',
      'line',
      'task',
      '__proto__',
      'then',
    );
    const long = fc.constant('x'.repeat(100_000));
    const given = fc.oneof(
      anything,
      fc.dictionary(fc.oneof(fields, fc.string(), long), fc.oneof(anything, long)),
    );
    fc.assert(
      fc.property(ids, given, (id, sent) => {
        const checked = check(id, sent);
        if (!('wrong' in checked)) return;
        assert.ok(checked.wrong.length < 1000, `${checked.wrong.length} characters`);
        assert.doesNotMatch(checked.wrong, /Cannot (?:read|convert)|is not a function|call stack|\[object/);
      }),
      { numRuns: runs(1000) },
    );
  });
});
