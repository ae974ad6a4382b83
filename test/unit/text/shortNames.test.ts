import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortNames } from '../../../src/core/text/shortNames';
import { shownNames } from '../../../src/core/text/shownNames';

describe('shown names', () => {
  const names = (...given: (readonly [name: string, role?: string])[]) => [
    ...shownNames(given.map(([name, role], at) => ({ id: `id-${at}`, name, role }))).values(),
  ];

  it('distinguish namesakes by their roles, or by their ids', () => {
    assert.deepEqual(names(['Ana', 'Design'], ['Bo']), ['Ana', 'Bo']);
    assert.deepEqual(names(['Ana', 'Design'], ['ana', 'Backend']), ['Ana (Design)', 'ana (Backend)']);
    assert.deepEqual(names(['Ana', 'Design'], ['Ana', 'design']), ['Ana (id-0)', 'Ana (id-1)']);
    assert.deepEqual(names(['Ana', 'Design'], ['Ana']), ['Ana (id-0)', 'Ana (id-1)']);
  });

  it('are never the same for two people', () => {
    const person = fc.tuple(
      fc.constantFrom('Ana', 'ana', 'Bo'),
      fc.constantFrom('Design', 'design', '', 'Backend'),
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), people => {
        const shown = names(...people);
        assert.equal(new Set(shown).size, shown.length, shown.join());
      }),
    );
  });
});

describe('short names', () => {
  const names = (...given: string[]) => [
    ...shortNames(given.map((name, at) => ({ id: String(at), name }))).values(),
  ];

  it('are first words if nobody else shares them', () => {
    assert.deepEqual(names('Dana Okafor', 'Søren Kjærgaard', '王小明'), ['Dana', 'Søren', '王小明']);
    assert.deepEqual(names('Dana Okafor', 'dana Lee', 'Sam'), ['Dana Okafor', 'dana Lee', 'Sam']);
    assert.deepEqual(names('José A', 'Jose\u0301 B'), ['José A', 'Jose\u0301 B']);
    assert.deepEqual(names('Ana Silva', 'Ana Silva'), ['Ana Silva (0)', 'Ana Silva (1)']);
    assert.deepEqual(names(' Dana  Okafor', 'Bo'), ['Dana', 'Bo']);
    assert.deepEqual(names(), []);
  });
});
