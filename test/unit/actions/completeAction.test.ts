import assert from 'node:assert/strict';
import { renderAction } from '../../../src/core/actions/actionItem';
import { completeAction } from '../../../src/core/actions/completeAction';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { done } from '../../support/notebookFixture';

const day = '2026-11-23';

describe('completing an action', () => {
  for (const [text, expected] of [
    ['- [ ] a @me ^id\n', '- [x] a @me done:2026-11-23 ^id\n'],
    ['- [-] a\n', '- [x] a done:2026-11-23\n'],
    ['- [>] a\n', '- [x] a done:2026-11-23\n'],
    ['- [x] a\n', '- [x] a\n'],
    // An earlier date of ours is replaced, even in brackets; another tool's symbol stays.
    ['- [ ] a done:2026-01-01 b\n', '- [x] a done:2026-11-23 b\n'],
    ['- [ ] a (done 2026-01-01)\n', '- [x] a (done 2026-11-23)\n'],
    ['- [ ] a ✅ 2026-01-01\n', '- [x] a ✅ 2026-01-01 done:2026-11-23\n'],
  ] as const) {
    it(`turns ${JSON.stringify(text)} into ${JSON.stringify(expected)}`, () =>
      assert.equal(applyEdits(text, done(completeAction(text, 0, day)).edits), expected));
  }

  it('refuses lines without an action, or with a different one than was shown', () => {
    assert.deepEqual(completeAction('words\n- item\n', 1, day), { refused: 'not-an-action', line: 1 });
    assert.deepEqual(completeAction('- [ ]\n', 0, day), { refused: 'not-an-action', line: 0 });
    assert.deepEqual(completeAction('- [ ] a\n', 4, day), { refused: 'not-an-action', line: 4 });
    assert.deepEqual(completeAction('- [ ] b\n', 0, day, 'a'), { refused: 'line-changed', line: 0 });
    assert.equal(done(completeAction('- [ ] b\n', 0, day, 'b')).line, 0);
  });
});

describe('a new action', () => {
  for (const [action, expected] of [
    [{ text: 'Send it' }, '- [ ] Send it'],
    [{ text: 'Send it', owner: 'me' }, '- [ ] Send it @me'],
    [{ text: 'Send it', owner: 'them', due: '2026-12-01' }, '- [ ] Send it @dana due:2026-12-01'],
    [{ text: 'Send it\nto Sam', due: '2026-12-01' }, '- [ ] Send it due:2026-12-01\n  to Sam'],
  ] as const)
    it(`${JSON.stringify(action)} is written ${JSON.stringify(expected)}`, () =>
      assert.equal(renderAction(action, 'dana', '\n'), expected));
});
