import assert from 'node:assert/strict';
import { contracts } from '../../support/contracts.mjs';

describe('what a command says of itself', () => {
  it('is whole sentences', async () => {
    const said = (await contracts()).flatMap(({ describe, describeResult }) =>
      [describe ?? [], describeResult ?? []].flat(),
    );
    assert.ok(said.length > 50);
    for (const text of said) {
      assert.match(text, /\.$/);
      for (const sentence of text.split(/(?<=[.?!]) /)) assert.match(sentence, /^[A-Z`]/, text);
    }
  });
});
