import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agreedIn } from '../../../src/core/brief/agreedIn';
import { type DeskTicks, deskOf, noTicks, privateLines } from '../../../src/core/brief/desk';
import { itemLabel } from '../../../src/core/brief/itemLabel';
import { notesToRead, prepare } from '../../../src/core/brief/prepare';
import { inEnglish } from '../../../src/core/text/say';
import { deskPanel } from '../../../src/protocol/desk';
import { checked } from '../../../src/protocol/panel';
import { notebookOf, root } from '../../support/notebookFixture';
import { runs } from '../../support/runs';

const date = '2026-11-23';

/** The desk of one person whose folder has these files. */
async function deskFor(files: Readonly<Record<string, string>>, ticks: Partial<DeskTicks> = {}, on = date) {
  const laid = await notebookOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`people/ada/${name}`, text])),
  );
  const person = laid.person('ada');
  const asked = new Set(notesToRead(person, on));
  const text = (uri: string) => {
    assert.ok(asked.has(uri), `${uri} is read without being asked for`);
    return laid.files.text(uri);
  };
  const brief = prepare(root, person, on, text);
  return {
    ...laid,
    brief,
    person,
    desk: deskOf(brief, person, text, inEnglish, { ticks: { ...noTicks, ...ticks } }),
  };
}

describe('the 1:1 desk', () => {
  const files = {
    'profile.md': '---\nname: Ada\ncadence: P2W\n---\n',
    '2026-11-16.md':
      '# Ada\n\n## Notes\n\nWe cut it\ninto slices.\n\nprivate: she may leave\n\nShe leads the review.\n\nMore.\n\n## Actions\n- [ ] late one @me due:2026-11-20\n- [ ] hers @ada due:2026-11-30\n- [x] was done @me done:2026-11-18\n',
    'inbox.md':
      '- [ ] 2026-11-17 praise: calm hand-over [src/a.ts:41](../../../src/a.ts#L41)\n- [ ] 2026-11-02 conference\n- [ ] 2026-11-18 private: salary\n- [x] 2026-11-18 talked about\n',
    'tasks.md':
      '## Search\n- 2026-11-16 some / variable → Coaching (by me)\n## Old\n- 2026-01-05 some / low → Coaching (by me)\n',
    'feedback.md':
      '# Feedback\n\n## 2026-11-18 praise: the graphs\n- Delivered: no\n\nYou drew them first.\n',
  };

  it('summarizes, and has everything in its place', async () => {
    const { desk } = await deskFor(files);
    assert.deepEqual(desk.summary, {
      mine: { open: 1, late: 1 },
      theirs: { open: 1, late: 0 },
      topics: 1,
      expectations: 0,
      readAgain: ['Old'],
      toSay: 1,
    });
    assert.equal(desk.everyDays, 14);
    assert.deepEqual(desk.agreed, ['We cut it into slices.', 'She leads the review.']);
    assert.deepEqual(
      desk.topics.map(({ text, source, kind, age, along }) => [text, source?.label, kind, age, along]),
      [
        ['calm hand-over', 'src/a.ts:41', 'praise', 'new', true],
        ['conference', undefined, 'topic', 'continuing', false],
      ],
    );
    assert.equal(desk.topics[0]?.source?.uri, 'file:///w/src/a.ts#L41');
    assert.deepEqual(
      desk.done.map(({ text, doneOn }) => [text, doneOn]),
      [['was done', '2026-11-18']],
    );
    assert.deepEqual(
      desk.raised.map(({ text }) => text),
      ['talked about'],
    );
    assert.deepEqual(
      desk.tasks.map(({ name, style, state }) => [name, style, state]),
      [
        ['Search', 'S2', 'fresh'],
        ['Old', 'S2', 'overdue'],
      ],
    );
    assert.deepEqual(
      desk.feedback.map(({ title, kind }) => [kind, title]),
      [['praise', 'the graphs']],
    );
    assert.ok(desk.questions.length >= 3 && desk.questions.every(({ along }) => !along));
  });

  it('shows the same as the brief for other extensions', async () => {
    const { desk, brief } = await deskFor(files);
    const texts = [...desk.actions.me, ...desk.actions.them, ...desk.actions.nobody].map(({ text }) => text);
    assert.deepEqual(texts.toSorted(), brief.actions.map(({ text }) => text).toSorted());
    assert.deepEqual(
      desk.questions.map(({ key }) => key),
      brief.questions.map(({ text }) => text),
    );
  });

  it('reaches its page and returns unchanged', async () => {
    const { desk } = await deskFor(files);
    const state = { subject: { person: 'ada', date }, notes: 'ready', today: date, desk };
    const sent = JSON.parse(JSON.stringify({ type: 'state', state }));
    assert.deepEqual(checked(deskPanel.toPage, sent), { type: 'state', state });
    assert.equal(checked(deskPanel.fromPage, sent), undefined);
    for (const wrong of [
      { type: 'tick', uri: 'file:///a.md', line: -1, done: true },
      { type: 'tick', uri: 'file:///a.md', line: 0 },
      { type: 'open', uri: 'file:///a.md', line: 0, more: 1 },
      { type: 'run', command: 'x' },
    ])
      assert.equal(checked(deskPanel.fromPage, wrong), undefined, JSON.stringify(wrong));
  });

  it('keeps a checked action in its place, and out of what was done before', async () => {
    const ticked = {
      ...files,
      '2026-11-16.md': files['2026-11-16.md'].replace(
        '- [ ] late one @me due:2026-11-20',
        '- [x] late one @me due:2026-11-20 done:2026-11-23',
      ),
    };
    const { person } = await deskFor(ticked);
    const done = new Set(person.actions.filter(({ text }) => text === 'late one'));
    const laid = await notebookOf(
      Object.fromEntries(Object.entries(ticked).map(([name, text]) => [`people/ada/${name}`, text])),
    );
    const text = (uri: string) => laid.files.text(uri);
    const desk = deskOf(prepare(root, person, date, text), person, text, inEnglish, {
      ticks: { ...noTicks, done },
    });
    assert.deepEqual(
      desk.actions.me.map(({ text, done }) => [text, done]),
      [['late one', true]],
    );
    assert.deepEqual(
      desk.done.map(({ text }) => text),
      ['was done'],
    );
    assert.equal(desk.summary.mine.open, 0);
  });

  it('keeps a topic raised here in its place', async () => {
    const { desk } = await deskFor(files, { raised: new Set(['talked about']) });
    assert.deepEqual(
      desk.topics.map(({ text, raised, along }) => [text, raised, along]),
      [
        ['calm hand-over', false, true],
        ['conference', false, false],
        ['talked about', true, false],
      ],
    );
    assert.deepEqual(desk.raised, []);
  });

  it('takes the checked lines into the note, and nothing automatically once it exists', async () => {
    const along = new Map([
      ['conference', true],
      ['calm hand-over [src/a.ts:41](../../../src/a.ts#L41)', false],
    ]);
    const { desk } = await deskFor(files, { along });
    assert.deepEqual(
      desk.topics.map(topic => topic.along),
      [false, true],
    );
    const started = await deskFor({ ...files, '2026-11-23.md': '# Ada\n' });
    assert.equal(started.desk.note.exists, true);
    assert.deepEqual(
      started.desk.topics.map(topic => topic.along),
      [false, false],
    );
  });

  it('counts private lines but contains none, wherever they are', async () => {
    const secret = 'Zq7secret';
    const places = [
      ['inbox.md', `- [ ] 2026-11-18 private: ${secret}\n`],
      ['inbox.md', `## Private\n- [ ] 2026-11-18 ${secret}\n`],
      ['2026-11-16.md', `## Private\n- [ ] ${secret} @me\n`],
      ['2026-11-16.md', `- [ ] ${secret} @me #private\n`],
      ['next.md', `# For the next 1:1\n\n## Private\n\n${secret}\n`],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...places], { minLength: 1 }), async chosen => {
        // Public lines, which must not be among them.
        const laid: Record<string, string> = {
          '2026-11-09.md': '# Ada\n\n## Actions\n\n- [ ] Pair @me\n',
          'inbox.md': '- [ ] 2026-11-17 praise: calm\n\n',
        };
        for (const [name, text] of chosen) laid[name] = `${laid[name] ?? ''}${text}\n`;
        const { desk, person } = await deskFor(laid);
        assert.ok(!JSON.stringify(desk).includes(secret), JSON.stringify(desk));
        const lines = privateLines(person, date);
        assert.equal(desk.privateLines, lines.length);
        assert.ok(lines.length >= chosen.length, JSON.stringify(lines));
        assert.ok(lines.every(({ text }) => text.includes(secret)));
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('what is for the lead alone', () => {
  it('has the private topics, actions and parts of the next page, and nothing else', async () => {
    const { person } = await notebookOf({
      'people/ada/inbox.md': '- [ ] topic: A\n- [ ] private: B\n',
      'people/ada/2026-11-20.md': '- [ ] C @me\n\n## Private\n\n- [ ] D @me\n',
      'people/ada/next.md': '# For the next 1:1\n\n## Notes\n\nE\n\nprivate: F\n',
    });
    assert.deepEqual(
      privateLines(person('ada'), date).map(({ text }) => text),
      ['B', 'D', 'private: F'],
    );
  });
});

describe('what was agreed last time', () => {
  for (const [what, text, lines] of [
    ['comes from a section named for it', '## Notes\n\nA\n\n## Decisions\n\n- B\n- C\n- D\n', ['- B', '- C']],
    ['or else from the notes', '## Topics\n\n- A\n\n## notes\n\nB\nstill B\n', ['B\nstill B']],
    ['or else from the actions', '# Ada\n\n- [ ] A\n- [x] B\n', ['A', 'B']],
    ['or else is nothing', '# Ada\n\n## Topics\n\n- A\n', []],
    ['leaves out what is private', '## Notes\n\nprivate: A\n\nB\n', ['B']],
    ['leaves out a private section', '## Private\n\n### Notes\n\nA\n', []],
  ] as const)
    it(what, () =>
      assert.deepEqual(
        agreedIn(text).map(line => line.replace(/^\[.\] /, '')),
        lines.map(line => line.replace(/^- /, '')),
      ),
    );
});

describe('the label of an item', () => {
  const note = 'file:///w/team-notes/people/ada/inbox.md';
  for (const [raw, text, label] of [
    ['plain', 'plain', undefined],
    ['see [a.ts:3](../../../src/a.ts#L3)', 'see', 'a.ts:3'],
    ['see [a.ts](../../../src/a.ts) (1234abcd)', 'see', 'a.ts'],
    ['[a.ts](../a.ts) first', 'a.ts first', undefined],
    ['[a.ts](../a.ts)', 'a.ts', undefined],
    ['see [web](https://example.org)', 'see web', undefined],
    ['see [x](//server/share/x)', 'see x', undefined],
    ['see [x](\\\\server\\share)', 'see x', undefined],
    ['two\nlines', 'two lines', undefined],
    ['x'.repeat(500), 'x'.repeat(500), undefined],
    ['x'.repeat(501), `${'x'.repeat(500)}…`, undefined],
    [`words${' '.repeat(600)}apart`, 'words apart', undefined],
  ] as const)
    it(JSON.stringify(raw).slice(0, 80), () => {
      const made = itemLabel(raw, note);
      assert.equal(made.text, text);
      assert.equal(made.source?.label, label);
    });

  it('leads only into the note’s file system', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), address => {
        const { source } = itemLabel(`see [a](${address.replace(/[()]/g, '')})`, note);
        assert.ok(!source || /^file:\/\/\/(?!\/)/.test(source.uri), source?.uri);
      }),
    );
  });
});
