import assert from 'node:assert/strict';
import { carriedOver } from '../../../src/core/brief/carryOver';
import { raiseTopic } from '../../../src/core/meetings/raiseTopic';
import { done, notebookOf, root } from '../../support/notebookFixture';

const notes = {
  'people/dana/2026-11-02.md': '- [ ] first @me due:2026-11-30\n- [x] finished\n',
  'people/dana/2026-11-09.md': '# Dana\n\n- [ ] second @dana due:2026-11-10\n  - [ ] nested\n',
  'people/dana/2026-11-16.md': '- [ ] of the day\n',
  'people/dana/planning.md': '- [ ] without a day\n',
  'people/dana/inbox.md':
    '- [ ] 2026-11-08 early\n- [x] 2026-11-08 raised\n- [ ] 2026-11-16 that day\n- [ ] 2026-11-17 late\n- [ ] undated\n- [ ] \n- [ ] 2026-11-01 \n',
  'people/sam/2026-11-02.md': '- [ ] of somebody else\n',
};

describe('what carries over', () => {
  const on = async (date: string) => {
    const { person } = await notebookOf(notes);
    const { actions, topics } = carriedOver(person('dana'), date);
    return [actions.map(action => action.text), topics.map(topic => topic.text)];
  };

  it('is open, and was written earlier or captured by that day', async () => {
    assert.deepEqual(await on('2026-11-16'), [
      ['second', 'first', 'nested', 'without a day'],
      ['early', 'that day', 'undated'],
    ]);
  });

  it('excludes later items', async () => {
    assert.deepEqual(await on('2026-11-09'), [
      ['first', 'without a day'],
      ['early', 'undated'],
    ]);
    assert.deepEqual(await on('2026-01-01'), [['without a day'], ['undated']]);
  });

  it('exists even on a day without a note', async () => {
    assert.deepEqual((await on('2026-12-01'))[0], [
      'second',
      'first',
      'nested',
      'of the day',
      'without a day',
    ]);
  });
});

describe('raising a topic', () => {
  it('checks its box and changes nothing else', async () => {
    const { notebook, text } = await notebookOf({
      'people/dana/inbox.md': '# Inbox\r\n\r\n* [ ] 2026-11-08 a\n',
    });
    const uri = `${root}/people/dana/inbox.md`;
    done(await notebook.edit(uri, before => raiseTopic(before, 2, 'a')));
    assert.equal(text('people/dana/inbox.md'), '# Inbox\r\n\r\n* [x] 2026-11-08 a\n');
    done(await notebook.edit(uri, before => raiseTopic(before, 2)));
    assert.equal(text('people/dana/inbox.md'), '# Inbox\r\n\r\n* [x] 2026-11-08 a\n');
  });

  it('refuses a line with a different topic or none', () => {
    assert.deepEqual(raiseTopic('- [ ] b\n', 0, 'a'), { refused: 'line-changed', line: 0 });
    assert.deepEqual(raiseTopic('- b\n', 0), { refused: 'line-changed', line: 0 });
  });
});
