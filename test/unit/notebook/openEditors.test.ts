import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAction } from '../../../src/core/actions/addAction';
import { completeAction } from '../../../src/core/actions/completeAction';
import { AnswerSheet } from '../../../src/core/growth/answerSheet';
import { relocateLine } from '../../../src/core/markdown/relocateLine';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { type Change, Notebook } from '../../../src/core/notebook/notebook';
import { done, notebookOf, root, today } from '../../support/notebookFixture';

const { date } = today;
const at = (name: string) => `${root}/people/ada/${name}`;
const topic = { text: 'new', kind: 'topic', date } as const;

/** A notebook with files that are open without unsaved text, and the changes it reported. */
async function opened(...names: readonly string[]) {
  const notes = await notebookOf({
    'people/ada/profile.md': '---\nname: Ada\n---\n',
    'people/ada/inbox.md': '# Inbox\n',
    'people/ada/next.md': '# For the next 1:1\n\n## Topics\n\n- prepared\n\n## Actions\n\n- [ ] Pair @me\n',
    [`people/ada/${date}.md`]: `---\ntype: 1-1\nperson: ada\ndate: ${date}\n---\n# Ada\n`,
  });
  const { editors, files } = notes;
  for (const name of names) {
    editors.texts.set(at(name), files.text(at(name)) ?? '');
    editors.clean.add(at(name));
  }
  const told: Change[] = [];
  const notebook = new Notebook(notes.notebook.index, files, editors, change => told.push(change));
  return { ...notes, notebook, told };
}

describe('a file that is open', () => {
  it('is saved if it had no unsaved text, and not reported as unsaved', async () => {
    const { notebook, person, told } = await opened('inbox.md');
    const written = done(await capture(notebook, person('ada'), topic));
    assert.equal(written.unsaved, undefined);
    assert.deepEqual(told.at(-1), { people: new Set(['ada']), extras: false, wrote: at('inbox.md') });
  });

  it('keeps text that could not be saved, once; the caller and listeners are told', async () => {
    const { notebook, person, editors, told, files } = await opened('inbox.md');
    editors.save = async () => false;
    const written = done(await capture(notebook, person('ada'), topic));
    assert.deepEqual(written, { uri: at('inbox.md'), line: 2, created: false, unsaved: true });
    assert.equal(told.at(-1)?.unsaved, 'refused');
    assert.equal(files.text(at('inbox.md')), '# Inbox\n');
    assert.equal(editors.texts.get(at('inbox.md')), `# Inbox\n\n- [ ] ${date} topic: new\n`);
    assert.deepEqual(
      person('ada').topics.map(({ text }) => text),
      ['new'],
    );
    assert.deepEqual(editors.undo, ['# Inbox\n'], 'one undo takes it back');
  });

  it('reports the same if other text was unsaved before, and prompts nobody to save', async () => {
    const { notebook, person, editors, told } = await opened('inbox.md');
    editors.clean.clear();
    editors.save = () => assert.fail('was saved');
    assert.equal(done(await capture(notebook, person('ada'), topic)).unsaved, true);
    assert.equal(told.at(-1)?.unsaved, 'waits');
  });

  it('is not reported as saved by a second attempt that finds everything there', async () => {
    const { notebook, editors } = await opened('next.md');
    editors.save = async () => false;
    const tick = () => notebook.edit(at('next.md'), text => completeAction(text, 8, date));
    assert.equal(done(await tick()).unsaved, true);
    const ticked = editors.texts.get(at('next.md'));
    assert.equal(done(await tick()).unsaved, true);
    assert.equal(editors.texts.get(at('next.md')), ticked);
  });

  for (const why of ['refused', 'waits'] as const)
    it(`keeps the prepared page while the note is unsaved: ${why}`, async () => {
      const { notebook, person, editors, text, files } = await opened(`${date}.md`);
      if (why === 'waits') editors.clean.clear();
      const { save } = editors;
      editors.save = async () => false;
      const page = text('people/ada/next.md');
      const start = () => logOneOnOne(notebook, person('ada'), { date, today: date });
      done(await start());
      const held = editors.texts.get(at(`${date}.md`)) ?? '';
      assert.match(held, /- prepared\n/);
      assert.equal(text('people/ada/next.md'), page, 'closing the editor would lose it');
      done(await start());
      assert.equal(editors.texts.get(at(`${date}.md`)), held, 'is there twice');
      // The user saves, and starts the note again.
      editors.save = save;
      editors.clean.add(at(`${date}.md`));
      files.put(at(`${date}.md`), held);
      done(await start());
      assert.equal(editors.texts.get(at(`${date}.md`)), held);
      assert.doesNotMatch(text('people/ada/next.md') ?? '', /prepared|Pair/);
    });

  it('may change further on save: the index and the returned line reflect that', async () => {
    const { notebook, person, editors } = await opened('next.md');
    editors.save = async (file, text) => {
      editors.texts.set(
        file,
        text.replace('# For', '<!-- formatted -->\n\n# For').replaceAll('- [ ]', '* [ ]'),
      );
      return true;
    };
    const { line } = done(
      await addAction(notebook, person('ada'), { text: 'Ask', owner: 'them', date: '2026-11-24' }),
    );
    const rows = editors.texts.get(at('next.md'))?.split('\n') ?? [];
    assert.match(rows[line] ?? '', /^\* \[ \] Ask/);
    assert.deepEqual(
      person('ada').actions.map(action => rows[action.line]?.includes(action.text)),
      [true, true],
    );
  });

  it('gets the answers of a check, which are reported as saved only after it is', async () => {
    const { notebook, editors } = await opened('inbox.md');
    const uri = `${root}/me/balance-${date}.md`;
    editors.texts.set(uri, '# Check\n');
    editors.clean.add(uri);
    editors.save = async () => false;
    const sheet = new AnswerSheet(
      async () => ({ notebook, uri, initial: '' }),
      String,
      () => {},
    );
    await sheet.answer('L1', { often: 3 });
    assert.equal(sheet.saved, 'editor');
    editors.clean.add(uri);
    assert.equal(sheet.saved, 'saved');
  });
});

describe('the line after a formatter', () => {
  it('is the nearest with the same words', () => {
    const before = { text: '# A\n- [ ] one\n- [ ] two\n- [ ] one\n', line: 3 };
    assert.equal(relocateLine(before, '# A\n\n* [ ] one\n* [ ] two\n* [ ] one\n'), 4);
    assert.equal(relocateLine(before, '\r\n\r\n# A\r\n\r\n1. [ ] one\r\n2. [ ] two\r\n'), 4);
    assert.equal(relocateLine(before, 'gone\n'), 1, 'no line has them');
    assert.equal(relocateLine({ text: '\n\n', line: 1 }, 'a\nb\n\n'), 1, 'a blank line has no words');
  });

  it('is always within the text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '- a'), { maxLength: 6 })
      .map(rows => rows.join('\n'));
    fc.assert(
      fc.property(text, text, fc.nat(8), (before, now, line) => {
        const found = relocateLine({ text: before, line }, now);
        assert.ok(found >= 0 && found < now.split('\n').length);
        if (before === now && line < now.split('\n').length)
          assert.equal(now.split('\n')[found], before.split('\n')[line]);
      }),
    );
  });
});
