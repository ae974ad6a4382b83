import assert from 'node:assert/strict';
import { type Cut, chunksOf } from '../../../src/core/lint/chunks';

const pieces = (text: string, cut: Cut = 'headings') => chunksOf(text, cut).map(chunk => chunk.text);

/** The text that is cut before the last heading, whatever precedes it. */
const cutAbove: Readonly<Record<string, string>> = {
  text: 'a\n\n',
  'text and an empty line that has spaces': 'a\n \t\n',
  'text with Windows line ends': 'a\r\n\r\n',
  'a fence that is closed': '```\n\n# a\n\n```\n\n',
  'a longer fence, where it is closed': '````\n\n# a\n\n```\n\n# a\n\n`````\n\n',
  'a fence of tildes': '~~~ js\n\n# a\n\n~~~\n\n',
  'a fence whose end is indented a little': '```\n   ```\n\n',
  'an indented fence': '  ```\n  x\n  ```\n\n',
  'two ticks': '``\n\n',
  'code in a line that begins with three ticks': '``` a`b\n\n',
  'an element': '<div>\n# a\n\n',
  'an element and a line of spaces': '<div>\n \n',
  'a comment on one line': '<!-- a -->\n\n',
  'an empty comment': '<!---->\n\n',
  'a comment that begins within a line': 'a <!-- b\n\n',
  'front matter': '---\na: 1\n---\n\n',
  'front matter, with no empty line below': '---\na: 1\n...\n',
  'front matter with headings in it': '---\n# a\n\n# b\n---\n\n',
  'front matter behind a byte order mark': '\uFEFF---\n# a\n\n# b\n---\n\n',
};

/** What may hold the heading, or may be read in another way: the note is not cut. */
const notCutAbove: Readonly<Record<string, string>> = {
  'text with no empty line': 'a\n',
  'lone carriage returns': 'a\r\r',
  'a fence that is not closed': '```\n\n',
  'a fence that another sign does not close': '```\n~~~\n\n',
  'a fence that fewer ticks do not close': '````\n```\n\n',
  'a fence that ticks with words do not close': '```\n``` js\n\n',
  'a fence whose end is indented too far': '```\n    ```\n\n',
  'a fence that ends with less indent': '  ```\n```\n\n',
  'an indented fence with less indented text': '  ```\nx\n  ```\n\n',
  'an indented fence whose end is indented otherwise': '  ```\n   ```\n\n',
  'a fence in a list': '- ```\n  x\n  ```\n\n',
  'a fence in a quotation': '> ~~~\n\n',
  'a fence whose end is indented by a tab': '```\n\t```\n\n',
  'a fence whose end is indented by a tab, and another end': '```\n\t```\n\n```\n\n',
  'an indented fence whose end is indented otherwise, and another end': '  ```\n   ```\n\n  ```\n\n',
  'an indented fence with less indented text, and another end': '  ```\nx\n  ```\n  ```\n  ```\n\n',
  'an element with no empty line': '<div>\n',
  'a comment that goes on': '<!--\n\n',
  'a comment and one that goes on': '<!-- a --> <!-- b\n\n',
  'a comment and an element of code': '<!-- a --> <pre>\n\n',
  'a script': '<script>\n\n',
  'a declaration': '<!DOCTYPE html\n\n',
  'an instruction': '<?php\n\n',
  'a style in a list': '- <style>\n\n',
  'front matter that is not closed': '---\na: 1\n\n',
  'front matter with a fence in it': '---\na: "```"\n---\n\n',
};

describe('a note in pieces', () => {
  for (const [what, above] of Object.entries(cutAbove))
    it(`is cut before a heading below ${what}`, () =>
      assert.deepEqual(pieces(`${above}# Z\n`), [above, '# Z\n']));

  for (const [what, above] of Object.entries(notCutAbove))
    it(`is not cut below ${what}`, () => assert.deepEqual(pieces(`${above}# Z\n`), [`${above}# Z\n`]));

  it('is cut at headings of entries, at any heading, or also before items and paragraphs', () => {
    const text = '# A\n\n### b\n\n## c\n\nText\n\n- d\n\n1. e\n\n> f\n\n  g\n\n“Quote”\n';
    const list = '- d\n\n1. e\n\n> f\n\n  g\n\n“Quote”\n';
    assert.deepEqual(pieces(text, 'entries'), ['# A\n\n### b\n\n', `## c\n\nText\n\n${list}`]);
    assert.deepEqual(pieces(text, 'headings'), ['# A\n\n', '### b\n\n', `## c\n\nText\n\n${list}`]);
    assert.deepEqual(pieces(text, 'blocks'), ['# A\n\n', '### b\n\n', '## c\n\n', 'Text\n\n', list]);
  });

  it('is cut before each task, also with no empty line above it, unless a comment above is about it', () => {
    assert.deepEqual(pieces('a\n- [ ] b\n- c\n- [x] d\n', 'blocks'), ['a\n', '- [ ] b\n- c\n', '- [x] d\n']);
    for (const text of [
      '<!-- lint-ignore label -->\n- [ ] b\n',
      'a lint-ignore\n- [ ] b\n',
      '  a\n  - [ ] b\n',
    ])
      assert.deepEqual(pieces(text, 'blocks'), [text]);
    assert.deepEqual(pieces('a lint-ignore\n\n- [ ] b\n', 'blocks'), ['a lint-ignore\n\n', '- [ ] b\n']);
  });

  it('says where each piece begins', () => {
    assert.deepEqual(
      chunksOf('a\n\n# b\r\n\r\n# c', 'headings').map(({ start, line }) => [start, line]),
      [
        [0, 0],
        [3, 2],
        [10, 4],
      ],
    );
    assert.deepEqual(chunksOf('a\r\r# b', 'headings'), [{ text: 'a\r\r# b', start: 0, line: 0 }]);
    assert.deepEqual(chunksOf('', 'headings'), [{ text: '', start: 0, line: 0 }]);
  });
});
