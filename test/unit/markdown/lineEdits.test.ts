import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeAction, completeAllActions } from '../../../src/core/actions/completeAction';
import { reopenAction } from '../../../src/core/actions/reopenAction';
import { changeExpectation } from '../../../src/core/expectations/changeExpectation';
import { readExpectations } from '../../../src/core/expectations/readExpectations';
import { readFeedback } from '../../../src/core/feedback/feedbackEntry';
import { markDelivered } from '../../../src/core/feedback/logFeedback';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { applyEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { raiseTopic } from '../../../src/core/meetings/raiseTopic';
import type { Refusal } from '../../../src/core/refusal';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { done, notebookOf, root } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const day = '2026-11-26';
const apply = (text: string, edit: Edit | Refusal) => applyEdits(text, done(edit).edits);

/** Starts of a list item: its marker, and the space before its text. */
const lead = fc
  .tuple(
    fc.constantFrom('-', '*', '+', '1.', '10)', '3.'),
    fc.constantFrom(' ', '  ', '\t', 'alone', 'blank'),
  )
  .map(([marker, gap]) => {
    const indent = ' '.repeat(marker.length + 1);
    if (gap === 'alone') return { first: [marker], text: indent, rest: indent };
    if (gap === 'blank') return { first: [`${marker}  `], text: indent, rest: indent };
    return { first: [], text: marker + gap, rest: gap === '\t' ? '    ' : indent };
  });

const item = (texts: fc.Arbitrary<readonly string[]>) =>
  fc
    .tuple(lead, texts)
    .map(([{ first, text, rest }, [words = '', ...more]]) => [
      ...first,
      text + words,
      ...more.map(row => rest + row),
    ]);

/** What a list can be nested in. */
const container = fc.constantFrom<(rows: readonly string[]) => readonly string[]>(
  rows => rows,
  rows => rows.map(row => `> ${row}`),
  rows => rows.map(row => (row.startsWith(' ') ? `> ${row}` : `>${row}`)),
  rows => ['> [!NOTE] Title', '>', ...rows.map(row => `> ${row}`)],
  rows => rows.map(row => `> > ${row}`),
  rows => ['- group', '', ...rows.map(row => `  ${row}`)],
  rows => ['- group', '', ...rows.map(row => `\t${row}`)],
  rows => ['1. group', '', ...rows.map(row => `   ${row}`)],
  rows => ['- > quoted', '  >', ...rows.map(row => `  > ${row}`)],
  rows => ['> - group', '>', ...rows.map(row => `>   ${row}`)],
);

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
const head = fc.constantFrom(
  ['# Inbox', ''],
  ['Intro words', ''],
  ['\uFEFF# Inbox', ''],
  ['---', 'type: 1-1', '---', ''],
  ['[a]: b', ''],
  [],
);
const tail = fc.constantFrom(['- [ ] b'], ['', '# Private', '', 'x'], ['', 'words'], []);

const noteOf = (rows: fc.Arbitrary<readonly string[]>, heads: fc.Arbitrary<readonly string[]> = head) =>
  fc
    .tuple(heads, container, rows, tail, lineEnds)
    .map(([before, wrap, own, after, eol]) => [...before, ...wrap(own), ...after, ''].join(eol));

const task = item(
  fc.constantFrom(
    ['[ ] Send the deck'],
    ['[ ]\tSend the deck'],
    ['[ ] Send', 'the deck'],
    ['[ ]', 'Send the deck'],
    ['[ ] Send ^block'],
    ['[ ] Send\\', 'the deck'],
    ['[ ] Send  ', 'the deck @me'],
    ['[ ] \0Send'],
    ['[/] Send [ ] it'],
  ),
);
const tasks = fc.array(task, { minLength: 1, maxLength: 3 }).map(all => all.flat());
const open = (text: string) => readBlocks(text).items.filter(({ done: ticked }) => ticked === false);
const rowsOf = (text: string) => text.split(/\r\n?|\n/);

/** The single row that changed, before and after; every other byte is the same. */
function changedRow(before: string, after: string): readonly [string, string] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  assert.equal(old.length, now.length);
  assert.deepEqual(before.match(/[\r\n]+/g), after.match(/[\r\n]+/g));
  const different = old.flatMap((row, at) => (row === now[at] ? [] : [[row, now[at] ?? ''] as const]));
  assert.equal(different.length, 1, JSON.stringify([before, after]));
  return different[0] ?? assert.fail();
}

describe('a line edit, in any list, container and line ending,', () => {
  it('checks only the right box, and can be undone', () => {
    fc.assert(
      fc.property(noteOf(tasks), text => {
        const all = open(text);
        assert.ok(all.length > 0);
        for (const { line, raw } of all) {
          const ticked = apply(text, completeAction(text, line, day));
          const [row, now] = changedRow(text, ticked);
          const box = raw.slice(0, 3);
          assert.equal(now.replace('[x]', box).replace(` done:${day}`, ''), row);
          const fact = readFacts('x.md', 'dana', ticked).actions.find(action => action.line === line);
          assert.ok(fact?.done && fact.doneOn === day);
          if (box === '[ ]') assert.equal(apply(ticked, reopenAction(ticked, line)), text);
        }
      }),
      { numRuns: runs(600) },
    );
  });

  it('raises only the right topic', () => {
    fc.assert(
      fc.property(noteOf(tasks), text => {
        for (const { line, raw } of open(text)) {
          const [row, now] = changedRow(text, apply(text, raiseTopic(text, line)));
          assert.equal(now.replace('[x]', raw.slice(0, 3)), row);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('checks all boxes as if one by one', () => {
    fc.assert(
      fc.property(noteOf(tasks), text => {
        let each = text;
        for (const { line } of open(text)) each = apply(each, completeAction(each, line, day));
        assert.equal(apply(text, completeAllActions(text, day)), each);
      }),
      { numRuns: runs(300) },
    );
  });

  it('changes only the value of a feedback field', () => {
    const fields = item(
      fc.constantFrom(['delivered: no'], ['**Delivered:** no'], ['__Delivered__: not yet']),
    );
    const entry = fc.constantFrom(['## 2026-11-20 praise: Calm', '']);
    fc.assert(
      fc.property(noteOf(fields, entry), text => {
        const [before] = readFeedback(readBlocks(text));
        const edit = markDelivered(text, 0, day);
        const [now] = readFeedback(readBlocks(apply(text, edit)));
        assert.deepEqual(now && { ...now, body: 0, end: 0 }, {
          ...before,
          delivered: true,
          deliveredOn: day,
          body: 0,
          end: 0,
        });
        if (before?.delivered !== undefined) changedRow(text, apply(text, edit));
      }),
      { numRuns: runs(300) },
    );
  });

  it('changes only the value of an expectation field', () => {
    const fields = item(
      fc.constantFrom(['Due: 2026-12-04'], ['**Due:** 2026-12-04'], ['Due:', '2026-12-04']),
    );
    const entry = fc.constantFrom(['## Ranking', '']);
    fc.assert(
      fc.property(noteOf(fields, entry), text => {
        const [before] = readExpectations(readBlocks(text));
        assert.equal(before?.due, '2026-12-04');
        const edit = changeExpectation(text, 'ranking', {
          terms: { due: '2026-12-05' },
          state: 'draft',
          attempt: 1,
          log: [{ date: day, event: 'note', text: 'moved' }],
        });
        const now = rowsOf(apply(text, edit));
        assert.equal(readExpectations(readBlocks(now.join('\n')))[0]?.due, '2026-12-05');
        let at = 0;
        for (const row of rowsOf(text).filter(each => !each.includes('2026-12-04') && !/Due:$/.test(each))) {
          at = now.indexOf(row, at) + 1;
          assert.ok(at > 0, `${row} is gone`);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  for (const [before, line, after] of [
    ['# Inbox\n\n-\n  [ ] Send\n', 2, `# Inbox\n\n-\n  [x] Send done:${day}\n`],
    ['Intro words\n\n-\n  [ ] Send\n- [ ] b\n', 3, `Intro words\n\n-\n  [x] Send done:${day}\n- [ ] b\n`],
    ['- group\n\n  -\n    [ ] Send\n', 2, `- group\n\n  -\n    [x] Send done:${day}\n`],
    ['> 1.\r\n>    [ ] Send\r\n', 1, `> 1.\r\n>    [x] Send done:${day}\r\n`],
    ['-\t\n\t[ ] Send', 0, `-\t\n\t[x] Send done:${day}`],
    // An earlier date is replaced, so that there is only one.
    ['- [ ] Send the plan done:2026-11-01', 0, `- [x] Send the plan done:${day}`],
    ['- [ ] Send (done 2026-11-01) it', 0, `- [x] Send (done ${day}) it`],
    ['- [ ] Send\n  done: 2026-11-01', 0, `- [x] Send\n  done: ${day}`],
    ['- [ ] Send ✅ 2026-11-01', 0, `- [x] Send ✅ 2026-11-01 done:${day}`],
    ['- [ ] Send `done:2026-11-01`', 0, `- [x] Send \`done:2026-11-01\` done:${day}`],
    ['- [-] Send', 0, `- [x] Send done:${day}`],
    ['- [/] Send', 0, `- [x] Send done:${day}`],
  ] as const) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () =>
      assert.equal(apply(before, completeAction(before, line, day)), after));
  }

  it('reopens dropped and moved actions, but leaves them alone when completing all', () => {
    assert.equal(apply('- [>] Send', reopenAction('- [>] Send', 0)), '- [ ] Send');
    const text = '- [-] a\n- [>] b\n- [<] c\n- [ ] \n';
    assert.deepEqual(done(completeAllActions(text, day)).edits, []);
    assert.deepEqual(completeAction('- [ ] ', 0, day), { refused: 'not-an-action', line: 0 });
  });
});

describe('every edit of a notebook', () => {
  const path = 'people/dana/2026-11-26.md';
  const uri = `${root}/${path}`;
  const attempt = async (text: string, edit: (text: string) => Edit) => {
    const { notebook, text: now } = await notebookOf({ [path]: text });
    const outcome = await notebook.edit(uri, edit);
    return { outcome, now: now(path) };
  };

  for (const [what, text, edits] of [
    ['makes a heading of text', '# Inbox\n\nwords\n', [{ start: 14, end: 14, text: '\n===' }]],
    ['makes code of items', '- [ ] a\n- [ ] b\n', [{ start: 0, end: 0, text: '```\n' }]],
    ['runs on from an item', '- [ ] a\n- [ ] b\n', [{ start: 7, end: 7, text: '\nmore' }]],
    ['opens front matter', 'name: x\n\n---\n\n- [ ] b\n', [{ start: 0, end: 0, text: '---\n' }]],
    ['hides what follows in a comment', '- [ ] a\n\n- [ ] b\n', [{ start: 8, end: 8, text: '<!--\n' }]],
  ] as const) {
    it(`is refused if it ${what}, and changes nothing`, async () => {
      const { outcome, now } = await attempt(text, () => ({ edits, line: 0 }));
      assert.deepEqual(outcome, { refused: 'edit-astray', file: uri, line: 0 });
      assert.equal(now, text);
    });
  }

  it('is refused while a merge is unresolved', async () => {
    const text = '- [ ] a\n<<<<<<< HEAD\n- [ ] b\n=======\n- [ ] c\n>>>>>>> other\n';
    const { outcome, now } = await attempt(text, before => done(completeAction(before, 0, day)));
    assert.deepEqual(outcome, { refused: 'merge-unsettled', file: uri, line: 1 });
    assert.equal(now, text);
  });
});
