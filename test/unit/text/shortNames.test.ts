import assert from 'node:assert/strict';
import { shortNames } from '../../../src/core/text/shortNames';

describe('short names', () => {
  const names = (...given: string[]) => [
    ...shortNames(given.map((name, at) => ({ id: String(at), name }))).values(),
  ];

  it('are first words if nobody else shares them', () => {
    assert.deepEqual(names('Dana Okafor', 'Søren Kjærgaard', '王小明'), ['Dana', 'Søren', '王小明']);
    assert.deepEqual(names('Dana Okafor', 'dana Lee', 'Sam'), ['Dana Okafor', 'dana Lee', 'Sam']);
    assert.deepEqual(names('José A', 'Jose\u0301 B'), ['José A', 'Jose\u0301 B']);
    assert.deepEqual(names(), []);
  });
});
