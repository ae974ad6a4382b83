import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/core/markdown/blocks';
import type { NoteProblem } from '../../../src/core/markdown/frontMatter';
import { firstRow, lineFix, nearMiss, textFix, valueFix } from '../../../src/core/markdown/nearMiss';
import { readKey } from '../../../src/core/markdown/readKey';

describe('what mends a line', () => {
  const blocks = readBlocks('# a\n\n> - [ ] b: c c\n>   d\n');
  const [item] = blocks.items;
  assert.ok(item);

  it('replaces the line, part of an item’s first line, or a value at the end', () => {
    assert.deepEqual(lineFix(blocks, 0, '# b'), { was: '# a', text: '# b' });
    assert.equal(firstRow(item), '[ ] b: c c');
    assert.deepEqual(textFix(blocks, item, 4, 6, 'e -'), { was: '> - [ ] b: c c', text: '> - [ ] e - c c' });
    assert.deepEqual(valueFix(blocks, 2, 'c', 'f'), { was: '> - [ ] b: c c', text: '> - [ ] b: c f' });
    assert.deepEqual(valueFix(blocks, 0, '#', '##'), { was: '# a', text: '## a' });
    assert.equal(valueFix(blocks, 2, 'x', 'f'), undefined);
  });

  it('is part of a hint only if it changes something', () => {
    const hint = { line: 2, message: 'm', values: ['v'], hint: true };
    assert.deepEqual(nearMiss(2, 'm', ['v']), hint);
    assert.deepEqual(nearMiss(2, 'm', ['v'], { was: 'a', text: 'a' }), hint);
    assert.deepEqual(nearMiss(2, 'm', ['v'], { was: 'a', text: 'b' }), {
      ...hint,
      fix: { was: 'a', text: 'b' },
    });
  });
});

describe('a key of front matter', () => {
  const rule = {
    isRight: (text: string) => text === 'P1W',
    wrong: 'm',
    better: (text: string) => (text === 'weekly' ? 'P1W' : undefined),
  };
  const read = (rows: string) => {
    const earlier: NoteProblem = { line: 0, message: 'earlier' };
    const problems = [earlier];
    const value = readKey(readBlocks(`---\nname: x\n${rows}---\n`), 'cadence', rule, problems);
    assert.equal(problems[0], earlier);
    return { value, problems: problems.slice(1) };
  };

  it('has its value if that is valid', () =>
    assert.deepEqual(read('cadence: P1W\n'), { value: 'P1W', problems: [] }));

  it('has none if it is missing or empty', () => {
    for (const rows of ['', 'cadence:\n', 'cadence: ""\n'])
      assert.deepEqual(read(rows), { value: undefined, problems: [] }, rows);
  });

  it('is a problem if its value is wrong, with the only possible meaning', () => {
    const problem = { line: 2, message: 'm' };
    assert.deepEqual(read('cadence: often\n').problems, [{ ...problem, values: ['cadence', 'often'] }]);
    assert.deepEqual(read('cadence: weekly # c\n').problems, [
      {
        ...problem,
        values: ['cadence', 'weekly'],
        fix: { was: 'cadence: weekly # c', text: 'cadence: P1W # c' },
      },
    ]);
    assert.deepEqual(read('cadence: {P1W: x}\n').problems, [{ ...problem, values: ['cadence', '{P1W: x}'] }]);
    assert.deepEqual(read('cadence: [P1W, {a: b}]\n').problems, [
      { ...problem, values: ['cadence', '[P1W, {a: b}]'] },
    ]);
  });
});
