import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActionText, readAction } from '../../../src/core/actions/actionItem';
import { type ActionChange, changeAction } from '../../../src/core/actions/changeAction';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { isRefusal } from '../../../src/core/refusal';
import { done } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const person = 'dana-okafor';
const day = '2026-12-01';
const changed = (text: string, change: ActionChange, line = 0) =>
  applyEdits(text, done(changeAction(text, line, change, person)).edits);

describe('a new due date', () => {
  for (const [text, due, expected] of [
    ['- [ ] a @me due:2026-11-20\n', day, '- [ ] a @me due:2026-12-01\n'],
    ['- [ ] a\r\n- [ ] b', day, '- [ ] a due:2026-12-01\r\n- [ ] b'],
    ['* [/] a 📅 2026-11-20 @dana  \n', day, '* [/] a 📅 2026-12-01 @dana  \n'],
    ['1. [ ] a [due:: 2026-11-20]\n', day, '1. [ ] a [due:: 2026-12-01]\n'],
    ['- [ ] a (due 2026-11-20) ^id\n', day, '- [ ] a (due 2026-12-01) ^id\n'],
    ['- [ ] a due:[[2026-11-20]]\n', day, '- [ ] a due:[[2026-12-01]]\n'],
    ['- [ ] a ^id\n', day, '- [ ] a due:2026-12-01 ^id\n'],
    ['- [ ] a\\\n  b\n', day, '- [ ] a due:2026-12-01\\\n  b\n'],
    ['\uFEFF> - [ ] a\r\n', day, '\uFEFF> - [ ] a due:2026-12-01\r\n'],
    ['- [ ] a due:2026-12-01\n', day, '- [ ] a due:2026-12-01\n'],
    ['- [ ] a @me due:2026-11-20\n', undefined, '- [ ] a @me\n'],
    ['- [ ] a (due 2026-11-20) @me\n', undefined, '- [ ] a @me\n'],
    ['- [ ] a 📅 2026-11-20 due:2026-11-21 ^id\n', undefined, '- [ ] a ^id\n'],
    ['- [ ] a\n', undefined, '- [ ] a\n'],
  ] as const) {
    it(`${due ?? 'none'} in ${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () =>
      assert.equal(changed(text, { due }), expected));
  }
});

describe('a new owner', () => {
  for (const [text, owner, expected] of [
    ['- [ ] a @me due:2026-11-20\n', 'them', '- [ ] a @dana-okafor due:2026-11-20\n'],
    ['- [ ] a @Dana Okafor, b\n', 'me', '- [ ] a @me, b\n'],
    ['- [ ] a due:2026-11-20\n', 'me', '- [ ] a @me due:2026-11-20\n'],
    ['- [ ] a due:2026-11-20 b\n', 'me', '- [ ] a due:2026-11-20 b @me\n'],
    ['- [ ] a\n', 'them', '- [ ] a @dana-okafor\n'],
    ['- [ ] a @them due:2026-11-20\n', undefined, '- [ ] a due:2026-11-20\n'],
    ['- [ ] @me: a\n', undefined, '- [ ] a\n'],
    ['- [ ] a @me\n', 'me', '- [ ] a @me\n'],
  ] as const) {
    it(`${owner ?? 'nobody'} in ${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () =>
      assert.equal(changed(text, { owner }), expected));
  }
});

describe('changing an action', () => {
  it('refuses a line that is not an action, or not the one shown', () => {
    const refused = (text: string, line: number, expected?: string) => {
      const outcome = changeAction(text, line, { due: day }, person, expected);
      return isRefusal(outcome) ? outcome.refused : 'changed';
    };
    assert.equal(refused('- a\n', 0), 'not-an-action');
    assert.equal(refused('- [ ]\n', 0), 'not-an-action');
    assert.equal(refused('- [ ] a\n', 3), 'not-an-action');
    assert.equal(refused('- [ ] a\n', 0, 'b'), 'line-changed');
    assert.equal(refused('- [ ] a `b\n  c`\n', 0), 'edit-astray');
  });

  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'pair',
          '@me',
          '@dana',
          '@Dana Okafor',
          '@them,',
          'due:2026-11-20',
          '(due 2026-01-02)',
          '📅 2026-03-04',
          '[due:: 2026-05-06]',
          '*due:2026-07-08*',
          'done:2026-01-01',
          '`code`',
          '—',
          '^id',
          '\\',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 6 },
    )
    .map(parts => parts.join(' '));
  const change = fc.oneof(
    fc.record({ due: fc.constantFrom(day, '2027-01-31', undefined) }),
    fc.record({ owner: fc.constantFrom<'me' | 'them' | undefined>('me', 'them', undefined) }),
  );
  const lead = fc.constantFrom('- [ ] ', '* [x] ', '> - [!] ', '  1. [ ] ');

  it('changes only that in any note, or refuses; repeating it changes nothing', () => {
    let count = 0;
    fc.assert(
      fc.property(
        lead,
        words,
        words,
        change,
        fc.constantFrom('\n', '\r\n'),
        (mark, one, other, wanted, eol) => {
          const text = `# A${eol}${eol}${mark}${one}${eol}${mark}${other}${eol}`;
          const before = readBlocks(text).items;
          for (const item of before) {
            const outcome = changeAction(text, item.line, wanted, person);
            if (isRefusal(outcome)) continue;
            count++;
            const now = applyEdits(text, outcome.edits);
            const after = readBlocks(now).items;
            assert.equal(after.length, before.length);
            for (const [at, { text: was, line }] of before.entries()) {
              const read = (words = ''): ActionText => readAction(words, person);
              const meant = line === item.line ? { ...read(was), ...wanted } : read(was);
              // Of several marks, only the first counts.
              const isPlain = !/(?:@.*@)|(?:\d{4}-.*\d{4}-)/su.test(was);
              const { text: words, due, owner, doneOn } = read(after[at]?.text);
              assert.deepEqual(
                [isPlain && words, due, owner, doneOn],
                [isPlain && meant.text, meant.due, meant.owner, meant.doneOn],
                JSON.stringify([text, now]),
              );
            }
            assert.deepEqual(done(changeAction(now, item.line, wanted, person)).edits, []);
          }
        },
      ),
      { numRuns: runs(200) },
    );
    assert.ok(count > runs(50), String(count));
  });
});
