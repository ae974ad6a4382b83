import assert from 'node:assert/strict';
import { mergeConflict } from '../../../src/core/markdown/mergeConflict';

describe('a merge that left both versions', () => {
  for (const [what, text, line] of [
    ['is found by its first marker', 'a\n<<<<<<< mine\nb\n=======\nc\n>>>>>>> theirs\n', 1],
    ['has no names', '<<<<<<<\n=======\n>>>>>>>\n', 0],
    ['has names after a tab, and spaces behind', '<<<<<<<\ta\r\n=======  \r\n>>>>>>>\tb\r\n', 0],
    ['has a base too', '<<<<<<< a\nx\n||||||| base\ny\n=======\nz\n>>>>>>> b\n', 0],
    ['was begun twice', '<<<<<<< a\nx\n<<<<<<< b\n=======\n>>>>>>> c\n', 2],
    ['was parted before it was begun again', '<<<<<<< a\n=======\n<<<<<<< b\n>>>>>>> c\n', undefined],
    ['has no parting line', '<<<<<<< a\nx\n>>>>>>> b\n', undefined],
    ['is parted first', '=======\n<<<<<<< a\n>>>>>>> b\n', undefined],
    ['has no end', '<<<<<<< a\nx\n=======\ny\n', undefined],
    ['has eight signs', '<<<<<<<< a\n=======\n>>>>>>> b\n', undefined],
    ['is parted by eight signs', '<<<<<<< a\n========\n>>>>>>> b\n', undefined],
    ['has names without a space', '<<<<<<<a\n=======\n>>>>>>>b\n', undefined],
    ['is indented', ' <<<<<<< a\n =======\n >>>>>>> b\n', undefined],
    ['is an example in a code block', '```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n', undefined],
    ['is in a block that never ends', '```\n<<<<<<< a\n=======\n>>>>>>> b\n', 1],
    ['goes on after a code block', '```\n<<<<<<< a\n```\n=======\n>>>>>>> b\n', 1],
    ['holds a code block', '<<<<<<< a\n```\n=======\n```\n>>>>>>> b\n', 0],
    [
      'stands after an example',
      '```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n\n```\nx\n```\n\n<<<<<<< a\n=======\n>>>>>>> b\n',
      10,
    ],
    ['is none', 'words\n', undefined],
  ] as const)
    it(what, () => assert.equal(mergeConflict(text), line));
});
