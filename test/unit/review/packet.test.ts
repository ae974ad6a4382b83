import assert from 'node:assert/strict';
import { chosenOf, evidenceKey, type Packet } from '../../../src/core/review/packet';
import { evidenceIn, evidenceTexts, noteOf, packetOf, packetPage } from '../../support/packets';

const files = {
  'tasks.md':
    '# Tasks\n\n## Search\n\n- 2026-06-30 low / high → Directing (by me) before\n- 2026-07-06 some / high → Coaching (by me) first slice\n' +
    '- 2026-08-03 outcome: met, shipped\n- 2026-08-03 style used: Coaching\n',
  'inbox.md':
    '- [x] 2026-08-10 praise: Calm in the outage\n- [ ] 2026-08-11 private: SECRET\n- [ ] undated\n',
  'feedback.md':
    '# Feedback\n\n## 2026-09-07 praise: The timeline\n\n- framework: specific-praise\n- delivered: 2026-09-08\n\n' +
    '- **What you did:** Wrote it\n- **What it changed:** who it helped, and how you know\n\n## 2026-09-09 developmental: Dates\n\n- delivered: no\n',
  '2026-09-21.md':
    '---\ntype: 1-1\n---\n# Dana, 2026-09-21\n\n## Questions\n\n- What helps?\n\n## Notes\n\nThe search index is in use.\nTwo lines.\n\n' +
    '- One point\n  - nested\n\n<!-- hidden -->\n\n```\ncode\n```\n\n## Actions\n\n- [x] Send it @dana done:2026-09-22\n- [x] Ask Ines @me\n- [ ] open @me\n\n## Private\n\nSECRET\n',
  '2026-10-05.md': '# later\n\nOut of the period.\n',
};

describe('a review packet', function () {
  this.timeout(20_000);
  const shown = (packet: Packet) =>
    packet.themes.map(({ kind, name, evidence }) => [
      kind,
      name,
      evidence.map(({ date, text }) => `${date} ${text}`),
    ]);

  it('collects what the notes say about the period, by theme, oldest first', async () => {
    assert.deepEqual(shown(await packetOf(files)), [
      [
        'task',
        'Search',
        ['2026-08-03 outcome: met, shipped', '2026-09-21 The search index is in use.\nTwo lines.'],
      ],
      ['praise', undefined, ['2026-08-10 Calm in the outage', '2026-09-07 The timeline']],
      ['developmental', undefined, ['2026-09-09 Dates']],
      ['they-kept', undefined, ['2026-09-22 Send it']],
      ['lead-kept', undefined, ['2026-09-21 Ask Ines']],
      ['notes', 'Notes', ['2026-09-21 One point', '2026-09-21 nested']],
    ]);
  });

  it('includes the text of an entry, but not a template’s placeholders', async () => {
    const [, entry] = (await packetOf(files)).themes.find(({ kind }) => kind === 'praise')?.evidence ?? [];
    assert.deepEqual(
      entry?.more?.map(({ text }) => text),
      ['**What you did:** Wrote it'],
    );
    assert.deepEqual(entry?.feedback, { delivered: true, deliveredOn: '2026-09-08' });
  });

  it('shows an expectation as agreed and as it turned out, with both views but without its steps', async () => {
    const packet = await packetOf({
      'expectations.md':
        '# Expectations\n\n## Ranking\n\n- Outcome: Ranking answers for five shops\n- Measure: 45 of 50\n- Due: 2026-09-20\n' +
        '- Style to start with: Coaching\n- Support I promise: pair on the first slice\n- Status: review\n\n### Log\n\n' +
        '- 2026-07-10 draft → proposed\n- 2026-09-04 active → unmet: 38 of 50\n- 2026-09-04 support kept: no\n' +
        '- 2026-09-05 unmet → review\n- 2026-09-05 my view: started too late\n- 2026-09-05 their view: the logs came late\n' +
        '- 2026-09-06 earlier: due: 2026-09-03\n- 2026-09-08 credit: asked for help in time\n- 2026-10-10 note: too late\n',
    });
    assert.deepEqual(shown(packet), [
      ['expectation', 'Ranking', ['2026-09-04 Ranking answers for five shops']],
      ['praise', undefined, ['2026-09-08 asked for help in time']],
      ['lead-missed', undefined, ['2026-09-04 pair on the first slice']],
    ]);
    assert.match(
      packetPage(packet),
      /## Expectation: Ranking\n\n- \[Fri, Sep 4, 2026\]\[1\] · Ranking answers for five shops\n {2}- Measure: 45 of 50\n {2}- Due: Thu, Sep 3, 2026\n {2}- Your view: started too late\n {2}- View of Dana: the logs came late\n {2}- Result: not met, 38 of 50\n/,
    );
  });

  it('shows an open expectation that is due in the period, but no draft', async () => {
    const expectation = (status: string) => ({
      'expectations.md': `## Ranking\n\n- Outcome: It answers\n- Due: 2026-08-20\n- Status: ${status}\n`,
    });
    assert.deepEqual(shown(await packetOf(expectation('active'))), [
      ['expectation', 'Ranking', ['2026-08-20 It answers']],
    ]);
    assert.deepEqual(shown(await packetOf(expectation('draft'))), []);
  });

  it('groups an inbox thought by its kind', async () => {
    const inbox = ['praise: Calm', 'concern: Late', 'topic: Vacation', 'Plans']
      .map((words, at) => `- [x] 2026-08-1${at} ${words}\n`)
      .join('');
    const { themes } = await packetOf({ 'inbox.md': inbox });
    assert.deepEqual(
      themes.map(({ kind, evidence }) => [kind, evidence.map(({ text }) => text)]),
      [
        ['praise', ['Calm']],
        ['developmental', ['Late']],
        ['caught', ['Vacation', 'Plans']],
      ],
    );
  });

  it('separates promises kept, late or not, from promises not kept, on both sides', async () => {
    const packet = await packetOf(
      noteOf(
        '## Actions\n\n- [x] A @me due:2026-09-20 done:2026-09-22\n- [x] B @dana due:2026-09-25 done:2026-09-25\n- [ ] C @me due:2026-09-28\n' +
          '- [ ] D @dana due:2026-09-29\n- [ ] E @me due:2026-12-01\n- [ ] F @me\n- [x] G\n- [ ] H due:2026-09-28\n',
      ),
    );
    assert.deepEqual(shown(packet), [
      ['they-kept', undefined, ['2026-09-25 B']],
      ['they-missed', undefined, ['2026-09-29 D']],
      ['lead-kept', undefined, ['2026-09-22 A']],
      ['lead-missed', undefined, ['2026-09-28 C']],
      ['nobodys', undefined, ['2026-09-21 G']],
    ]);
    assert.match(
      packetPage(packet),
      /\[Tue, Sep 22, 2026\]\[\d\] · A · Due: Sun, Sep 20, 2026 · 2 days late\n/,
    );
  });

  it('counts what it leaves out: private parts of any date, the rest only in the period', async () => {
    assert.deepEqual((await packetOf(files)).leftOut, { private: 2, readings: 1, sensitive: 0 });
    const away = (on: string) => ({ 'tasks.md': `## Search\n\n- ${on} event: absence, six weeks\n` });
    for (const [on, sensitive] of [
      ['2026-06-30', 0],
      ['2026-07-01', 1],
    ] as const)
      assert.equal((await packetOf(away(on))).leftOut.sensitive, sensitive, on);
  });

  it('has a fixed order, whatever the order of the files', async () => {
    const praise = {
      'feedback.md': '## 2026-08-10 praise: a\n',
      'inbox.md': '- [ ] 2026-08-11 praise: d\n- [ ] 2026-08-10 praise: b\n- [ ] 2026-08-10 praise: c\n',
    };
    for (const files of [praise, Object.fromEntries(Object.entries(praise).reverse())])
      assert.deepEqual(await evidenceTexts(files), ['a', 'b', 'c', 'd']);
    const promises =
      '## Ranking\n\n- Support I promise: pair\n- Status: active\n- [x] Send it @me done:2026-09-04\n- 2026-09-04 support kept: yes\n';
    assert.deepEqual(await evidenceTexts({ 'expectations.md': promises }), ['Send it', 'pair']);
  });

  it('has the notes’ headings in order, each once in any spelling', async () => {
    const packet = await packetOf({
      '2026-09-01.md': '## Plans\n\nOne.\n\n## Hiring\n\nTwo.\n',
      '2026-09-02.md': '## Growth\n\nThree.\n\n## PLANS\n\nFour.\n',
    });
    assert.deepEqual(shown(packet), [
      ['notes', 'Plans', ['2026-09-01 One.', '2026-09-02 Four.']],
      ['notes', 'Hiring', ['2026-09-01 Two.']],
      ['notes', 'Growth', ['2026-09-02 Three.']],
    ]);
  });

  it('groups text that names a task with the task: by full name, the first of two', async () => {
    const tasks = '## Search\n\n## Price cache\n';
    for (const [text, task] of [
      ['Search is fast.', 'Search'],
      ['The SEARCH, again.', 'Search'],
      ['All about search', 'Search'],
      ['Research, then search.', 'Search'],
      ['The price cache behind search.', 'Search'],
      ['The price cache is warm.', 'Price cache'],
      ['## Search\n\nIt is fast.', 'Search'],
      ['Research is done.', undefined],
      ['Searching is slow.', undefined],
      ['Searches and research.', undefined],
      ['The cache is warm.', undefined],
    ] as const) {
      const { themes } = await packetOf({ 'tasks.md': tasks, '2026-09-21.md': `${text}\n` });
      assert.deepEqual(
        themes.map(({ kind, name }) => [kind, name]),
        [task ? ['task', task] : ['notes', undefined]],
        text,
      );
    }
    const inbox = { 'tasks.md': tasks, 'inbox.md': '- [ ] 2026-08-11 topic: Search slows down\n' };
    assert.deepEqual(shown(await packetOf(inbox)), [['task', 'Search', ['2026-08-11 Search slows down']]]);
  });

  it('includes a feedback log entry with its known details', async () => {
    const entry = async (text: string) => {
      const [one] = (await packetOf({ 'feedback.md': text })).themes.flatMap(({ evidence }) => evidence);
      return one && [one.date, one.text, one.feedback, one.more?.map(({ text }) => text)];
    };
    const day = '2026-08-03';
    assert.deepEqual(await entry(`## ${day} praise: Calm\n`), [day, 'Calm', {}, undefined]);
    assert.deepEqual(await entry(`## ${day} praise: Calm\n\n- delivered: yes\n`), [
      day,
      'Calm',
      { delivered: true },
      undefined,
    ]);
    assert.deepEqual(await entry(`## 2026-10-02 praise: Calm\n\n- event: ${day}\n\nWords.\n`), [
      day,
      'Calm',
      {},
      ['Words.'],
    ]);
    assert.deepEqual(
      await entry(`## ${day} praise: in a few words\n\n- framework: specific-praise\n\nShe wrote it.\n`),
      [day, day, {}, ['She wrote it.']],
    );
    assert.equal(await entry(`## ${day} praise:\n\n- delivered: no\n`), undefined);
    assert.equal(await entry(`## ${day} praise: Calm\n\n- event: 2026-06-30\n`), undefined);
  });

  it('knows when a promise was due, and how late it was if both days are known', async () => {
    for (const [name, action, expected] of [
      ['2026-09-21.md', '[x] A @me', ['lead-kept', '2026-09-21']],
      ['2026-09-21.md', '[x] A @dana due:2026-09-01', ['they-kept', '2026-09-21', '2026-09-01']],
      [
        '2026-09-21.md',
        '[x] A @dana due:2026-09-01 done:2026-09-04',
        ['they-kept', '2026-09-04', '2026-09-01', 3],
      ],
      ['2026-09-21.md', '[x] A done:2026-09-02', ['nobodys', '2026-09-02']],
      ['2026-09-21.md', '[ ] A @dana due:2026-09-01', ['they-missed', '2026-09-01', '2026-09-01']],
      ['expectations.md', '[x] A @me done:2026-09-02', ['lead-kept', '2026-09-02']],
      ['expectations.md', '[x] A @me', undefined],
    ] as const) {
      const { themes } = await packetOf({ [name]: `## Actions\n\n- ${action}\n` });
      const found = themes.flatMap(({ kind, evidence }) =>
        evidence.map(({ date, due, daysLate }) => [
          kind,
          date,
          ...(due ? [due] : []),
          ...(daysLate ? [daysLate] : []),
        ]),
      );
      assert.deepEqual(found, expected ? [expected] : [], action);
    }
    const middle = '[x] Send @dana the plan, done:2026-09-02 as promised';
    assert.deepEqual(await evidenceTexts(noteOf(`## Actions\n\n- ${middle}\n`)), [middle.slice(4)]);
  });

  it('says what the lead promised, in the log’s words or else by title', async () => {
    const promise = async (support: string, log: string) =>
      shown(
        await packetOf({
          'expectations.md': `## Ranking\n\n${support}- Status: active\n\n### Log\n\n- 2026-09-04 ${log}\n`,
        }),
      );
    const pair = '- Support I promise: pair\n';
    for (const [support, log, expected] of [
      [pair, 'support kept: yes', ['lead-kept', 'pair']],
      [pair, 'support kept: no', ['lead-missed', 'pair']],
      [pair, 'support kept: yes, twice a week', ['lead-kept', 'pair: twice a week']],
      ['', 'support kept: yes, twice a week', ['lead-kept', 'twice a week']],
      ['', 'support kept: no', ['lead-missed', 'Ranking']],
    ] as const)
      assert.deepEqual(
        await promise(support, log),
        [[expected[0], undefined, [`2026-09-04 ${expected[1]}`]]],
        log,
      );
    for (const words of ['back from parental leave', 'my style was Coaching'])
      assert.deepEqual(await promise(pair, `support kept: no, ${words}`), [], words);
  });

  it('leaves out a single part of an agreement, and counts it', async () => {
    const packet = async (measure: string) =>
      packetOf({
        'expectations.md': `## Ranking\n\n- Outcome: It answers\n- Measure: ${measure}\n- Due: 2026-08-20\n- Status: active\n`,
      });
    for (const [measure, expected, readings, sensitive] of [
      ['45 of 50', { measure: '45 of 50', due: '2026-08-20' }, 0, 0],
      ['Back from parental leave', { due: '2026-08-20' }, 0, 1],
      ['My style was Coaching', { due: '2026-08-20' }, 1, 0],
      ['______', { due: '2026-08-20' }, 0, 0],
    ] as const) {
      const { themes, leftOut } = await packet(measure);
      assert.deepEqual(themes[0]?.evidence[0]?.agreement, expected, measure);
      assert.deepEqual([leftOut.readings, leftOut.sensitive], [readings, sensitive], measure);
    }
  });

  it('leaves out a thought without words or a date', async () => {
    const inbox =
      '- [ ] 2026-08-10 praise:\n- [ ] 2026-08-11 topic:\n- [ ] praise: Calm\n- [ ] 2026-08-12 concern: Late\n';
    assert.deepEqual(await evidenceTexts({ 'inbox.md': inbox }), ['Late']);
  });

  it('truncates text after 2,000 characters, and says so', async () => {
    for (const [length, expected] of [
      [2000, 'x'.repeat(2000)],
      [2001, `${'x'.repeat(2000)}…`],
    ] as const)
      assert.deepEqual(
        await evidenceTexts({ 'inbox.md': `- [ ] 2026-08-10 praise: ${'x'.repeat(length)}\n` }),
        [expected],
      );
  });

  it('skips a file that is too large, and names only that one', async () => {
    const packet = await packetOf({
      '2026-09-20.md': `Words.\n\n${'x'.repeat(300_000)}\n`,
      '2026-09-21.md': 'Small.\n',
    });
    assert.deepEqual(
      evidenceIn(packet).map(({ text }) => text),
      ['Small.'],
    );
    assert.deepEqual(packet.unread, ['2026-09-20.md']);
  });

  it('contains what was chosen, and nothing added since', async () => {
    const packet = await packetOf(files);
    const [theme] = packet.themes;
    assert.ok(theme);
    const chosen = new Set(theme.evidence.slice(0, 1).map(one => evidenceKey(theme, one)));
    assert.deepEqual(shown(chosenOf(packet, chosen)), [
      ['task', 'Search', ['2026-08-03 outcome: met, shipped']],
    ]);
    const moved = { ...files, 'tasks.md': `\n\n${files['tasks.md']}- 2026-08-04 outcome: met, later\n` };
    const later = chosenOf(await packetOf(moved), chosen);
    assert.deepEqual([later.count, later.months[1]], [1, { month: '2026-08', count: 1 }]);
  });

  it('lists the months that have begun, even those without evidence', async () => {
    assert.deepEqual((await packetOf(files)).months, [
      { month: '2026-07', count: 0 },
      { month: '2026-08', count: 2 },
      { month: '2026-09', count: 7 },
    ]);
    const early = (await packetOf({}, '2026-08-02')).months;
    assert.deepEqual(early, [
      { month: '2026-07', count: 0 },
      { month: '2026-08', count: 0 },
    ]);
  });

  it('warns if the last weeks outweigh the rest', async () => {
    const packet = await packetOf(files);
    assert.deepEqual(packet.recent, { weeks: 4, count: 7, weighs: true });
    assert.equal(
      (await packetOf(files, undefined, { from: '2026-09-01', to: '2026-09-30' })).recent,
      undefined,
    );
    assert.match(
      packetPage(packet),
      /^> \*\*7 of 9 are from the last 4 weeks of this time\.\*\* What is fresh weighs more/m,
    );
  });

  const praised = (...days: readonly string[]) => ({
    'inbox.md': days.map(on => `- [ ] ${on} praise: ${on}\n`).join(''),
  });

  it('includes the first and the last day of the period, and no day outside', async () => {
    const days = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'];
    assert.deepEqual(await evidenceTexts(praised(...days)), ['2026-07-01', '2026-09-30']);
  });

  it('counts a promise as missed from the day after it was due, and as late from one day on', async () => {
    const kinds = async (action: string, today: string) =>
      (await packetOf(noteOf(`## Actions\n\n- ${action}\n`), today)).themes.map(({ kind, evidence }) => [
        kind,
        evidence[0]?.daysLate,
      ]);
    const open = '[ ] A @me due:2026-09-28';
    assert.deepEqual(await kinds(open, '2026-09-28'), []);
    assert.deepEqual(await kinds(open, '2026-09-29'), [['lead-missed', undefined]]);
    const done = (on: string) => kinds(`[x] A @me due:2026-09-20 done:${on}`, '2026-11-23');
    assert.deepEqual(await done('2026-09-20'), [['lead-kept', undefined]]);
    assert.deepEqual(await done('2026-09-21'), [['lead-kept', 1]]);
  });

  it('reads a note of today, but not one that is planned for tomorrow', async () => {
    const said = async (today: string) => evidenceIn(await packetOf(noteOf('Said so.\n'), today)).length;
    assert.deepEqual([await said('2026-09-21'), await said('2026-09-20')], [1, 0]);
  });

  it('looks at the last four weeks from eight weeks and four pieces of evidence on, and warns above half', async () => {
    const recent = async (from: string, ...days: readonly string[]) => {
      const found = await packetOf(praised(...days), '2026-11-23', { from, to: '2026-09-30' });
      return found.recent && [found.recent.count, found.recent.weighs];
    };
    const half = ['2026-08-10', '2026-09-02', '2026-09-03', '2026-09-30'];
    assert.deepEqual(await recent('2026-08-05', ...half), [2, false]);
    assert.equal(await recent('2026-08-06', ...half), undefined, 'a day less than eight weeks');
    assert.equal(await recent('2026-08-05', ...half.slice(1)), undefined, 'three pieces of evidence');
    assert.deepEqual(await recent('2026-08-05', ...half, '2026-09-04'), [3, true]);
    const open = { from: '2026-08-05', to: '2026-12-31' };
    const { recent: soFar } = await packetOf(praised(...half), '2026-09-30', open);
    assert.equal(soFar?.count, 2, 'a period that is not over ends today');
  });

  it('never blocks for long, however much there is, and names a file that is too large @slow', async () => {
    const day = (at: number) =>
      `20${String(10 + (at % 17)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const many: Record<string, string> = {};
    for (let at = 0; at < 600; at++)
      many[`${day(at)} ${at}.md`] =
        `## Notes\n\n${'Rolled back the deploy in ten minutes and told the shops. '.repeat(8)}\n\n- [x] Write it up @me done:${day(at)}\n`;
    many['2015-02-02 huge.md'] = 'x'.repeat(300_000);
    // CPU time of this process, because other load on the machine is not the packet's fault.
    const worked = () => process.cpuUsage().user / 1000;
    let longest = 0;
    let last = worked();
    const timer = setInterval(() => {
      longest = Math.max(longest, worked() - last);
      last = worked();
    });
    const packet = await packetOf(many, '2026-11-23', { from: '2016-11-24', to: '2026-11-23' });
    clearInterval(timer);
    assert.ok(packet.count > 400, String(packet.count));
    assert.deepEqual(packet.unread, ['2015-02-02 huge.md']);
    assert.ok(longest < 200, `${longest} ms`);
  });
});
