import assert from 'node:assert/strict';
import type { ExpectationFact } from '../../src/core/expectations/model';
import { readFacts } from '../../src/core/subjects/readFacts';

export const path = 'people/dana/expectations.md';
export const profile = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };

export const facts = (text: string) => readFacts('expectations.md', 'dana', text);
export const read = (text: string) => facts(text).expectations;

/** The one expectation in a text; fails the test if there are others or none. */
export function only(text: string): ExpectationFact {
  const [fact, ...others] = read(text);
  return fact && others.length === 0 ? fact : assert.fail(`${others.length + (fact ? 1 : 0)} expectations`);
}

/** The problems in a text: line and message. */
export function problems(text: string): (string | number)[][] {
  return facts(text).problems.map(({ line, message, values = [] }) => [
    line,
    message.replace(/\{(\d)\}/g, (_, at) => values[Number(at)] ?? ''),
  ]);
}

export const active = `# Expectations

## Ranking behind a flag

- Id: ranking
- Task: Search rewrite
- Outcome: Ranking answers for five shops
- Measure: 45 of 50 golden queries
- Due: 2026-12-04
- Support I promise: pair twice a week
- Said back in their own words: yes
- Agreed on: 2026-11-16
- Attempt: 1
- Status: active

### Log

- 2026-11-16 draft
- 2026-11-16 draft → proposed
- 2026-11-16 proposed → agreed
- 2026-11-17 agreed → active
`;
