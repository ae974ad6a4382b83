import assert from 'node:assert/strict';
import type { BiasedWording } from '../../../src/core/lint/biasedWording';
import { english } from '../../../src/core/lint/english/english';
import { Linter } from '../../../src/core/lint/lint';

/** A list that contains only `crazy`, and records how much text it is given at a time. */
function listOfOne(): BiasedWording & { readonly asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    mayHold: text => text.includes('crazy'),
    find(texts) {
      asked.push(texts.join('').length);
      return texts.map(text =>
        [...text.matchAll(/crazy/g)].map(({ index }) => ({ start: index, end: index + 5, better: [] })),
      );
    },
  };
}

function lint(paragraph: string, biased?: BiasedWording) {
  const linter = new Linter('feedback', {
    labels: [],
    names: [],
    today: '2026-11-26',
    off: new Set(),
    staleDays: 7,
    wording: english,
    ...(biased && { biased }),
  });
  const steps = linter.steps(`## 2026-11-26 praise: demo\n\n${paragraph}\n`);
  for (let taken = 0; ; taken++) {
    const step = steps.next();
    if (step.done) return { taken, findings: step.value.findings };
  }
}

const size = 60_000;

function paragraphOf(part: string): string {
  return part.repeat(size / part.length);
}

describe('a paragraph of sixty thousand characters', () => {
  it('is matched against the list of biased words in small parts', () => {
    const list = listOfOne();
    const { findings } = lint(paragraphOf('The plan was crazy on Monday. '), list);
    assert.ok(Math.max(...list.asked) < 2000, `${Math.max(...list.asked)} characters at a time`);
    const found = findings.filter(({ rule }) => rule === 'biased-wording');
    assert.equal(found.length, Math.floor(size / 30));
  });

  it('of nothing but vague praise takes one step per few sentences, and again to locate them', () => {
    const praised = lint(paragraphOf('Great job. '));
    const plain = lint(paragraphOf('Green hat. '));
    const found = praised.findings.filter(({ rule }) => rule === 'vague-praise').length;
    assert.ok(found > 5000, `${found} found`);
    assert.ok(plain.taken > 1.01 * found, `${plain.taken} steps for ${found} sentences`);
    assert.ok(praised.taken - plain.taken > found / 1000 - 2, `${praised.taken - plain.taken} more steps`);
  });

  it('without a period is searched for names in parts', () => {
    const { taken } = lint(paragraphOf('Alice and Bob said so '));
    const sentences = Math.ceil(size / 400);
    assert.ok(taken > sentences + size / 10_000, `${taken} steps`);
  });
});
