import assert from 'node:assert/strict';
import { openActions } from '../../../src/core/actions/openActions';
import { readFacts } from '../../../src/core/subjects/readFacts';
import { notebookOf } from '../../support/notebookFixture';

const read = (text: string) => readFacts('2026-11-26.md', 'dana', text);

describe('the state of a task', () => {
  for (const [mark, state] of [
    [' ', 'open'],
    ['/', 'open'],
    ['!', 'open'],
    ['?', 'open'],
    ['*', 'open'],
    ['x', 'done'],
    ['X', 'done'],
    ['-', 'dropped'],
    ['>', 'moved'],
    ['<', 'moved'],
    ['a', undefined],
    ['1', undefined],
  ] as const) {
    it(`with [${mark}] is ${state ?? 'no box'}`, () => {
      for (const lead of ['- ', '> * ', '1. ', '-\n  ']) {
        const { actions, setAside } = read(`${lead}[${mark}] Send it @me due:2026-12-01`);
        const found = [
          ...actions.map(({ done }) => (done ? 'done' : 'open')),
          ...setAside.map(({ state: aside }) => aside),
        ];
        assert.deepEqual(found, state ? [state] : []);
        for (const { text, owner, due } of [...actions, ...setAside])
          assert.deepEqual({ text, owner, due }, { text: 'Send it', owner: 'me', due: '2026-12-01' });
      }
    });
  }

  it('needs text to be an action', () => {
    for (const text of ['- [ ] ', '- [ ]', '- [x]\n- [/] ', '> - [ ]\n', '-\n  [ ]\n'])
      assert.deepEqual(read(text).actions, [], text);
  });

  it('excludes dropped and moved actions from every count', async () => {
    const { person } = await notebookOf({
      'people/dana/2026-11-16.md': '- [-] Old due:2026-11-01\n- [>] Moved @me\n- [ ] Open\n',
      'people/dana/inbox.md': '- [-] Plans\n- [ ] Pay\n',
      'people/dana/tasks.md': '## T\n\n- [-] 2026-11-23 some / high\n',
    });
    const dana = person('dana');
    assert.deepEqual(
      openActions(dana).map(({ text }) => text),
      ['Open'],
    );
    assert.deepEqual(dana.actions.length, 1);
    assert.deepEqual(
      dana.topics.map(({ text }) => text),
      ['Pay'],
    );
    assert.deepEqual(
      dana.setAside.map(({ text, state }) => `${state} ${text}`),
      ['dropped Old', 'moved Moved', 'dropped 2026-11-23 some / high'],
    );
    assert.deepEqual(dana.tasks[0]?.readings, []);
  });
});
