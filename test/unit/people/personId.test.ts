import assert from 'node:assert/strict';
import fc from 'fast-check';
import { personId, uniqueIds } from '../../../src/core/people/personId';
import { assertGrowsWithLength } from '../../support/growth';
import { runs } from '../../support/runs';

describe('personId', () => {
  for (const [name, id] of [
    ['Dana Okafor', 'dana-okafor'],
    ['José  Núñez', 'josé-núñez'],
    ['王小明', '王小明'],
    ["D'Arcy O’Neil", 'd-arcy-o-neil'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con-person'],
    ['com¹', 'com¹-person'],
    ['🙂', 'person'],
    ['...', 'person'],
    ['Ann.', 'ann'],
  ] as const) {
    it(`turns ${JSON.stringify(name)} into ${id}`, () => assert.equal(personId(name, []), id));
  }

  it('separates namesakes, whatever the case or normalization of existing ids', () => {
    assert.equal(personId('Dana Okafor', ['Dana-Okafor']), 'dana-okafor-2');
    assert.equal(personId('José', ['jose\u0301', 'josé-2']), 'josé-3');
  });

  it('returns a safe folder name for any name', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 400 })),
        name => {
          const id = personId(name, []);
          assert.match(id, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
          assert.doesNotMatch(id, /^(con|prn|aux|nul|com\d|lpt\d)$/i);
          assert.ok(Buffer.byteLength(id) <= 200, `${Buffer.byteLength(id)} bytes`);
          assert.equal(id, id.normalize('NFC'));
          assert.ok(id.isWellFormed());
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('generates thousands of ids for one name in linear time @slow', () => {
    assertGrowsWithLength(
      size => 'Dana\n'.repeat(size / 5),
      names => {
        const idOf = uniqueIds([]);
        for (const name of names.split('\n')) idOf(name);
      },
      20_000,
    );
  });

  it('never returns a taken id', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 30 }), names => {
        const taken: string[] = [];
        for (const name of names) taken.push(personId(name, taken));
        const folded = taken.map(id => id.normalize('NFC').toLowerCase());
        assert.equal(new Set(folded).size, names.length);
      }),
    );
  });
});
