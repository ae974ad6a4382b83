import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlocks } from '../../../src/core/notes/blocks';
import { privateParts } from '../../../src/core/notes/privateParts';
import { shareCopy } from '../../../src/core/notes/shareCopy';

const left = (text: string) => shareCopy(text).text;

describe('private parts', () => {
  for (const [what, text, shared] of [
    ['nothing', '# Note\n\n- [ ] a @me\n', '# Note\n\n- [ ] a @me\n'],
    ['a section to the end', '# N\n\n## Private\n\nx\n', '# N\n\n'],
    ['a section to the next of its level', '## Private\nx\n### deeper\ny\n## Notes\nz\n', '## Notes\nz\n'],
    ['a section of level 1 with all below', '# Private\n## Notes\nx\n', ''],
    ['a section of level 6', 'a\n\n###### private\n\nx\n\n##### b\n', 'a\n\n##### b\n'],
    ['an underlined heading', 'a\n\nPrivate\n-------\nx\n', 'a\n\n'],
    ['a heading in capitals, closed', '## PRIVATE ##\nx\n', ''],
    ['two sections', '## Private\nx\n## b\n## private\ny\n', '## b\n'],
    ['a topic', '- [ ] 2026-11-20 private: x\n- [ ] y\n', '- [ ] y\n'],
    ['a raised topic without a date', '- [x] private: x\n', ''],
    ['a topic with what is nested in it', '* [ ] private: x\n  - y\n\n  z\n* [ ] w\n', '* [ ] w\n'],
    ['a nested topic only', '- a\n  - private: x\n    - y\n  - b\n', '- a\n  - b\n'],
    ['a topic in a quote', '> - private: x\n\nb\n', '\nb\n'],
    ['a fenced block', 'a\n\n```private\nx\n```\n\nb\n', 'a\n\n\nb\n'],
    ['a fenced block with more words', '~~~~ Private stuff\nx\n~~~\n~~~~\nb\n', 'b\n'],
    ['a fence in a list', '- a\n  ```private\n  x\n  ```\n- b\n', '- a\n- b\n'],
    ['a fence that does not end', 'a\n```private\nx\n## Notes\ny\n', 'a\n'],
    ['a fence in a list that does not end', '- a\n  ```private\n  x\n\n## Notes\ny\n', '- a\n'],
    ['a byte order mark and CRLF', '\uFEFF## Private\r\nx\r\n## N\r\n', '\uFEFF## N\r\n'],
    ['front matter', '---\na: 1\n---\n## Private\nx\n', '---\na: 1\n---\n'],
  ] as const) {
    it(`leaves out ${what}`, () => assert.equal(left(text), shared));
  }

  for (const [what, text] of [
    ['words in a code block', '```js\n## Private\n- private: x\n```\n'],
    ['another code block', '```privately\nx\n```\n'],
    ['a heading that only begins with the word', '## Private life\n\nx\n'],
    ['a word in the text', 'This is private: no.\n'],
  ] as const) {
    it(`keeps ${what}`, () => assert.equal(left(text), text));
  }
});

/** Lines of every kind, so that blocks open, nest and stay open by chance. */
const anyText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '    ', '> ', '- ', '\t'),
      fc.constantFrom(
        '',
        'word',
        '## Private',
        '# Private',
        '## Notes',
        'Private',
        '---',
        '===',
        '- private: SECRET',
        '- [ ] 2026-11-20 private: SECRET',
        '- [ ] topic: a',
        '1. b',
        '```private',
        '```',
        '~~~ private',
        '~~~',
        '````',
        '<!--',
        '-->',
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    ),
    { maxLength: 24 },
  )
  .map(rows => rows.map(row => row.join('')).join(''));

describe('private parts of any text', () => {
  it('are whole lines, in order, apart from each other', () => {
    fc.assert(
      fc.property(anyText, text => {
        let at = -1;
        for (const { start, end } of privateParts(text)) {
          assert.ok(at < start && start < end && end <= text.length);
          assert.ok(start === 0 || /[\r\n]/.test(text[start - 1] ?? ''));
          assert.ok(end === text.length || /[\r\n]/.test(text[end - 1] ?? ''));
          at = end;
        }
      }),
    );
  });

  it('are gone from the copy, and all else is there in its order', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: copy, leftOut } = shareCopy(text);
        assert.deepEqual(privateParts(copy), []);
        assert.equal(leftOut === 0, copy === text);
        let at = 0;
        for (const line of copy.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? []) {
          at = text.indexOf(line, at);
          assert.notEqual(at, -1);
          at += line.length;
        }
      }),
    );
  });

  it('never let a secret through, whatever stands before it', () => {
    fc.assert(
      fc.property(anyText, text => {
        const before = `${text}\n\n`;
        // In a block that is open the next lines are code or a comment, which say nothing about privacy.
        fc.pre(readBlocks(`${before}# End`).headings.at(-1)?.text === 'End');
        for (const secret of [
          '```private\nHIDDEN\n',
          '- private: HIDDEN\n  - HIDDEN\n',
          '## Private\nHIDDEN\n',
        ]) {
          assert.ok(!left(before + secret).includes('HIDDEN'), secret);
        }
      }),
    );
  });
});
