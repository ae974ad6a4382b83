import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAction, renderAction } from '../../../src/core/actions/actionItem';
import { completeAction } from '../../../src/core/actions/completeAction';
import { readBlocks } from '../../../src/core/markdown/blocks';
import { addItem, addParagraphs } from '../../../src/core/markdown/edits';
import { leavesTheRest } from '../../../src/core/markdown/leavesTheRest';
import { applyEdits, combineEdits, type Edit } from '../../../src/core/markdown/textEdit';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { runs } from '../../support/runs';

const actions = { section: { heading: 'Actions' } };

function edited(text: string, edit: Edit | Refusal): string {
  assert.ok(!isRefusal(edit), JSON.stringify(edit));
  return applyEdits(text, edit.edits);
}

const added = (text: string, item = '- [ ] new', place = actions) =>
  edited(
    text,
    addItem(text, place, () => item),
  );

describe('edits of one text', () => {
  it('are combined in the order of the text, or refused if one is', () => {
    const [first, last] = [
      { start: 0, end: 1, text: 'a' },
      { start: 3, end: 3, text: 'b' },
    ];
    const all = [last, first].map(edit => ({ edits: [edit], line: 9 }));
    assert.deepEqual(combineEdits(2, all), { edits: [first, last], line: 2 });
    const refusal = { refused: 'open-block', line: 1 } as const;
    assert.deepEqual(combineEdits(2, [...all, refusal]), refusal);
  });
});

describe('adding an item', () => {
  it('goes to the end of its section', () => {
    assert.equal(
      added('# N\n\n## Actions\n\n- [ ] a\n\n## Private\n\nx\n'),
      '# N\n\n## Actions\n\n- [ ] a\n- [ ] new\n\n## Private\n\nx\n',
    );
  });

  it('goes to the first section of that name, at the level that is asked for', () => {
    const text = '# Actions\n\na\n\n## Actions\n\n- [ ] b\n\n## ACTIONS\n\n- [ ] c\n';
    const at = (level?: number) => ({ section: { heading: 'actions', ...(level && { level }) } });
    assert.equal(added(text, '- [ ] new', at(2)), text.replace('- [ ] b\n', '- [ ] b\n- [ ] new\n'));
    assert.equal(added(text, '- [ ] new', at()), text.replace(/$/, '- [ ] new\n'));
    assert.equal(added('x\n', '- [ ] new', at(3)), 'x\n\n### actions\n\n- [ ] new\n');
  });

  it('starts a list below an empty heading, a paragraph or a table of another section', () => {
    assert.equal(added('## Actions\n'), '## Actions\n\n- [ ] new\n');
    assert.equal(added('## Actions\n## Private\n'), '## Actions\n\n- [ ] new\n\n## Private\n');
    assert.equal(added('## Actions\n\nSome words.\n'), '## Actions\n\nSome words.\n\n- [ ] new\n');
  });

  it('is refused if it would be no item, or would hide what follows', () => {
    const outcome = (item: string) => addItem('a\n\n- b\n\n## c\n', { after: 2 }, () => item);
    assert.ok(!isRefusal(outcome('- x')));
    assert.deepEqual(outcome('x'), { refused: 'open-block', line: 2 });
    assert.deepEqual(outcome('- x\n\n```'), { refused: 'open-block', line: 2 });
    assert.deepEqual(
      addItem('', {}, () => 'x'),
      { refused: 'open-block', line: 0 },
    );
  });

  it('adds a missing section, before private notes at the end', () => {
    assert.equal(added('Hello\n'), 'Hello\n\n## Actions\n\n- [ ] new\n');
    assert.equal(added(''), '## Actions\n\n- [ ] new\n');
    assert.equal(added('a\n\n# Private\n\nx\n'), 'a\n\n## Actions\n\n- [ ] new\n\n# Private\n\nx\n');
  });

  it('keeps CRLF, a byte order mark and a missing final newline', () => {
    assert.equal(
      added('\uFEFF## Actions\r\n\r\n- [ ] a\r\n'),
      '\uFEFF## Actions\r\n\r\n- [ ] a\r\n- [ ] new\r\n',
    );
    assert.equal(added('## Actions\n- [ ] a'), '## Actions\n- [ ] a\n- [ ] new');
    assert.equal(added('\uFEFF', '- [ ] new', {} as typeof actions), '\uFEFF- [ ] new\n');
  });

  it('copies the line ending of its neighbor if they are mixed', () => {
    assert.equal(
      added('x\n\n## Actions\r\n- [ ] a\r\n\nb\n'),
      'x\n\n## Actions\r\n- [ ] a\r\n\nb\n\n- [ ] new\n',
    );
  });

  it('goes after the nested and lazy continuation lines of the last item', () => {
    const list = '## Actions\n\n- [ ] a\n  - [x] b\n    more\nlazy\n';
    assert.equal(added(list), `${list}- [ ] new\n`);
  });

  it('keeps a blank line before odd white space that Markdown reads as text', () => {
    for (const odd of ['\f', '\u00a0', '\u3000']) {
      assert.equal(added(`${odd}\n`), `${odd}\n\n## Actions\n\n- [ ] new\n`);
      assert.equal(
        added(`## Actions\n\n- [ ] a\n\n${odd}\n`),
        `## Actions\n\n- [ ] a\n\n${odd}\n\n- [ ] new\n`,
      );
    }
  });

  it('leaves front matter alone', () => {
    const front = '---\n# comment\nkey:   "v" \n---\n';
    assert.equal(added(front), `${front}## Actions\n\n- [ ] new\n`);
  });

  for (const [what, text] of [
    ['a code block', '## Actions\n\n```\nno end\n'],
    ['a comment', '## Actions\n\n<!-- no end\n'],
    ['a tilde fence', 'x\n\n~~~~js\n'],
  ] as const) {
    it(`is refused if ${what} is not closed`, () => {
      const edit = addItem(text, actions, () => '- [ ] new');
      assert.equal((edit as Refusal).refused, 'open-block');
    });
  }
});

describe('adding paragraphs', () => {
  const notes = { section: { heading: 'Notes' } };
  it('puts blank lines before and after them', () => {
    const text = '## Notes\n\nFirst.\n\n## Actions\n';
    assert.equal(
      edited(text, addParagraphs(text, notes, 'Second.')),
      '## Notes\n\nFirst.\n\nSecond.\n\n## Actions\n',
    );
  });

  it('takes any Markdown, unless it leaves a block open', () => {
    const text = '## Notes\n\n## Actions\n';
    const list = '- one\n- two\n\n```js\nx\n```';
    assert.equal(edited(text, addParagraphs(text, notes, list)), `## Notes\n\n${list}\n\n## Actions\n`);
    assert.equal((addParagraphs(text, notes, '```js\nx') as Refusal).refused, 'open-block');
  });
});

/** Markdown as people and machines write it: lines of every kind, in any order, with any line ending. */
const anyNote = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\nname: x # c\n---\n', '---\r\ntype: 1-1\r\n---\r\n', '---\n'),
    fc.array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(
            '',
            '',
            '## Actions',
            '## Actions ##',
            '# Private',
            'Actions',
            '---',
            '===',
            '- [ ] a',
            '* [x] b',
            '+ c',
            '1. [ ] d',
            '  - [ ] e',
            '\t- [ ] tab',
            '> - [ ] quoted',
            '> quote',
            'lazy',
            '```',
            '~~~',
            '<!-- c',
            '-->',
            '<div>',
            '    code',
            '- ',
            '- ```',
            '***',
            '[a]: b',
            '| a |',
            '- - [ ] f',
          ),
          fc.string({ unit: 'grapheme', maxLength: 12 }),
          fc.string({
            unit: fc.constantFrom(' ', '\t', '\f', '\v', '\u00a0', '\u2003', '\u0085', 'x'),
            maxLength: 4,
          }),
        ),
        fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
      ),
      { maxLength: 14 },
    ),
    fc.boolean(),
  )
  .map(([head, lines, cut]) => {
    const text = head + lines.map(([line, end]) => line + end).join('');
    return cut ? text.replace(/[\r\n]+$/, '') : text;
  });

const anyText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter(text => text.trim() !== '' && text.isWellFormed());

describe('any edit of any note', () => {
  it('changes no other byte: without the new lines, the old text remains', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyNote, anyText, (text, words) => {
        const edit = addItem(text, actions, eol => renderAction({ text: words }, 'dana', eol));
        if (isRefusal(edit)) return;
        accepted++;
        for (const { start, end } of edit.edits) assert.equal(start, end, 'only inserts');
        const [only] = edit.edits;
        const { start, text: inserted } = only ?? assert.fail('no edit');
        const result = applyEdits(text, edit.edits);
        assert.equal(result.slice(0, start) + result.slice(start + inserted.length), text);
        assert.ok(leavesTheRest(text, edit.edits), 'the notebook accepts what the plan accepted');
      }),
      { numRuns: runs(1000) },
    );
    assert.ok(accepted > 0.66 * runs(1000), `only ${accepted} of ${runs(1000)} were not refused`);
  });

  it('keeps both when appended twice', () => {
    fc.assert(
      fc.property(anyNote, anyText, anyText, (text, one, two) => {
        const append = (to: string, words: string) =>
          addItem(to, actions, eol => renderAction({ text: words }, 'dana', eol));
        const first = append(text, one);
        if (isRefusal(first)) return;
        const once = applyEdits(text, first.edits);
        const second = append(once, two);
        assert.ok(!isRefusal(second), 'a note that took one takes another');
        const open = (of: string) =>
          readBlocks(of).items.flatMap(({ done, text }) => (done === false ? [text] : []));
        const added = (words: string) => open(renderAction({ text: words }, 'dana', '\n')).slice(0, 1);
        assert.deepEqual(
          open(applyEdits(once, second.edits)).sort(),
          [...open(text), ...added(one), ...added(two)].sort(),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('checks one box and changes nothing else', () => {
    fc.assert(
      fc.property(anyNote, text => {
        for (const item of readBlocks(text).items) {
          if (item.done !== false || item.text.trim() === '') continue;
          const ticked = edited(text, completeAction(text, item.line, '2026-11-23'));
          const back = readBlocks(ticked).items.find(other => other.line === item.line);
          assert.equal(back?.done, true);
          assert.equal(readAction(back?.text ?? '', 'x').doneOn, '2026-11-23');
          assert.equal(ticked.length, text.length + ' done:2026-11-23'.length);
          assert.equal(readBlocks(ticked).items.length, readBlocks(text).items.length);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('completing an action', () => {
  const complete = (text: string, line = 0) => edited(text, completeAction(text, line, '2026-11-23'));
  for (const [before, expected] of [
    ['- [ ] a', '- [x] a done:2026-11-23'],
    ['* [ ] a @me due:2026-11-25  \n  more', '* [x] a @me due:2026-11-25 done:2026-11-23  \n  more'],
    ['1) [ ] a ^block-1\r\n', '1) [x] a done:2026-11-23 ^block-1\r\n'],
    ['> - [ ] a\\\n> b', '> - [x] a done:2026-11-23\\\n> b'],
    ['- [x] a', '- [x] a'],
  ] as const) {
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(expected)}`, () =>
      assert.equal(complete(before), expected));
  }

  it('is refused on a line without an action, even if it looks like one', () => {
    for (const text of [
      'a',
      '- a',
      '```\n- [ ] a\n```',
      '    - [ ] a',
      '<!--\n- [ ] a\n-->',
      '- [z] a',
      '- [ ]',
      '- [ ]a',
    ]) {
      const line = text.includes('\n') ? 1 : 0;
      assert.equal((completeAction(text, line, '2026-11-23') as Refusal).refused, 'not-an-action', text);
    }
  });

  it('is refused if the line has a different action than the one shown', () => {
    assert.equal((completeAction('- [ ] b', 0, '2026-11-23', 'a') as Refusal).refused, 'line-changed');
  });
});
