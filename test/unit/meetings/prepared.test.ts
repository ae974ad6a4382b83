import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAction } from '../../../src/core/actions/addAction';
import { prepare } from '../../../src/core/brief/prepare';
import { applyEdits } from '../../../src/core/markdown/textEdit';
import { capture } from '../../../src/core/meetings/capture';
import { carryInto, hasContent } from '../../../src/core/meetings/carryPrepared';
import { logOneOnOne } from '../../../src/core/meetings/logOneOnOne';
import { readPrepared } from '../../../src/core/meetings/prepared';
import { startNote } from '../../../src/core/meetings/startNote';
import { insertPicture } from '../../../src/core/pictures/insertPicture';
import { sharePerson } from '../../../src/core/privacy/personCopy';
import { shareCopy } from '../../../src/core/privacy/shareCopy';
import { runSync } from '../../../src/core/steps';
import { snapshotOf } from '../../../src/core/subjects/snapshot';
import { logChoice, startTemporaryCommand } from '../../../src/core/tasks/logFraming';
import { assertGrowsWithLength } from '../../support/growth';
import { done, notebookOf, root, today } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const { date } = today;
const profile = { 'people/ada/profile.md': '---\nname: Ada\n---\n' };
const next = 'people/ada/next.md';
const note = `people/ada/${date}.md`;
const page = '# For the next 1:1\n\n## Topics\n\n## Notes\n\n## Actions\n';
const picture = { date, task: 'Search', svg: '<svg/>', alt: 'Path' };
const action = { text: 'Pair', owner: 'me', date } as const;

/** A person's notes with this page for the next 1:1, and other files. */
const withPage = (text: string, others: Readonly<Record<string, string>> = {}) =>
  notebookOf({ ...profile, [next]: text, ...others });

describe('the page for the next 1:1', () => {
  it('waits without counting as a meeting: an action, a picture, the debrief of a takeover', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    const written = done(await addAction(notebook, person('ada'), action));
    assert.equal(written.uri, `${root}/${next}`);
    done(await insertPicture(notebook, person('ada'), picture));
    const until = `${date}T18:00`;
    done(
      await startTemporaryCommand(notebook, person('ada'), 'Search', {
        until,
        now: `${date}T12:00`,
        debrief: 'Debrief',
      }),
    );
    assert.equal(
      text(next),
      '# For the next 1:1\n\n## Topics\n\n## Notes\n\n![Path](pictures/2026-11-23-search.svg)\n\n## Actions\n\n- [ ] Pair @me\n- [ ] Debrief @me due:2026-11-24\n',
    );
    assert.equal(text(note), undefined);
    const { lastOneOnOne, oneOnOnes, actions, state } = person('ada');
    assert.deepEqual([lastOneOnOne, oneOnOnes, state], [undefined, [], 'due']);
    assert.deepEqual(
      actions.map(({ text: words }) => words),
      ['Pair', 'Debrief'],
    );
  });

  it('moves into the day’s note once it is started', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(done(await addAction(notebook, person('ada'), action)).uri, `${root}/${note}`);
    assert.equal(text(next), undefined);
  });

  it('moves into the note when it is created, and is emptied', async () => {
    const { notebook, person, text } = await notebookOf(profile);
    done(await addAction(notebook, person('ada'), action));
    done(await insertPicture(notebook, person('ada'), picture));
    const written = done(await logOneOnOne(notebook, person('ada'), { date, text: 'Talked.' }));
    assert.equal(written.created, true);
    assert.equal(
      text(note)?.split('# Ada, 2026-11-23\n')[1],
      '\n## Topics\n\n## Notes\n\n![Path](pictures/2026-11-23-search.svg)\n\nTalked.\n\n## Actions\n\n- [ ] Pair @me\n',
    );
    assert.equal(text(next), page);
    assert.deepEqual(
      person('ada').actions.map(({ uri }) => uri),
      [`${root}/${note}`],
    );
  });

  it('goes into the note together with the questions of a brief', async () => {
    const { notebook, person, text } = await withPage('## Questions\n\n- Mine?\n\n## Topics\n\n- t\n');
    done(await startNote(notebook, person('ada'), date, { questions: ['One?'] }));
    assert.equal(
      text(note)?.split('# Ada, 2026-11-23\n')[1],
      '\n## Topics\n\n- t\n\n## Questions\n\n- Mine?\n- One?\n\n## Notes\n\n\n\n## Actions\n',
    );
  });

  it('is added to an existing note at the ends of its sections, byte for byte', async () => {
    const before =
      '\uFEFF# Ada\r\n\r\n### Notes\r\nTalked.\r\n\r\n## Actions\r\n- [ ] a\r\n\r\n## Private\r\n\r\nx\r\n';
    const { notebook, person, text } = await withPage(
      '# For the next 1:1\n\nFirst\n\n## Notes\n\n### Talk\n\n- x\n\n## Actions\n\n- [ ] b\n\n## Brief\n\nz\n\n## Private\n\ny\n',
      { [note]: before },
    );
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(
      text(note),
      '\uFEFF# Ada\r\n\r\n### Notes\r\nTalked.\r\n\r\nFirst\r\n\r\n### Talk\r\n\r\n- x\r\n\r\n## Actions\r\n- [ ] a\r\n- [ ] b\r\n\r\n## Brief\r\n\r\nz\r\n\r\n## Private\r\n\r\nx\r\n\r\ny\r\n',
    );
    assert.equal(text(next), page);
  });

  it('stays if an earlier note is written late or only opened', async () => {
    const held = { 'people/ada/2026-11-20.md': '## Notes\n' };
    for (const day of ['2026-11-20', '2026-11-13']) {
      const { notebook, person, text } = await withPage('- [ ] wait\n', held);
      done(await logOneOnOne(notebook, person('ada'), { date: day, today: date }));
      assert.equal(text(next), '- [ ] wait\n', day);
    }
  });

  it('moves into an existing note of today, however many there are', async () => {
    const { notebook, person, text } = await withPage('- [ ] wait\n', {
      'people/ada/2026-11-16.md': '## Notes\n',
      [note]: '## Notes\n',
    });
    done(await logOneOnOne(notebook, person('ada'), { date, today: date }));
    assert.match(text(note) ?? '', /wait/);
  });

  it('keeps the order of sections with custom headings', () => {
    const edit = done(carryInto('# A\n', '## Brief\n\na\n\n## Later\n\nb\n'));
    assert.equal(applyEdits('# A\n', edit.edits), '# A\n\n## Brief\n\na\n\n## Later\n\nb\n');
  });

  it('goes into a note written late, if no 1:1 has been held since', async () => {
    const held = { 'people/ada/2026-11-20.md': '## Notes\n' };
    const { notebook, person, text } = await withPage('- [ ] wait\n', held);
    done(await logOneOnOne(notebook, person('ada'), { date: '2026-11-21', today: date }));
    assert.match(text('people/ada/2026-11-21.md') ?? '', /wait/);
    assert.equal(text(next), page);
  });

  it('leaves the page with its byte order mark or its front matter', async () => {
    for (const head of ['\uFEFF', '---\nmine: yes\n---\n', '\uFEFF---\nmine: yes\n---\n']) {
      const { notebook, person, text } = await withPage(`${head}## Topics\n\n- t\n`);
      done(await logOneOnOne(notebook, person('ada'), { date }));
      assert.match(text(note) ?? '', /\n## Topics\n\n- t\n/);
      assert.equal(text(next), `${head}${page}`);
    }
  });

  it('leaves no gap where an action is that an earlier note has', async () => {
    const { notebook, person, text } = await withPage(
      '## Actions\n\n- [ ] One @me\n- [ ] Pair @me\n- [ ] Two @me\n',
      { 'people/ada/2026-11-16.md': '- [ ] Pair @me\n' },
    );
    done(await logOneOnOne(notebook, person('ada'), { date, text: 'Talked.' }));
    assert.equal(
      text(note)?.split('# Ada, 2026-11-23\n')[1],
      '\n## Topics\n\n## Notes\n\nTalked.\n\n## Actions\n\n- [ ] One @me\n- [ ] Two @me\n',
    );
  });

  it('moves into a planned note', async () => {
    const { notebook, person, text } = await withPage('- [ ] wait\n');
    done(await logOneOnOne(notebook, person('ada'), { date: '2026-12-01', today: date }));
    assert.match(text('people/ada/2026-12-01.md') ?? '', /## Notes\n\n- \[ \] wait\n/);
    assert.equal(person('ada').lastOneOnOne, undefined);
  });

  it('stays if it would end up inside a block of the note, which is started anyway', async () => {
    const open = '## Notes\n\n```\nopen\n';
    const { notebook, person, text } = await withPage('Wait\n', { [note]: open });
    assert.equal(done(await logOneOnOne(notebook, person('ada'), { date })).uri, `${root}/${note}`);
    assert.deepEqual([text(note), text(next)], [open, 'Wait\n']);
  });

  it('keeps its text if it changed in the meantime, which is then in both places', async () => {
    const { notebook, person, files, text } = await withPage('Wait\n');
    const create = files.create.bind(files);
    files.create = async (file, bytes) => {
      const outcome = await create(file, bytes);
      done(
        await notebook.edit(`${root}/${next}`, before => ({
          edits: [{ start: 0, end: 0, text: 'New\n\n' }],
          line: before.length && 0,
        })),
      );
      return outcome;
    };
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.match(text(note) ?? '', /Wait/);
    assert.equal(text(next), 'New\n\nWait\n');
    // Lines already in the note are not added again.
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(text(note)?.split('New').length, 2);
  });

  /** Starts a note and ends before the page is emptied, as a crash would. */
  async function crashed(held: string) {
    const notes = await withPage(held);
    const { replace } = notes.files;
    notes.files.replace = async () => 'busy';
    done(await logOneOnOne(notes.notebook, notes.person('ada'), { date }));
    notes.files.replace = replace;
    assert.equal(notes.text(next), held);
    return notes;
  }
  const held = `${page.trimEnd()}\n\n- [ ] Pair @me\n- [x] Ask @ada done:${date}\n`;

  it('is in the note once after a crash before it was emptied, with later additions', async () => {
    const { notebook, person, files, text } = await crashed(held);
    files.put(`${root}/${next}`, `${held.replace('- [ ]', '- [ ] Plan\n  - more\n\n- [ ]')}- [ ] Pair @me\n`);
    await notebook.refresh(`${root}/${next}`);
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(
      text(note)?.split('## Actions\n')[1],
      `\n- [ ] Pair @me\n- [x] Ask @ada done:${date}\n- [ ] Plan\n  - more\n\n- [ ] Pair @me\n`,
      'two that are prepared are two',
    );
    assert.equal(text(next), page);
  });

  it('is in one note after a crash, but not in the next; lookalikes are', async () => {
    const { notebook, person, files, text } = await crashed(held);
    const more = ['- [ ] Pair @me\n  with Grace', '- [ ] Pair @me due:2026-12-01', '- [x] Pair @me'];
    files.put(`${root}/${next}`, `Before\n- [ ] Pair @me\n===\n\n${held}${more.join('\n')}\n`);
    await notebook.refresh(`${root}/${next}`);
    const later = { date: '2026-11-30', today: '2026-11-30' };
    done(await logOneOnOne(notebook, person('ada'), later));
    assert.equal(
      text('people/ada/2026-11-30.md')?.split('# Ada, 2026-11-30\n')[1],
      `\n## Topics\n\n## Notes\n\nBefore\n- [ ] Pair @me\n===\n\n## Actions\n\n${more.join('\n')}\n`,
    );
    assert.equal(text(next), page);
    const again = text('people/ada/2026-11-30.md');
    done(await logOneOnOne(notebook, person('ada'), later));
    assert.equal(text('people/ada/2026-11-30.md'), again);
  });

  it('moves again if it was done without a date or is not an action, because it may be meant again', async () => {
    const { notebook, person, text } = await crashed(
      `${page.trimEnd()}\n\n- [x] Weekly mail\n- How are you?\n`,
    );
    done(await logOneOnOne(notebook, person('ada'), { date: '2026-11-30', today: '2026-11-30' }));
    assert.match(text('people/ada/2026-11-30.md') ?? '', /- \[x\] Weekly mail\n- How are you\?\n/);
  });

  it('never moves in part: if it is not UTF-8, it stays unchanged', async () => {
    const { notebook, person, files, text } = await withPage('- Wait\n');
    const bytes = Uint8Array.of(...new TextEncoder().encode('- Wait\n- caf'), 0xe9, 0x0a);
    files.put(`${root}/${next}`, bytes);
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(
      text(note)?.split('# Ada, 2026-11-23\n')[1],
      '\n## Topics\n\n## Notes\n\n\n\n## Actions\n',
      'the note starts without it',
    );
    assert.deepEqual(await files.read(`${root}/${next}`), bytes);
  });

  it('keeps its front matter, with its line endings', async () => {
    const { notebook, person, text } = await withPage('---\r\nmine: 1\r\n---\r\nWait\r\n');
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(text(next), `---\r\nmine: 1\r\n---\r\n${page.replaceAll('\n', '\r\n')}`);
    assert.match(text(note) ?? '', /\n## Notes\n\nWait\n\n/);
  });

  it('has its links adjusted for a note in a subfolder', async () => {
    const below = 'people/ada/2026/2026-11-23-planning.md';
    const { notebook, person, text } = await withPage(
      '![p](pictures/a.svg) [t](tasks.md#L3) [w](https://x.y)\n',
      {
        [below]: '## Notes\n',
      },
    );
    done(await logOneOnOne(notebook, person('ada'), { date }));
    assert.equal(text(below), '## Notes\n\n![p](../pictures/a.svg) [t](../tasks.md#L3) [w](https://x.y)\n');
  });
});

describe('the content of the page', () => {
  it('is listed as headings, or as lines outside them, without actions', () => {
    const text =
      '# For the next 1:1\n\nIntro\nof two\n\n## Topics\n\n- One\n  - nested\n- [ ] an action\n\n## Notes\n\n### Talk with Ada\n\n- **Agreed:** x\n\n## Private\n\nmine\n';
    assert.deepEqual(runSync(readPrepared(text)), [
      { line: 2, text: 'Intro' },
      { line: 7, text: 'One' },
      { line: 13, text: 'Talk with Ada' },
      { line: 19, text: 'mine', private: true },
    ]);
  });

  it('is in the brief, without anything private, and its actions are new', async () => {
    const { person } = await withPage(
      '## Topics\n\n- One\n\n## Actions\n\n- [ ] Send @me\n\n## Private\n\nmine\n',
      {
        'people/ada/2026-11-16.md': '',
      },
    );
    const brief = prepare(root, person('ada'), date, () => undefined);
    assert.deepEqual(
      brief.prepared.map(({ text, line }) => [text, line]),
      [['One', 2]],
    );
    assert.deepEqual(
      brief.actions.map(({ text, age }) => [text, age]),
      [['Send', 'new']],
    );
  });

  it('is left out of shared copies', async () => {
    const { notebook, text } = await withPage('Not said yet\n');
    const copy = done(await sharePerson(notebook, 'ada', `${root}/exports/ada`, '2026-11-26'));
    assert.deepEqual(copy.skipped, [`${root}/${next}`]);
    assert.equal(text('exports/ada/next.md'), undefined);
  });
});

describe('a note with a future date', () => {
  it('does not count as a meeting: for the last 1:1, the next one, the snapshot and a brief', async () => {
    const { notebook, person } = await notebookOf({
      ...profile,
      'people/ada/2026-11-09.md': '',
      'people/ada/2026-11-30.md': '',
    });
    const { lastOneOnOne, nextDue, state } = person('ada');
    assert.deepEqual([lastOneOnOne, nextDue, state], ['2026-11-09', '2026-11-16', 'overdue']);
    assert.equal(snapshotOf(notebook.people(today)).people[0]?.lastOneOnOne, '2026-11-09');
    assert.equal(prepare(root, person('ada'), '2026-12-07', () => undefined).last?.date, '2026-11-09');
  });
});

describe('on any prepared page,', () => {
  const steps = fc.array(
    fc.oneof(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
        .map(text => ({ do: 'action', text }) as const),
      fc.constant({ do: 'picture' } as const),
      fc.constant({ do: 'takeover' } as const),
      fc.constant({ do: 'topic' } as const),
      fc.constant({ do: 'choice' } as const),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('it never counts as a meeting, and all of it moves into the note that is started', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async given => {
        const { notebook, person, text } = await notebookOf(profile);
        for (const step of given) {
          const ada = person('ada');
          const outcome =
            step.do === 'action'
              ? await addAction(notebook, ada, { ...action, text: step.text })
              : step.do === 'picture'
                ? await insertPicture(notebook, ada, picture)
                : step.do === 'takeover'
                  ? await startTemporaryCommand(notebook, ada, 'T', {
                      until: `${date}T18:00`,
                      now: `${date}T12:00`,
                      debrief: 'D',
                    })
                  : step.do === 'topic'
                    ? await capture(notebook, ada, { text: 'x', kind: 'topic', date })
                    : await logChoice(notebook, ada, 'T', { way: 'gate', date } as never);
          done(outcome);
        }
        assert.deepEqual([person('ada').oneOnOnes, person('ada').lastOneOnOne], [[], undefined]);
        const waiting = text(next) ?? '';
        const before = person('ada')
          .actions.map(({ raw }) => raw)
          .sort();
        done(await logOneOnOne(notebook, person('ada'), { date }));
        assert.equal(person('ada').lastOneOnOne, date);
        assert.deepEqual(
          person('ada')
            .actions.map(({ raw }) => raw)
            .sort(),
          before,
        );
        const held = text(note) ?? '';
        for (const line of waiting.split('\n').slice(1)) assert.ok(held.includes(line), line);
        assert.ok(waiting === '' || !hasContent(text(next) ?? ''));
      }),
      { numRuns: runs(60) },
    );
  });

  it('every line of the page moves into the note, or the whole page stays', () => {
    const rows = fc.array(
      fc.constantFrom(
        '# For the next 1:1',
        '## Notes',
        '### Actions',
        '## Private',
        'Brief',
        '---',
        '===',
        '- a',
        '- [ ] b',
        '  - c',
        '    code',
        '```',
        '> q',
        '',
        '',
        'words',
        '| t |',
        '<!-- c',
        '-->',
        '\u00A0',
      ),
      { maxLength: 14 },
    );
    const notes = fc.constantFrom(
      '# A\n\n## Topics\n\n## Notes\n\n\n\n## Actions\n',
      '',
      '## Private\n\nx',
      '# A\n\nwords\n\n## Notes\n\n- a\n\n## Actions\n- [ ] b\n',
    );
    let carried = 0;
    fc.assert(
      fc.property(rows, notes, (lines, held) => {
        const edit = carryInto(held, ['', ...lines].join('\n'));
        if ('refused' in edit) return;
        const after = applyEdits(held, edit.edits);
        carried++;
        for (const line of held.split('\n')) assert.ok(after.includes(line));
        for (const line of lines)
          assert.ok(
            after.split('\n').includes(line) || /^#+ (?:For|Notes|Actions|Private)|^\s*$/.test(line),
            line,
          );
      }),
      { numRuns: runs(250) },
    );
    assert.ok(carried > 0.75 * runs(250));
  });

  it('private parts of the page stay private in the note', () => {
    const lines = fc.constantFrom(
      '# For the next 1:1',
      '## Notes',
      '### Actions',
      '# Private',
      '## Private',
      '### Private',
      '## Topics',
      '# Own',
      '### Own',
      'Private\n---',
      '- a',
      '- [ ] b',
      '  - c',
      '> ## Notes',
      '> private: d',
      '- private: e',
      'private: f',
      '**private**',
      '',
      '',
      'words',
    );
    const held = fc.constantFrom(
      '# A\n\n## Topics\n\n## Notes\n\n## Actions\n',
      '### Notes\n\nx\n\n### Private\n\ny',
      '#### Private\n\nx\n\n#### Topics\n',
      '# Private\n\nx\n\n## Notes\n',
      '',
    );
    const marksIn = (text: string) => text.match(/<\d+>/g) ?? [];
    let hidden = 0;
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 12 }), held, (rows, before) => {
        const page = rows.map((row, at) => (/^$|^#|-$/.test(row) ? row : `${row} <${at}>`)).join('\n');
        const edit = carryInto(before, page);
        if ('refused' in edit) return;
        const open = new Set(marksIn(shareCopy(page).text));
        const shown = new Set(marksIn(shareCopy(applyEdits(before, edit.edits)).text));
        for (const mark of marksIn(page).filter(one => !open.has(one))) {
          hidden++;
          assert.ok(!shown.has(mark), mark);
        }
      }),
      { numRuns: runs(400) },
    );
    assert.ok(hidden > 0.75 * runs(400));
  });

  it('a heading below "Private" stays below it, whatever the levels in the note', () => {
    const edit = done(carryInto('# A\n\n## Private\n\nx\n', '# Private\n\n## Topics\n\ny\n'));
    const after = applyEdits('# A\n\n## Private\n\nx\n', edit.edits);
    assert.equal(after, '# A\n\n# Private\n\n## Topics\n\ny\n\n## Private\n\nx\n');
  });

  it('a byte order mark stays on the page', () => {
    const edit = done(carryInto('# A\n', '\uFEFF- [ ] Send it\n'));
    assert.equal(applyEdits('# A\n', edit.edits), '# A\n\n## Notes\n\n- [ ] Send it\n');
  });

  for (const [what, piece] of [
    ['headings', '## H\n\nx\n\n'],
    ['sections', '## Notes\n\n- a\n\n## Own\n\n'],
    ['private sections', '# Private\n\n## Topics\n\nx\n\n'],
    ['words', 'words\n\n'],
    ['lists', '- a\n'],
  ] as const) {
    it(`a long page takes no longer per character: ${what} @slow`, () =>
      assertGrowsWithLength(
        size => piece.repeat(size / piece.length),
        page => carryInto('# A\n\n## Notes\n\nx\n\n## Actions\n', page),
        20_000,
      ));
  }
});
