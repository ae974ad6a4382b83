import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inOneEdit } from '../../../src/core/markdown/inOneEdit';
import { linesOf } from '../../../src/core/markdown/lines';
import { NoteEdit } from '../../../src/core/markdown/noteEdit';
import { applyEdits, type Edit, type Plan } from '../../../src/core/markdown/textEdit';
import { isRefusal } from '../../../src/core/refusal';

const note = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(fc.constantFrom('', '- a', '  - b', 'words', '## Head', '> - c', '- [ ] d', '1. e'), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.boolean(),
  )
  .map(([mark, eol, rows, ends]) => mark + rows.join(eol) + (ends ? eol : ''));

function made(planned: ReturnType<Plan>): Edit {
  assert.ok(!isRefusal(planned));
  return planned;
}

/** The lines of a text, without the byte order mark. */
function rowsOf(text: string): readonly string[] {
  const lines = linesOf(text.replace(/^\uFEFF/, ''));
  return Array.from({ length: lines.count }, (_, line) => lines.at(line));
}

function inserting(line: number, rows: readonly string[], apart = false): Plan {
  return text => {
    const edit = new NoteEdit(text);
    edit.insert(line, rows, apart);
    return edit.done(line);
  };
}

function removing(from: number, to: number): Plan {
  return text => {
    const edit = new NoteEdit(text);
    edit.remove(from, to);
    return edit.done(from);
  };
}

describe('editing a note by lines', () => {
  const cases: readonly [text: string, line: number, rows: readonly string[], after: string, apart?: true][] =
    [
      ['a', 1, ['b'], 'a\nb'],
      ['a\r\nb', 1, ['- c'], 'a\r\n- c\r\n\r\nb'],
      ['- a\n- b\n', 1, ['- c'], '- a\n- c\n- b\n'],
      ['- a\n- b\n', 1, ['c'], '- a\nc\n\n- b\n', true],
      ['\uFEFFa\n', 0, ['b'], '\uFEFFb\n\na\n'],
      ['a\r\n\nb\r\n', 2, ['c', 'd'], 'a\r\n\nc\nd\n\nb\r\n'],
      ['a\rb', 2, ['c'], 'a\rb\rc'],
    ];
  for (const [text, line, rows, after, apart] of cases)
    it(`puts ${JSON.stringify(rows)} before line ${line} of ${JSON.stringify(text)}`, () => {
      assert.equal(applyEdits(text, made(inserting(line, rows, apart)(text)).edits), after);
    });

  it('puts lines for the same place together, in order', () => {
    const edit = new NoteEdit('a\n\nb\n');
    edit.insert(1, ['c']);
    edit.insert(2, ['e']);
    edit.insert(1, ['d']);
    assert.equal(applyEdits(edit.text, edit.edits), 'a\nc\nd\n\ne\n\nb\n');
  });

  it('replaces the rest of an item, but nothing nested in it', () => {
    const edit = new NoteEdit('> - Due: soon\n>   or later\n>   - b\n');
    const [item] = edit.blocks.items;
    assert.ok(item);
    edit.replaceRest(item, 4, '2026-12-01');
    assert.equal(applyEdits(edit.text, edit.edits), '> - Due: 2026-12-01\n>   - b\n');
    assert.equal(edit.markerOf(item), '> - ');
    assert.equal(edit.endOf(item), 3);
  });

  it('is refused at the line that would be broken in the result', () => {
    const edit = new NoteEdit('a\n');
    edit.insert(1, ['## b']);
    const refused = edit.done(1, ({ headings }) => headings[0]?.line);
    assert.deepEqual(refused, { refused: 'open-block', line: 1 });
  });

  it('keeps every other line, in any note', () => {
    fc.assert(
      fc.property(note, fc.nat(9), fc.boolean(), (text, at, apart) => {
        const { count } = linesOf(text);
        const line = Math.min(at, count);
        const after = applyEdits(text, made(inserting(line, ['NEW'], apart)(text)).edits);
        const rows = [...rowsOf(after)];
        const place = rows.indexOf('NEW');
        assert.equal(place, line);
        const added = rows.length - rowsOf(text).length;
        assert.ok(added === 1 || (added === 2 && rows[place + 1] === ''));
        rows.splice(place, added);
        assert.deepEqual(rows, rowsOf(text));
        assert.equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
      }),
    );
  });

  it('applies several plans in one edit as if one by one', () => {
    const place = fc.nat(9);
    const plans = fc.tuple(
      fc.option(fc.tuple(place, place)),
      fc.array(fc.tuple(place, fc.constantFrom('NEW', '- new')), { maxLength: 4 }),
    );
    const within = (text: string, line: number) => Math.min(line, linesOf(text).count);
    fc.assert(
      fc.property(note, plans, (text, [taken, added]) => {
        const all: Plan[] = added.map(
          ([line, row]) =>
            now =>
              inserting(within(now, line), [row])(now),
        );
        if (taken) {
          const [from, to] = taken.map(line => within(text, line)).sort((one, other) => one - other);
          all.unshift(removing(from ?? 0, to ?? 0));
        }
        let expected = text;
        for (const plan of all) expected = applyEdits(expected, made(plan(expected)).edits);
        const whole = made(inOneEdit(text, all));
        assert.equal(applyEdits(text, whole.edits), expected);
        const ends = [...whole.edits].sort((one, other) => one.start - other.start);
        assert.ok(ends.every((edit, at) => at === 0 || (ends[at - 1]?.end ?? 0) <= edit.start));
      }),
    );
  });
});
