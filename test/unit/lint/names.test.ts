import assert from 'node:assert/strict';
import { namesIn } from '../../../src/core/lint/names';

describe('names that the rules know', () => {
  it('are the parts of whole names, in lower case, without initials', () => {
    assert.deepEqual(
      [...namesIn(['Ana-Maria  Ng', 'A Ó Briain', 'Bo', 'bo'])],
      ['ana', 'maria', 'ng', 'briain', 'bo'],
    );
    assert.deepEqual([...namesIn([])], []);
  });
});
