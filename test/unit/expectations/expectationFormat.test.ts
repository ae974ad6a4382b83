import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { causeIds } from '../../../src/core/expectations/causes';
import { fieldNames, labelOf } from '../../../src/core/expectations/fields';
import { type ExpectationTerms, expectationStates } from '../../../src/core/expectations/model';
import { movesFrom } from '../../../src/core/expectations/moves';
import { only, problems } from '../../support/expectationFile';

describe('the notes format', () => {
  const format = readFileSync('media/docs/file-format.md', 'utf8');
  const section = /\n## expectations\.md\n[\s\S]*?```markdown\n([\s\S]*?)```\n([\s\S]*?)\n## Limits\n/.exec(
    format,
  );

  it('has an example that is fully understood', () => {
    const fact = only(section?.[1] ?? '');
    assert.deepEqual(problems(section?.[1] ?? ''), []);
    assert.deepEqual(
      [fact.state, fact.decisionLevel, fact.style, fact.checkIns?.length],
      ['unmet', 5, 'S2', 2],
    );
    assert.ok(fact.log.every(({ event }) => event !== 'note'));
    const fields: readonly (keyof ExpectationTerms)[] = [
      'task',
      'why',
      'quality',
      'limits',
      'needs',
      'agreedOn',
    ];
    for (const field of fields) assert.ok(fact[field], field);
  });

  it('names every field, state, step and cause', () => {
    const words = section?.[2] ?? '';
    for (const name of fieldNames) assert.ok(words.includes(`\`${labelOf(name)}\``), name);
    for (const state of expectationStates) assert.ok(words.includes(`\`${state}\``), state);
    for (const cause of causeIds) assert.ok(words.includes(`\`${cause}\``), cause);
    const rows = [...words.matchAll(/^\| (?:(`[^|]*) )?\| ((?:`[a-z-]+`(?:, )?)*) \|/gm)];
    const steps = new Map<string, string[]>();
    let from: string[] = [];
    const names = (cell: string | undefined) =>
      [...(cell ?? '').matchAll(/`([a-z-]+)`/g)].map(found => found[1] ?? '');
    for (const [, first, to] of rows) {
      from = first ? names(first) : from;
      for (const state of from) steps.set(state, [...(steps.get(state) ?? []), ...names(to)]);
    }
    for (const state of expectationStates)
      assert.deepEqual([...(steps.get(state) ?? [])].sort(), [...movesFrom(state)].sort(), state);
  });
});
