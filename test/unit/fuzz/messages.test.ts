import assert from 'node:assert/strict';
import fc from 'fast-check';
import type * as v from 'valibot';
import { balancePanel } from '../../../src/protocol/balancePanel';
import { checkArguments } from '../../../src/protocol/contract';
import { checked } from '../../../src/protocol/panel';
import { contractsById } from '../../support/contracts.mjs';
import { mutatedValue } from '../../support/fuzz/mutatedValue';
import { panels } from '../../support/fuzz/panels';
import { valuesOf } from '../../support/fuzz/valuesOf';
import { fuzzRuns } from '../../support/runs';

/** Error texts of the engine instead of ours. */
const rawFault =
  /Cannot (?:read|convert)|is not (?:a function|iterable|defined)|call stack|\[object Object\]|\bat \S+:\d/;
/** How many a thorough run tries, of all kinds together. */
const thorough = 10_000;

function property(values: fc.Arbitrary<unknown>, check: (value: unknown) => void, share: number): void {
  fc.assert(
    fc.property(values, value => {
      check(value);
      assert.equal(Object.keys(Object.prototype).length, 0, 'the prototype of all objects is clean');
    }),
    { numRuns: fuzzRuns(40, Math.ceil(thorough / share)) },
  );
}

describe('nearly valid messages', function () {
  this.timeout(10 * 60_000);
  const schemas = Object.entries(panels).flatMap(([name, { fromPage, toPage, state }]) =>
    Object.entries({ 'from the page': fromPage, 'to the page': toPage, kept: state }).map(
      ([way, schema]) => [`${name}, ${way}`, schema as v.GenericSchema] as const,
    ),
  );

  for (const [name, schema] of schemas) {
    it(`are accepted unchanged, or not at all: ${name}`, () => {
      const take = (message: unknown) => {
        const taken = checked(schema, message);
        if (taken !== undefined) assert.deepEqual(taken, message);
        return taken !== undefined;
      };
      const whole = fc.sample(valuesOf(schema), 40).filter(take).length;
      assert.ok(whole > 20, `${whole} of 40 that were not touched are taken`);
      property(mutatedValue(valuesOf(schema)), take, schemas.length);
    });
  }

  it('the check catches a reader that accepts missing fields', () => {
    assert.equal(checked(balancePanel.fromPage, { type: 'ready', more: 1 }), undefined);
  });
});

describe('nearly valid command arguments', function () {
  this.timeout(10 * 60_000);

  it('are accepted, or rejected with a short sentence that names the field @slow', async () => {
    const all = await contractsById();
    let [whole, tried] = [0, 0];
    for (const [id, contract] of all) {
      const values = valuesOf(contract.takes);
      const some = fc.sample(values, 40);
      tried += some.length;
      whole += some.filter(value => 'ok' in checkArguments(contract, value)).length;
      const refuse = (given: unknown) => {
        const result = checkArguments(contract, given);
        if ('ok' in result) return;
        assert.doesNotMatch(result.wrong, rawFault, id);
        assert.ok(result.wrong.length < 1000, `${id} says ${result.wrong.length} characters`);
        assert.match(result.wrong, /^"[\s\S]*" .|^expects one object/, id);
      };
      property(mutatedValue(values), refuse, all.size);
    }
    assert.ok(whole > tried / 2, `${whole} of ${tried} that were not touched are taken`);
  });
});
