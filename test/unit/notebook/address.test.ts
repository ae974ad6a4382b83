import assert from 'node:assert/strict';
import fc from 'fast-check';
import { join, namesWithin } from '../../../src/core/notebook/address';

describe('addresses', () => {
  it('convert back to the original names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(text => text.isWellFormed() && !/[/\\\0]|^\.\.?$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), names => {
        assert.deepEqual(namesWithin('file:///w', join('file:///w', ...names)), names);
      }),
    );
  });

  it('have no relative segments, no second spelling and no name with separators', () => {
    for (const names of [
      '..',
      'a/../b',
      './a',
      'a//b',
      'a/',
      '%2e%2e/a',
      'a%2fb',
      'a%2Fb',
      'a%5Cb',
      'a\\b',
      '%00',
      '%',
      '%zz',
      'a?b',
      'a#b',
      '%61',
      '(a)',
    ])
      assert.equal(namesWithin('file:///w', `file:///w/${names}`), undefined, names);
  });

  it('do not confuse a sibling with a child', () => {
    assert.equal(namesWithin('file:///w/notes', 'file:///w/notes-old/a.md'), undefined);
    assert.equal(namesWithin('file:///w/notes', 'file:///w/notes'), undefined);
  });
});
