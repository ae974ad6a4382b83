import assert from 'node:assert/strict';
import fc from 'fast-check';
import { doneMarks } from '../../../src/core/actions/actionMarks';
import { completeAction, completeAllActions } from '../../../src/core/actions/completeAction';
import { reopenAction } from '../../../src/core/actions/reopenAction';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import type { Refusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { done } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const day = '2026-11-23';
const apply = (text: string, edit: Edit | Refusal) => applyEdits(text, done(edit).edits);
const reopened = (text: string, line = 0) => apply(text, reopenAction(text, line));

const openTasks = (text: string) =>
  readBlocks(text).items.filter(item => item.done === false && item.text.trim() !== '');

/** Notes with tasks among other text, with all kinds of line endings. */
const notes = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '- [ ] ',
        '* [ ] ',
        '  + [ ]\t',
        '1. [ ] ',
        '> - [ ] ',
        '- [ ]',
        '- [x] ',
        '- ',
        '',
        '    ',
        '# ',
      ),
      fc.oneof(
        fc.constantFrom(
          'words',
          'a done:2026-01-01',
          'a done:2026-01-01 b',
          '^block',
          'a ^block',
          'b\\',
          'c  ',
          'd \\ ',
          'done:2026-02-30',
          '[x] done:2020-02-02 ^id \\',
          '✅ 2026-01-01',
        ),
        fc.string({ unit: 'binary', maxLength: 12 }),
      ),
      fc.constantFrom('\n', '\r\n', '\r', ''),
    ),
    { maxLength: 8 },
  )
  .map(lines => lines.map(line => line.join('')).join(''));

describe('reopening an action', () => {
  for (const [text, expected] of [
    ['- [x] a @me done:2026-11-20\n', '- [ ] a @me\n'],
    ['- [X] a done:2026-11-20 ^id\r\n', '- [ ] a ^id\r\n'],
    ['- [x] a done:2026-01-01 done:2026-11-20\n', '- [ ] a done:2026-01-01\n'],
    ['- [x] a done:2026-11-20 @me  \n', '- [ ] a @me  \n'],
    // Somebody moved our mark, or continued writing after it.
    ['- [x] a\n  b done:2026-11-20\n  c\n', '- [ ] a\n  b\n  c\n'],
    ['- [x] a\n  done:2026-11-20\n', '- [ ] a\n  done:2026-11-20\n'],
    // Dates in other formats are not ours.
    ['- [x] a ✅ 2026-11-20\n', '- [ ] a ✅ 2026-11-20\n'],
    ['- [x] a (done 2026-11-20)\n', '- [ ] a (done 2026-11-20)\n'],
    ['- [x] a **done:** 2026-11-20\n', '- [ ] a **done:** 2026-11-20\n'],
    ['- [x] a done:soon\n', '- [ ] a done:soon\n'],
    ['- [x] a undone:2026-11-20\n', '- [ ] a undone:2026-11-20\n'],
    ['- [ ] open done:2026-11-20\n', '- [ ] open done:2026-11-20\n'],
  ] as const) {
    it(`turns ${JSON.stringify(text)} into ${JSON.stringify(expected)}`, () =>
      assert.equal(reopened(text), expected));
  }

  it('undoes completing, byte for byte, in any note', () => {
    fc.assert(
      fc.property(notes, text => {
        for (const { line, raw } of openTasks(text)) {
          // Completing replaced an earlier date, which cannot be restored.
          if (doneMarks(raw).length > 0) continue;
          const completed = apply(text, completeAction(text, line, day));
          assert.notEqual(completed, text);
          assert.equal(reopened(completed, line), text);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('removes the date that completing added, in any note', () => {
    fc.assert(
      fc.property(notes, text => {
        for (const { line } of openTasks(text)) {
          const completed = apply(text, completeAction(text, line, day));
          const read = readFacts('2026-11-23.md', 'dana', completed).actions.find(one => one.line === line);
          assert.ok(read?.done && read.doneOn === day, JSON.stringify(completed));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('refuses lines without an action, or with a different one than was shown', () => {
    assert.deepEqual(reopenAction('words\n- item\n', 1), { refused: 'not-an-action', line: 1 });
    assert.deepEqual(reopenAction('- [x] b\n', 0, 'a'), { refused: 'line-changed', line: 0 });
    assert.equal(done(reopenAction('- [x] b\n', 0, 'b')).line, 0);
  });
});

describe('completing all actions of a note', () => {
  it('checks the open ones, and leaves done ones, code and plain items alone', () => {
    const text = '- [ ] a\r\n  - [ ] b ^id\n- [x] c done:2026-01-01\n- d\n```\n- [ ] e\n```\n';
    assert.equal(
      apply(text, completeAllActions(text, day)),
      `- [x] a done:${day}\r\n  - [x] b done:${day} ^id\n- [x] c done:2026-01-01\n- d\n\`\`\`\n- [ ] e\n\`\`\`\n`,
    );
    assert.deepEqual(completeAllActions('words\n', day), { edits: [], line: 0, count: 0 });
  });

  it('is the same as completing them one by one', () => {
    fc.assert(
      fc.property(notes, text => {
        let one = text;
        for (const { line } of openTasks(text)) one = apply(one, completeAction(one, line, day));
        assert.equal(apply(text, completeAllActions(text, day)), one);
      }),
    );
  });
});
