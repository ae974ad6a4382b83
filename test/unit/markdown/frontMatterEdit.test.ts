import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/core/markdown/frontMatter';
import { setFrontMatter } from '../../../src/core/markdown/frontMatterEdit';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { isRefusal } from '../../../src/core/refusal';
import { runs } from '../../support/runs';

function set(text: string, changes: Record<string, string>): string {
  const edit = setFrontMatter(text, changes);
  assert.ok(!isRefusal(edit), JSON.stringify(edit));
  return applyEdits(text, edit.edits);
}
const weekly = { cadence: 'P2W' };

describe('setting a key of the front matter', () => {
  for (const [what, before, after] of [
    ['a plain value', '---\ncadence: P1W\n---\n', '---\ncadence: P2W\n---\n'],
    ['a value with a comment', '---\ncadence:  P1W   # ours\n---\n', '---\ncadence:  P2W   # ours\n---\n'],
    ['a value in quotes', '---\ncadence: "P1W"\n---\n', '---\ncadence: "P2W"\n---\n'],
    ['a value in single quotes', "---\n'cadence' : 'P1W'\n---\n", "---\n'cadence' : 'P2W'\n---\n"],
    ['an empty value', '---\ncadence:\nname: x\n---\n', '---\ncadence: P2W\nname: x\n---\n'],
    ['an empty value with a comment', '---\ncadence: # c\n---\n', '---\ncadence: P2W # c\n---\n'],
    ['a value on the next line', '---\ncadence:\n  P1W\nb: c\n---\n', '---\ncadence:\n  P2W\nb: c\n---\n'],
    ['a block of text', '---\ncadence: |\n  P1W\nb: c\n---\n', '---\ncadence: P2W\nb: c\n---\n'],
    ['a list', '---\ncadence:\n  - P1W\n  - x\nb: c\n---\n', '---\ncadence:\n  P2W\nb: c\n---\n'],
    ['a value with an anchor', '---\ncadence: &a P1W\n---\n', '---\ncadence: &a P2W\n---\n'],
    ['the last of two', '---\ncadence: a\ncadence: b\n---\n', '---\ncadence: a\ncadence: P2W\n---\n'],
    ['a flow map', '---\n{ cadence: P1W, name: x }\n---\n', '---\n{ cadence: P2W, name: x }\n---\n'],
    [
      'CRLF and a byte order mark',
      '\uFEFF---\r\ncadence: P1W\r\n---\r\n',
      '\uFEFF---\r\ncadence: P2W\r\n---\r\n',
    ],
    ['lone carriage returns', '---\rcadence: P1W\rb: c\r---\r', '---\rcadence: P2W\rb: c\r---\r'],
    [
      'a missing key',
      '---\nname: x # c\n# end\n---\ntext',
      '---\nname: x # c\n# end\ncadence: P2W\n---\ntext',
    ],
    ['a missing key, CRLF', '---\r\nname: x\r\n...\r\n', '---\r\nname: x\r\ncadence: P2W\r\n...\r\n'],
    ['a missing key after a block of text', '---\na: |\n  b\n---\n', '---\na: |\n  b\ncadence: P2W\n---\n'],
    ['a missing key in an indented map', '---\n  a: b\n---\n', '---\n  a: b\n  cadence: P2W\n---\n'],
    ['a missing key in a flow map', '---\n{a: b}\n---\n', '---\n{a: b, cadence: P2W}\n---\n'],
    ['a missing key of empty front matter', '---\n---\n# x\n', '---\ncadence: P2W\n---\n# x\n'],
    ['a missing key between blank lines', '---\n\n---\n# x\n', '---\n\ncadence: P2W\n---\n# x\n'],
    ['a heading between two rules', '---\n# a\n---\nb\n', '---\ncadence: P2W\n---\n---\n# a\n---\nb\n'],
    ['a list between two rules', '---\n- a\n---\n', '---\ncadence: P2W\n---\n---\n- a\n---\n'],
    ['a text between two rules', '---\nwords\n---\n', '---\ncadence: P2W\n---\n---\nwords\n---\n'],
    [
      'CRLF and a byte order mark before a rule',
      '\uFEFF---\r\n# a\r\n---\r\n',
      '\uFEFF---\r\ncadence: P2W\r\n---\r\n---\r\n# a\r\n---\r\n',
    ],
    ['no front matter', '# Dana\r\n', '---\r\ncadence: P2W\r\n---\r\n# Dana\r\n'],
    ['an empty file', '', '---\ncadence: P2W\n---\n'],
    ['a byte order mark alone', '\uFEFF', '\uFEFF---\ncadence: P2W\n---\n'],
    ['a line across at the top', '---\n\ntext\n', '---\ncadence: P2W\n---\n---\n\ntext\n'],
    [
      'a nested key of that name',
      '---\na:\n  cadence: x\n---\n',
      '---\na:\n  cadence: x\ncadence: P2W\n---\n',
    ],
  ] as const) {
    it(`replaces only ${what}`, () => assert.equal(set(before, weekly), after));
  }

  for (const [what, before, after] of [
    [
      'an alias to another value',
      '---\na: &w P1W\ncadence: *w\nb: *w\n---\n',
      '---\na: &w P1W\ncadence: P2W\nb: *w\n---\n',
    ],
    [
      'a missing key beside anchors, aliases and a merge',
      '---\nbase: &b\n  x: 1\nmine:\n  <<: *b\nlist: [&c 1, *c]\n---\n',
      '---\nbase: &b\n  x: 1\nmine:\n  <<: *b\nlist: [&c 1, *c]\ncadence: P2W\n---\n',
    ],
    ['a value with an alias in it', '---\ncadence: [&a P1W, *a]\n---\n', undefined],
  ] as const) {
    it(`${after ? 'replaces' : 'refuses'} ${what}`, () => {
      if (after) assert.equal(set(before, weekly), after);
      else assert.deepEqual(setFrontMatter(before, weekly), { refused: 'front-matter-broken', line: 1 });
    });
  }

  it('refuses to change a value that an alias refers to', () => {
    for (const [text, line] of [
      ['---\ncadence: &w P1W\nother: *w\n---\n', 1],
      ['---\nname: x\ncadence: &w P1W\nother:\n  deep: [1, *w]\n---\n', 2],
      ['---\ncadence: [&w P1W, x]\nother: *w\n---\n', 1],
      ['---\r\ncadence: &w\r\n  a: b\r\nother:\r\n  <<: *w\r\n---\r\n', 1],
    ] as const)
      for (const cadence of text.includes('a: b') ? ['P2W'] : ['P2W', ''])
        assert.deepEqual(setFrontMatter(text, { cadence }), { refused: 'front-matter-broken', line }, text);
  });

  it('reads the value an alias refers to', () => {
    const { values } = readFrontMatter('---\na: &w P1W\ncadence: *w\nemails: [*w, x]\n---\n');
    assert.deepEqual([values.get('cadence')?.texts, values.get('emails')?.texts], [['P1W'], ['P1W', 'x']]);
  });

  it('sets two keys at once, and clears one', () => {
    const before = '---\ncadence: P1W\npaused-until: 2026-12-01 # leave\n---\n';
    assert.equal(
      set(before, { cadence: 'P2W', 'paused-until': '' }),
      '---\ncadence: P2W\npaused-until: # leave\n---\n',
    );
    assert.equal(
      set('---\nname: x\n---\n', { cadence: 'P2W', 'paused-until': '2026-12-01' }),
      '---\nname: x\ncadence: P2W\npaused-until: 2026-12-01\n---\n',
    );
  });

  it('says on which line the first of the keys is', () => {
    const lineOf = (text: string, changes: Record<string, string>) => {
      const edit = setFrontMatter(text, changes);
      return isRefusal(edit) ? edit.refused : edit.line;
    };
    assert.equal(lineOf('---\nname: x\n# c\ncadence: P1W\n---\n', weekly), 3);
    assert.equal(lineOf('---\nname: x\n---\n', weekly), 2);
    assert.equal(lineOf('# x\n', weekly), 1);
    assert.equal(lineOf('---\nname: x\ncadence: P1W\n---\n', { until: '2026-12-01', ...weekly }), 3);
    assert.equal(lineOf('---\nname: x\ncadence: P2W\n---\n', weekly), 1, 'nothing to change');
    assert.equal(lineOf('# x\n', { until: '' }), 0, 'no front matter');
  });

  it('refuses front matter that is too long or too deep to be read', () => {
    for (const rows of [`a: ${'x'.repeat(8_000)}\n`, `a: ${'['.repeat(4_000)}\n`])
      assert.deepEqual(setFrontMatter(`---\ncadence: P1W\n${rows}---\n`, weekly), {
        refused: 'front-matter-broken',
        line: 0,
      });
  });

  it('writes nothing if the values are already there', () => {
    for (const text of ['---\ncadence: "P2W"\n---\n', '---\ncadence: P2W\npaused-until:\n---\n']) {
      assert.equal(set(text, { cadence: 'P2W', 'paused-until': '' }), text);
    }
    assert.equal(set('# x\n', { 'paused-until': '' }), '# x\n');
  });

  for (const [what, text, outcome] of [
    ['broken YAML', '---\na: "b\ncadence: P1W\n---\n', 3],
    ['a tab before a key', '---\nname: x\n\tcadence: P1W\n---\n', 2],
    ['an open list', '---\ncadence: P1W\nlist: [a, b\n---\n', 3],
    [
      'a key written as a question',
      '---\n? cadence\n: - P1W\n  - b\n? x\n---\n',
      '---\n? cadence\n: P2W\n? x\n---\n',
    ],
    ['a flow map with a comma at its end', '---\n{a: b,}\n---\n', 0],
  ] as const) {
    it(`${typeof outcome === 'string' ? 'sets' : 'refuses'} ${what}`, () => {
      if (typeof outcome === 'string') assert.equal(set(text, weekly), outcome);
      else assert.deepEqual(setFrontMatter(text, weekly), { refused: 'front-matter-broken', line: outcome });
    });
  }
});

const value = fc.constantFrom(
  'P1W',
  '"P1W"',
  "'P1W'",
  '',
  '2026-12-01',
  'P1W # c',
  '[a, b]',
  '"a: b # c"',
  '|\n  x\n  y',
  '&a x',
);
const anyFrontMatter = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(
      fc.oneof(
        fc.constantFrom('# comment', '', '  # indented comment'),
        fc
          .tuple(
            fc.constantFrom('name', 'cadence', 'paused-until', 'x', '"quoted key"'),
            fc.constantFrom(':', ' :', ':  '),
            value,
          )
          .map(([key, colon, text]) => `${key}${colon} ${text}`.trimEnd()),
      ),
      { maxLength: 8 },
    ),
    fc.constantFrom('---', '...', '--- '),
    fc.constantFrom('', '\n', '\n# Text\n\n---\ncadence: not this\n---\n', '\r\nx'),
  )
  .map(
    ([mark, eol, rows, close, rest]) =>
      `${mark}${['---', ...rows.flatMap(row => row.split('\n')), close].join(eol)}${rest}`,
  );

describe('setting keys of any front matter', () => {
  it('changes only these keys and keeps every other byte', () => {
    let done = 0;
    fc.assert(
      fc.property(
        anyFrontMatter,
        fc.constantFrom('P3W', 'P10D'),
        fc.constantFrom('2027-01-01', ''),
        (text, cadence, until) => {
          const changes = { cadence, 'paused-until': until };
          const edit = setFrontMatter(text, changes);
          if (isRefusal(edit)) return;
          done++;
          const after = applyEdits(text, edit.edits);
          const values = readFrontMatter(after).values;
          for (const [key, wanted] of Object.entries(changes)) {
            assert.equal(values.get(key)?.texts.join() ?? '', wanted);
          }
          // Comments alone are not a mapping: then the block is text, and is preserved.
          const isFront = readFrontMatter(text).lines > 0;
          assert.equal(rest(after), isFront ? rest(text) : `${eolOf(text)}${text.replace('\uFEFF', '')}`);
          if (!isFront) return;
          assert.deepEqual(strangers(after), strangers(text));
          assert.equal(after.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
          assert.equal(/(?<!\r)\n/.test(front(after)), /(?<!\r)\n/.test(front(text)));
          assert.equal(applyEdits(after, []), set(after, changes), 'setting it again changes nothing');
        },
      ),
      { numRuns: runs(300) },
    );
    assert.ok(done > runs(300) / 3, String(done));
  });
});

const whole = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;
const front = (text: string) => whole.exec(text)?.[0] ?? '';
const eolOf = (text: string) => /\r?\n/.exec(text)?.[0] ?? '\n';
const rest = (text: string) => text.slice(front(text).length);
/** The lines without the two keys and the text nested in them. */
function strangers(text: string): string[] {
  let own = false;
  return front(text)
    .split(/\r?\n/)
    .filter(row => {
      if (/^\S/.test(row)) own = /^(cadence|paused-until)\s*:/.test(row);
      return !own && row !== '';
    });
}
