import assert from 'node:assert/strict';
import { leavesTheRest } from '../../../src/core/markdown/leavesTheRest';

/** Whether replacing the text between the bars with these words leaves the rest unchanged. */
function leaves(marked: string, words: string): boolean {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  return leavesTheRest(text, [{ start, end: end > start ? end - 1 : start, text: words }]);
}

describe('an edit leaves the rest of a note unchanged', () => {
  for (const [what, marked, words] of [
    ['with no change', '|- a\n', ''],
    ['with a line before an item', '- a\n|- b\n', '- x\n'],
    ['with a line behind an item', '- a|\n- b\n', '\n- x'],
    ['with a line at the end', '- a\n- b|', '\n- x'],
    ['with a line before all others', '|# a\n\n- b\n', '- x\n\n'],
    ['with a line behind a byte order mark', '\uFEFF|- a\n', '- x\n'],
    ['with Windows line ends', '- a\r\n|- b\r\n', '- x\r\n'],
    ['with a lone carriage return', '- a\r|- b\r', '- x\r'],
    ['with other words in an item', '- a\n- |b|\n- c\n', 'x y'],
    ['with a line within the words of an item', '- a| b\n- c\n', ' x\n-'],
    ['with a line between the words of a paragraph', 'a |b\nc\n', 'x\n'],
    ['with a line before a byte order mark', '|\uFEFFa\n\n- b\n', '- x\n'],
    ['with another kind of line', '- a\n|- b|\n- c\n', '* b'],
    ['without a line', '- a\n|- b\n|- c\n', ''],
    ['without the lines of a section', '# a\n\n|## b\n\nc\n\n|## d\n', ''],
    ['with another language of code', '```|js|\na\n```\n\n- b\n', 'ts'],
    ['with a key in the front matter', '---\na: 1\n|---\n\n- b\n', 'c: 2\n'],
    ['with a line right below the front matter', '---\na: 1\n---\n|- b\n', '- x\n'],
    ['with front matter on top', '|- a\n', '---\nb: 1\n---\n'],
  ] as const)
    it(what, () => assert.equal(leaves(marked, words), true));

  for (const [what, marked, words] of [
    ['where a fence swallows it', '|- a\n', '```\n'],
    ['where a fence swallows it, around a byte order mark', '\uFEFF|- a\n', '```\n'],
    ['where a fence before a byte order mark swallows it', '|\uFEFF- a\n', '```\n'],
    ['where a comment swallows it', '- a\n|\n# b\n', '<!--\n'],
    ['where a fence is not closed any more', '```\na\n|```\n|\n- b\n', ''],
    ['where text becomes a heading', 'a|\n\n- b\n', '\n==='],
    ['where a heading becomes text', 'a\n|---|\n', ''],
    ['where a word becomes the text of an item', '- a\n|\n1) b\n', 'x'],
    ['where text of an item becomes code', '|- a\n|\n    b\n', ''],
    ['where text becomes front matter', '|a: 1\n---\n', '---\n'],
    ['where front matter becomes text', '|---\n|a: 1\n---\n\n- b\n', ''],
    ['where front matter ends sooner', '---\n|a: 1\n---\n\n- b\n', '---\n'],
    ['where a line becomes the text of an item', '- a\n|\n- b\n', 'c\n'],
  ] as const)
    it(`but not ${what}`, () => assert.equal(leaves(marked, words), false));

  it('with several edits at once, in any order', () => {
    const text = '# a\n\n- b\n- c\n\n## d\n';
    const [first, second, third] = [
      { start: 5, end: 5, text: '- x\n' },
      { start: 9, end: 13, text: '' },
      { start: text.length, end: text.length, text: '\n- y\n' },
    ] as const;
    assert.equal(leavesTheRest(text, [first, second, third]), true);
    assert.equal(leavesTheRest(text, [third, first, second]), true);
    assert.equal(leavesTheRest(text, [third, { ...first, text: '```\n' }]), false);
  });
});
