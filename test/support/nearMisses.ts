import assert from 'node:assert/strict';
import type { NoteProblem } from '../../src/core/markdown/frontMatter';
import { linesOf } from '../../src/core/markdown/lines';
import { readFacts } from '../../src/core/subjects/readFacts';

/** The hints for a file in Dana Okafor's folder. */
export function hints(file: string, text: string): readonly NoteProblem[] {
  return readFacts(file, 'dana-okafor', text).problems;
}

/** The text after applying the quick fix of a problem. */
export function fixed(text: string, { line, fix }: NoteProblem): string {
  assert.ok(fix, 'no fix');
  const start = linesOf(text).start(line);
  assert.ok(text.startsWith(fix.was, start), JSON.stringify([text.slice(start), fix.was]));
  return text.slice(0, start) + fix.text + text.slice(start + fix.was.length);
}

/** A near miss and its text after the fix, below a heading; `undefined` if only the lead can tell. */
type Case = readonly [near: string, mended: string | undefined];

export function near(file: string, head: string, cases: readonly Case[]): void {
  for (const [text, mended] of cases) {
    it(`${JSON.stringify(text)} in ${file} gets a hint${mended === undefined ? '' : ' that fixes it'}`, () => {
      const note = head + text;
      const [problem, ...more] = hints(file, note);
      assert.ok(problem, 'no hint');
      assert.deepEqual(more, []);
      assert.ok(problem.line >= linesOf(head).count - 1);
      for (const value of problem.values ?? []) assert.equal(value, value.trim());
      if (mended === undefined) assert.equal(problem.fix, undefined);
      else {
        const better = fixed(note, problem);
        assert.equal(better, head + mended);
        assert.deepEqual(hints(file, better), []);
        // A quoted text is in the note, or will be.
        for (const value of problem.values ?? [])
          assert.ok(`${note}\n${better}`.includes(value.replace(/:?(?: …)?$/, '')), value);
      }
    });
  }
}

/** Lines that are not near misses, each below a heading. */
export function notNear(file: string, head: string, lines: readonly string[]): void {
  for (const text of lines)
    it(`${JSON.stringify(text)} in ${file} gets no hint`, () =>
      assert.deepEqual(hints(file, head + text), []));
}
