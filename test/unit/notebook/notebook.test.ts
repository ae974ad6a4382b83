import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAction } from '../../../src/core/actions/addAction';
import { completeAction } from '../../../src/core/actions/completeAction';
import { capture } from '../../../src/core/meetings/capture';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { createNumbered } from '../../../src/core/notebook/createNumbered';
import { addPerson } from '../../../src/core/people/addPerson';
import { isRefusal, type Refusal } from '../../../src/core/refusal';
import { recordReading } from '../../../src/core/tasks/recordReading';
import { isVisible } from '../../../src/core/text/visible';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const date = today.date;
const dana = { 'people/dana/profile.md': '---\nname: Dana\n---\n' };
const topic = (text: string) => ({ text, kind: 'topic', date }) as const;

describe('adding a person', () => {
  it('creates a folder with a profile that reads back unchanged', async () => {
    const { notebook, person, text } = await notebookOf();
    const given = { name: 'Dana "D:" Okafor #1', role: '- lead', emails: ['d@x.org'], cadence: 'P2W' };
    const added = done(await addPerson(notebook, given));
    assert.equal(added.uri, `${root}/people/dana-d-okafor-1/profile.md`);
    const read = person(added.person);
    assert.deepEqual(
      { name: read.name, role: read.role, emails: read.emails },
      { name: given.name, role: given.role, emails: given.emails },
    );
    assert.match(
      text('people/dana-d-okafor-1/profile.md') ?? '',
      /^---\nformat: 1\n[\s\S]*cadence: P2W\n---\n# Dana/,
    );
  });

  it('gives a second one with the same name a separate folder, even at the same moment', async () => {
    const { notebook } = await notebookOf();
    const added = await Promise.all([1, 2, 3].map(() => addPerson(notebook, { name: 'Dana Okafor' })));
    assert.deepEqual(added.map(one => done(one).person).sort(), [
      'dana-okafor',
      'dana-okafor-2',
      'dana-okafor-3',
    ]);
  });

  it('reads back any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }).filter(isVisible), async name => {
        const { notebook, person } = await notebookOf();
        const added = done(await addPerson(notebook, { name }));
        const shown = name.toWellFormed().trim().replace(/\s+/g, ' ');
        if (/^[\p{L}\p{P} ]+$/u.test(shown)) assert.equal(person(added.person).name, shown);
        assert.deepEqual(person(added.person).problems, []);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('finding a person', () => {
  it('accepts the id, or a unique name', async () => {
    const { notebook, person } = await notebookOf({
      'people/dana/profile.md': '---\nname: Dana Okafor\n---\n',
      'people/sam/profile.md': '---\nname: Sam\n---\n',
      'people/sam-2/profile.md': '---\nname: Sam\n---\n',
      'people/bare/2026-11-20.md': 'hello',
    });
    assert.equal(person('dana').id, 'dana');
    assert.equal(person('dana okafor').id, 'dana');
    assert.equal(person('sam').id, 'sam', 'an id wins over a name');
    assert.equal(person('bare').name, 'bare');
    assert.deepEqual(notebook.person('nobody', today), { refused: 'no-such-person', person: 'nobody' });
  });

  it('lists the candidates if several share the name', async () => {
    const { notebook } = await notebookOf({
      'people/a/profile.md': '---\nname: Sam Lee\n---\n',
      'people/b/profile.md': '---\nname: Sam Lee\n---\n',
    });
    assert.deepEqual(notebook.person('Sam Lee', today), {
      refused: 'several-people',
      candidates: ['a', 'b'],
    });
  });
});

describe('logging a 1:1', () => {
  it('creates the note once and opens the same one afterward', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    const first = done(await logOneOnOne(notebook, person('dana'), { date }));
    assert.deepEqual(first, { uri: `${root}/people/dana/${date}.md`, line: 0, created: true });
    const before = text(`people/dana/${date}.md`);
    const second = done(await logOneOnOne(notebook, person('dana'), { date }));
    assert.equal(second.created, false);
    assert.equal(text(`people/dana/${date}.md`), before);
    assert.equal(person('dana').lastOneOnOne, date);
  });

  it('finds a note for that day under another name', async () => {
    const { notebook, person } = await notebookOf({
      ...dana,
      'people/dana/talk.md': `---\ntype: 1-1\ndate: ${date}\n---\n`,
    });
    assert.deepEqual(
      done(await logOneOnOne(notebook, person('dana'), { date })).uri,
      `${root}/people/dana/talk.md`,
    );
  });

  it('never overwrites a note that appeared in the meantime', async () => {
    const { notebook, person, files, text } = await notebookOf(dana);
    const stale = person('dana');
    files.put(`${root}/people/dana/${date}.md`, 'mine\n');
    const written = done(await logOneOnOne(notebook, stale, { date, text: 'More.' }));
    assert.equal(written.created, false);
    assert.equal(text(`people/dana/${date}.md`), 'mine\n\n## Notes\n\nMore.\n');
  });

  it('appends the text to the notes each time', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    await logOneOnOne(notebook, person('dana'), { date, text: 'One.' });
    await logOneOnOne(notebook, person('dana'), { date, text: 'Two.' });
    assert.match(text(`people/dana/${date}.md`) ?? '', /## Notes\n\nOne\.\n\nTwo\.\n\n## Actions\n$/);
  });
});

describe('capturing', () => {
  it('keeps every topic of a burst, in order', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => capture(notebook, person('dana'), topic(`t${at}`))),
    );
    assert.deepEqual(
      all.map(one => done(one).line),
      Array.from({ length: 20 }, (_, at) => at + 2),
    );
    assert.equal(text('people/dana/inbox.md')?.match(/^- \[ \] 2026-11-23 topic: t\d+$/gm)?.length, 20);
    assert.deepEqual(
      person('dana').topics.map(one => one.text),
      Array.from({ length: 20 }, (_, at) => `t${at}`),
    );
  });

  it('keeps any words, and can read them back from the line it returns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter(words => words.trim() !== ''),
          { minLength: 1, maxLength: 4 },
        ),
        async texts => {
          const { notebook, person } = await notebookOf(dana);
          for (const words of texts) {
            const { line } = done(await capture(notebook, person('dana'), topic(words)));
            const back = person('dana').topics.find(one => one.line === line);
            assert.equal(back?.text.trim(), words.replaceAll('\0', '\uFFFD').trim());
          }
          assert.equal(person('dana').topics.length, texts.length);
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('keeps several lines in one item', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    await capture(notebook, person('dana'), topic('one\n---\n```\ncode'));
    await capture(notebook, person('dana'), topic('next'));
    assert.equal(
      text('people/dana/inbox.md'),
      `# Inbox\n\n- [ ] ${date} topic: one\n  \\---\n  \`\`\`\n  code\n- [ ] ${date} topic: next\n`,
    );
    assert.equal(person('dana').topics[0]?.text, 'one\n---');
  });
});

describe('readings', () => {
  it('go under their task, newest last, with one heading for all spellings', async () => {
    const { notebook, person, text } = await notebookOf(dana);
    const record = (task: string, day: string) =>
      recordReading(notebook, person('dana'), task, {
        competence: 'some',
        commitment: 'high',
        style: 'S2',
        by: 'lead',
        date: day,
      });
    await record('Search #1', '2026-11-01');
    await record('search  #1', '2026-11-20');
    await record('SEARCH #1', '2026-11-10');
    await record('C #', '2026-11-10');
    assert.equal(
      text('people/dana/tasks.md'),
      '# Tasks\n\n## Search #1\n\n- 2026-11-01 some / high → Coaching (by me)\n- 2026-11-10 some / high → Coaching (by me)\n' +
        '- 2026-11-20 some / high → Coaching (by me)\n\n## C \\#\n\n- 2026-11-10 some / high → Coaching (by me)\n',
    );
    assert.deepEqual(
      person('dana').tasks.map(task => [task.name, task.latest?.date]),
      [
        ['Search #1', '2026-11-20'],
        ['C #', '2026-11-10'],
      ],
    );
  });

  it('find the existing heading for any task name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter(name => name.trim() !== ''),
        async task => {
          const { notebook, person } = await notebookOf(dana);
          const reading = { competence: 'low', commitment: 'high', style: 'S1', by: 'lead', date } as const;
          const first = await recordReading(notebook, person('dana'), task, reading);
          if ('refused' in first) return;
          done(await recordReading(notebook, person('dana'), task, reading));
          done(await recordReading(notebook, person('dana'), task, { ...reading, by: 'member' }));
          assert.deepEqual(
            person('dana').tasks.map(one => one.readings.length),
            [2],
          );
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('a note that is open in an editor', () => {
  it('is edited there in one step, with its unsaved text, without touching the file', async () => {
    const { notebook, person, editors, text } = await notebookOf({
      ...dana,
      'people/dana/inbox.md': '# Inbox\n',
    });
    const uri = `${root}/people/dana/inbox.md`;
    editors.texts.set(uri, '# Inbox\n\nunsaved\n');
    await capture(notebook, person('dana'), topic('t'));
    assert.equal(editors.texts.get(uri), `# Inbox\n\nunsaved\n\n- [ ] ${date} topic: t\n`);
    assert.equal(editors.undo.length, 1);
    assert.equal(text('people/dana/inbox.md'), '# Inbox\n');
    assert.equal(person('dana').topics.length, 1, 'the index sees unsaved text');
  });
});

describe('when things go wrong,', () => {
  it('a file that changes while it is edited keeps both changes', async () => {
    const { notebook, person, files, text } = await notebookOf({
      ...dana,
      'people/dana/inbox.md': '# Inbox\n',
    });
    const uri = `${root}/people/dana/inbox.md`;
    const replace = files.replace.bind(files);
    let raced = false;
    files.replace = async (...given) => {
      if (!raced) files.put(uri, '# Inbox\n\n- [ ] theirs\n');
      raced = true;
      return replace(...given);
    };
    done(await capture(notebook, person('dana'), topic('mine')));
    assert.equal(text('people/dana/inbox.md'), `# Inbox\n\n- [ ] theirs\n- [ ] ${date} topic: mine\n`);
  });

  it('a file that never stops changing is left alone and reported', async () => {
    const { notebook, person, files } = await notebookOf({ ...dana, 'people/dana/inbox.md': '# Inbox\n' });
    const uri = `${root}/people/dana/inbox.md`;
    let tries = 0;
    files.replace = async () => {
      tries++;
      return 'changed';
    };
    assert.deepEqual(await capture(notebook, person('dana'), topic('t')), {
      refused: 'file-changed',
      file: uri,
    });
    assert.equal(tries, 100);
  });

  it('a folder locked by another process is reported as locked, and tried once', async () => {
    const { notebook, person, files } = await notebookOf({ ...dana, 'people/dana/inbox.md': '# Inbox\n' });
    let tries = 0;
    const busy = async () => {
      tries++;
      return 'busy' as const;
    };
    Object.assign(files, { create: busy, replace: busy });
    const refusals = [
      () => capture(notebook, person('dana'), topic('t')),
      () => logOneOnOne(notebook, person('dana'), { date }),
      () => notebook.create(`${root}/people/dana/x.md`, 'x'),
      // Each finds a free name if one is taken.
      () => createNumbered(notebook, `${root}/people/dana/y.md`, 'y'),
      () => addPerson(notebook, { name: 'Grace' }),
    ];
    for (const [at, refuse] of refusals.entries()) {
      const refused = await refuse();
      assert.ok(isRefusal(refused) && refused.refused === 'file-busy', JSON.stringify(refused));
      assert.equal(tries, at + 1);
    }
  });

  it('a file whose name is taken gets the first free number up to a thousand', async () => {
    const { notebook, files } = await notebookOf(dana);
    const at = (name: string) => `${root}/people/dana/${name}`;
    files.put(at('y-3.md'), '');
    for (const name of ['y.md', 'y-2.md', 'y-4.md'])
      assert.deepEqual(await createNumbered(notebook, at('y.md'), 'y'), {
        uri: at(name),
        line: 0,
        created: true,
      });
    let tries = 0;
    files.create = async () => {
      tries++;
      return 'exists';
    };
    assert.deepEqual(await createNumbered(notebook, at('y.md'), 'y'), {
      refused: 'file-exists',
      file: at('y-1000.md'),
    });
    assert.equal(tries, 1000);
  });

  it('a file that is not UTF-8 is read as far as possible and never written', async () => {
    const { notebook, person, files } = await notebookOf(dana);
    const uri = `${root}/people/dana/inbox.md`;
    const bytes = Uint8Array.from([...Buffer.from('- [ ] topic: caf'), 0xe9, 0x0a]);
    files.put(uri, bytes);
    await notebook.refresh(uri);
    assert.equal(person('dana').topics[0]?.text, 'caf\uFFFD');
    assert.equal(person('dana').problems.length, 1);
    assert.deepEqual(await capture(notebook, person('dana'), topic('t')), {
      refused: 'file-not-utf8',
      file: uri,
    });
    assert.deepEqual(await notebook.planned(uri, () => ({ edits: [], line: 0 })), {
      refused: 'file-not-utf8',
      file: uri,
    });
    assert.deepEqual(await files.read(uri), bytes);
  });

  it('a read-only folder refuses each write and keeps every byte', async () => {
    const { notebook, person, files } = await notebookOf({ ...dana, 'people/dana/inbox.md': '# Inbox\n' });
    const before = files.all;
    files.readOnly = true;
    const refusals = [
      await addPerson(notebook, { name: 'New' }),
      await logOneOnOne(notebook, person('dana'), { date }),
      await capture(notebook, person('dana'), topic('t')),
      await addAction(notebook, person('dana'), { text: 't', date }),
    ];
    assert.deepEqual(
      refusals.map(one => (one as Refusal).refused),
      Array(4).fill('file-read-only'),
    );
    assert.deepEqual(files.all, before);
  });

  it('a new line after an unclosed code block is refused, pointing at the block', async () => {
    const { notebook, person } = await notebookOf({ ...dana, 'people/dana/inbox.md': '# Inbox\n\n```\nx\n' });
    const uri = `${root}/people/dana/inbox.md`;
    assert.deepEqual(await capture(notebook, person('dana'), topic('t')), {
      refused: 'open-block',
      file: uri,
      line: 2,
    });
  });

  it('a broken file hides nothing else', async () => {
    const { person } = await notebookOf({
      'people/dana/profile.md': '---\nname: [\n---\n',
      'people/dana/2026-11-20.md': '- [ ] a',
    });
    assert.equal(person('dana').name, 'dana');
    assert.equal(person('dana').actions.length, 1);
    assert.equal(person('dana').problems.length, 1);
  });
});

describe('following the files', () => {
  it('rereads only what changed', async () => {
    const { notebook, files, person } = await notebookOf({
      ...dana,
      'people/dana/2026-11-20.md': '- [ ] a\n',
      'people/eve/profile.md': '',
    });
    const reads = files.reads;
    files.put(`${root}/people/dana/2026-11-20.md`, '- [ ] a\n- [ ] b\n');
    await notebook.refresh(`${root}/people/dana/2026-11-20.md`);
    assert.equal(files.reads, reads + 1);
    assert.equal(person('dana').actions.length, 2);
  });

  it('handles new, renamed and deleted folders', async () => {
    const { notebook, files } = await notebookOf(dana);
    files.put(`${root}/people/eve/profile.md`, '---\nname: Eve\n---\n');
    await notebook.refresh(`${root}/people/eve`);
    files.remove(`${root}/people/dana`);
    await notebook.refresh(`${root}/people/dana`);
    assert.deepEqual(
      notebook.people(today).map(person => person.name),
      ['Eve'],
    );
  });

  it('updates immediately when an action is completed through the notebook', async () => {
    const { notebook, person, text } = await notebookOf({
      ...dana,
      'people/dana/2026-11-20.md': '- [ ] a\r\n- [ ] b',
    });
    const uri = `${root}/people/dana/2026-11-20.md`;
    done(await notebook.edit(uri, before => completeAction(before, 1, date)));
    assert.equal(text('people/dana/2026-11-20.md'), `- [ ] a\r\n- [x] b done:${date}`);
    assert.deepEqual(
      person('dana').actions.map(action => action.done),
      [false, true],
    );
  });
});
