import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownQuestions } from '../../../src/content/styles/readingForm';
import { templates } from '../../../src/core/feedback/templates';
import { linesOf } from '../../../src/core/markdown/lines';
import { numberedLinks } from '../../../src/core/markdown/markdownText';
import { privateParts } from '../../../src/core/markdown/privateParts';
import { TimeSlicer } from '../../../src/core/notebook/timeSlicer';
import { shareCopy } from '../../../src/core/privacy/shareCopy';
import {
  chosenOf,
  type Evidence,
  evidenceKey,
  type NoteText,
  type Packet,
  reviewPacket,
} from '../../../src/core/review/packet';
import { packetMarkdown } from '../../../src/core/review/packetMarkdown';
import { sensitiveWords } from '../../../src/core/review/sensitive';
import { readingForm } from '../../../src/core/styles/readingForm';
import { inEnglish } from '../../../src/core/text/say';
import { packetWords } from '../../support/packetWords';
import { runs } from '../../support/runs';

const folder = 'file:///w/team-notes/people/dana';
const period = { from: '2026-07-01', to: '2026-09-30' };
const notesOf = (files: Readonly<Record<string, string>>): NoteText[] =>
  Object.entries(files).map(([name, text]) => ({ uri: `${folder}/${name}`, name, text }));
const packetOf = async (
  files: Readonly<Record<string, string>>,
  today = '2026-11-23',
  over = period,
): Promise<Packet> =>
  reviewPacket({ id: 'dana', name: 'Dana' }, notesOf(files), over, {
    today,
    templates,
    isSensitive: sensitiveWords(['Dana', 'Ines']),
    isPrepared: heading => heading.startsWith('First steps: '),
    pace: new TimeSlicer(),
  });
const all = ({ themes }: Packet): Evidence[] =>
  themes.flatMap(({ evidence }) => evidence.flatMap(one => [one, ...(one.more ?? [])]));

const markdown = (packet: Packet): string => {
  const { link, definitions } = numberedLinks(`${folder}/reviews/review.md`);
  return `${packetMarkdown(packet, packetWords, link)}\n${definitions()}`;
};

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
  const texts = async (files: Readonly<Record<string, string>>) =>
    all(await packetOf(files)).map(({ text }) => text);
  const note = (text: string) => ({ '2026-09-21.md': text });

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
      markdown(packet),
      /## Ranking\n\n- \[2026-09-04\]\[1\] · Ranking answers for five shops\n {2}- Measure: 45 of 50\n {2}- due 2026-09-03\n {2}- Lead: started too late\n {2}- Member: the logs came late\n {2}- Result: unmet, 38 of 50\n/,
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

  it('puts a thought in the inbox where its kind belongs', async () => {
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

  it('separates promises kept, late or not, from those not kept, on both sides', async () => {
    const packet = await packetOf(
      note(
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
    assert.match(markdown(packet), /\[2026-09-22\]\[\d\] · A · due 2026-09-20 · 2 late\n/);
  });

  it('leaves out readings, levels and styles everywhere, and counts them', async () => {
    const tasks =
      '## Search\n\n- 2026-08-01 some / variable, flat → Coaching (by me) SECRET\n- 2026-08-02 moderate / high (by them) SECRET\n' +
      '- 2026-08-03 style used: Supporting, SECRET\n- 2026-08-04 frame: stakes 2, urgency 1\n- 2026-08-05 choice: gate, Delegating: SECRET\n' +
      '- 2026-08-06 temporary command: until 2026-08-07 18:00: SECRET\n- 2026-08-07 outcome: met, kept\n';
    const told = [
      '- 2026-08-01 low / high SECRET',
      'I read Dana as D2 on this, SECRET',
      'Moved from D2 to D3 SECRET',
      'Moved to Supporting SECRET',
      'My style was Coaching, SECRET',
      'High commitment, low competence: SECRET',
      '![Dana on Search: readings over time. SECRET](pictures/x.svg)',
      '- [x] Coaching (by me) SECRET @me',
      'Both readings were apart, SECRET',
      'Task demands: stakes 2 SECRET',
    ];
    for (const [name, text] of [
      ['tasks.md', tasks],
      ...told.map(one => ['2026-09-21.md', `## Notes\n\n${one}\n\nKept.\n`] as const),
      ['inbox.md', '- [ ] 2026-08-01 praise: some / high now SECRET\n- [ ] 2026-08-01 praise: kept\n'],
      ['feedback.md', '## 2026-08-01 praise: kept\n\nThe level D3 SECRET.\n\nKept.\n'],
    ] as const) {
      const packet = await packetOf({ [name]: text });
      assert.ok(!markdown(packet).includes('SECRET'), text);
      assert.ok(/kept/i.test(markdown(packet)), text);
      if (name !== 'tasks.md') assert.equal(packet.leftOut.readings, 1, text);
    }
    const clean = [
      'Coaching the new hires on call went well',
      'Moved the files from S3 to R2',
      'The D3 chart is in use',
      'Her commitment to the date held',
      'Reading list shared with the team',
      'Delegating the rota to Ines worked',
      'Traffic was high, some of it bots',
    ];
    for (const one of clean) assert.deepEqual(await texts(note(`${one}.\n`)), [`${one}.`]);
  });

  it('leaves out a form for the member’s own reading, pasted or quoted', async () => {
    const form = readingForm(
      { person: { id: 'dana', name: 'Dana' }, task: 'Search', date: '2026-09-01' },
      inEnglish,
    )
      .replaceAll('- [ ]', '- [x]')
      .concat('\nSECRET words\n');
    const bare = form.slice(form.indexOf('## C1'));
    const quoted = bare.replace(/^/gm, '> ');
    for (const text of [bare, quoted, form]) {
      const page = markdown(
        await packetOf(note(`## Notes\n\nKept.\n\n${text}\n\n## Actions\n\n- [x] Also kept @me\n`)),
      );
      assert.ok(!page.includes('SECRET'), page);
      for (const { anchors } of Object.values(ownQuestions))
        for (const anchor of anchors) assert.ok(!page.includes(anchor), anchor);
      assert.ok(page.includes('Kept.') && page.includes('Also kept'), page);
    }
  });

  const sensitive = [
    'Out sick again on Monday',
    'She said "I have been depressed since June"',
    'His wife is in hospital',
    'Dana’s mother passed away',
    'Going through a divorce',
    'Back from parental leave',
    'Her son starts school, mornings are hard',
    'Waiting for the visa interview',
    'Asked a lawyer about the contract',
    'HR investigation is still open',
    'Pregnant, due in May',
    'Problems at home',
    'The surgery went well',
    'Their migraines are back',
    'Needs Thursdays off for therapy',
  ];
  const clean = [
    'The child process died twice',
    'Their parent class holds the cache',
    'Health endpoint answers in 20 ms',
    'Fixed the visa card payment',
    'Calm on the phone with the customer',
    'Rolled back the right deploy in ten minutes',
    'The family of fonts is embedded now',
    'The team is tired of the flaky tests',
    'Court of public opinion aside, the launch held',
  ];
  it('leaves out remarks on health, family and legal matters, and counts them', async () => {
    for (const one of sensitive) {
      for (const text of [
        `${one}\n`,
        `- ${one}\n  - nested WORD\n`,
        `## ${one}\n\nWORD below\n\n### Deeper\n\nWORD\n`,
      ]) {
        const packet = await packetOf(note(`## Notes\n\n${text}`));
        assert.deepEqual([packet.count, packet.leftOut.sensitive], [0, 1], text);
      }
    }
    for (const one of clean) assert.deepEqual(await texts(note(`${one}.\n`)), [`${one}.`]);
    const away = await packetOf({ 'tasks.md': '## Search\n\n- 2026-08-01 event: absence, six weeks\n' });
    assert.deepEqual([away.count, away.leftOut.sensitive], [0, 1]);
  });

  it('never takes a template’s placeholders as evidence, wherever it was inserted', async () => {
    for (const { id, body } of templates) {
      const text = body
        .replace(/\$\{CURRENT_\w+\}/g, '01')
        .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)[^}]*\|\}/g, (_, first: string) => first.replaceAll('\\', ''))
        .replace(/\$\{\d+:name\}/g, 'Dana Okafor')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$\d/g, '');
      assert.doesNotMatch(text, /\$\{/, id);
      assert.deepEqual(await texts(note(`## Notes\n\n${text}\n`)), [], id);
      const entry = `## 2026-08-01 praise: in a few words\n\n- framework: ${id}\n- delivered: no\n\n${text.replace(/^#.*$/m, '')}\n`;
      assert.deepEqual(await texts({ 'feedback.md': entry }), [], id);
    }
    assert.deepEqual(await texts(note('## First steps: Search\n\n- Outcome: it runs\n- Date: ______\n')), []);
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
    assert.match(markdown(packet), /^> \*\*7 of 9 in the last 4 weeks\.\*\* Look at the rest again\.$/m);
  });

  const praised = (...days: readonly string[]) => ({
    'inbox.md': days.map(on => `- [ ] ${on} praise: ${on}\n`).join(''),
  });

  it('takes the first and the last day of the period, and no day outside', async () => {
    const days = ['2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'];
    assert.deepEqual(await texts(praised(...days)), ['2026-07-01', '2026-09-30']);
  });

  it('counts a promise as missed from the day after it was due, and as late from one day on', async () => {
    const kinds = async (action: string, today: string) =>
      (await packetOf(note(`## Actions\n\n- ${action}\n`), today)).themes.map(({ kind, evidence }) => [
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
    const said = async (today: string) => all(await packetOf(note('Said so.\n'), today)).length;
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
  });

  it('is written as a page', async () => {
    assert.equal(
      markdown(await packetOf({ 'feedback.md': files['feedback.md'], 'tasks.md': files['tasks.md'] })),
      [
        '# Dana, 2026-07-01 to 2026-09-30',
        '',
        'About.',
        '',
        '3 pieces. Left out: 0 private, 1 readings, 0 sensitive.',
        '',
        '## Months',
        '',
        '- **2026-07: none**',
        '- 2026-08: 1',
        '- 2026-09: 2',
        '',
        '## Search',
        '',
        '- [2026-08-03][1] · outcome: met, shipped',
        '',
        '## praise',
        '',
        '- [2026-09-07][2] · The timeline · heard 2026-09-08',
        '  - [2026-09-07][3] · **What you did:** Wrote it',
        '',
        '## developmental',
        '',
        '- [2026-09-09][4] · Dates · not heard yet',
        '',
        '[1]: ../tasks.md#L7',
        '[2]: ../feedback.md#L3',
        '[3]: ../feedback.md#L8',
        '[4]: ../feedback.md#L11',
        '',
      ].join('\n'),
    );
  });

  it('says so if it is empty', async () => {
    assert.equal(
      markdown(await packetOf({})),
      '# Dana, 2026-07-01 to 2026-09-30\n\nAbout.\n\nNothing. Left out: 0 private, 0 readings, 0 sensitive.\n\n## Months\n\n- **2026-07: none**\n- **2026-08: none**\n- **2026-09: none**\n\n',
    );
  });

  it('never blocks for long, however much there is, and names a file that is too large @slow', async () => {
    const day = (at: number) =>
      `20${String(10 + (at % 17)).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const many: Record<string, string> = {};
    for (let at = 0; at < 600; at++)
      many[`${day(at)} ${at}.md`] =
        `## Notes\n\n${'Rolled back the deploy in ten minutes and told the shops. '.repeat(8)}\n\n- [x] Write it up @me done:${day(at)}\n`;
    many['2015-02-02 huge.md'] = 'x'.repeat(300_000);
    // In this process's own time on the processor: what else the machine does is not the packet's fault.
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

  const row = fc.constantFrom(
    ...[
      '# T',
      '## Notes',
      '## Private',
      '### Private',
      '- [x] did done:2026-08-01',
      '- [ ] 2026-08-01 praise: p',
      'text',
    ],
    ...[
      '- private: s',
      '  - 2026-08-02 private: s',
      '- a',
      '  b',
      '```private',
      '```',
      '<!--',
      '-->',
      '> q',
      '---',
      '',
    ],
    ...['## 2026-08-03 praise: f', '- delivered: no', '- 2026-08-04 low / high', '2. x', 'Private', '\t- y'],
  );
  const anyNote = fc.tuple(
    fc.array(row, { maxLength: 30 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  );
  const name = fc.constantFrom(
    '2026-08-05.md',
    'inbox.md',
    'feedback.md',
    'tasks.md',
    'expectations.md',
    'other.md',
  );

  it('never contains a private line, and links each text to its line', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, name, async ([rows, eol, mark], file) => {
        // Make each line unique.
        const text =
          mark +
          rows
            .map((one, at) => (/[\w`]$/.test(one) && !/^(?:#|```|P)/.test(one) ? `${one} word${at}z` : one))
            .join(eol);
        const parts = privateParts(text);
        const hidden = parts.flatMap(({ start, end }) => text.slice(start, end).match(/word\d+z/g) ?? []);
        const packet = await packetOf({ [file]: text });
        const page = markdown(packet);
        for (const one of hidden) assert.ok(!page.includes(one), one);
        const lines = linesOf(text);
        for (const { text: said, line } of all(packet)) {
          const [first = ''] = said.split('\n');
          assert.ok(
            lines.at(line).includes(first.trim().replace(/ done:.*$/, '')),
            `${first} | ${lines.at(line)}`,
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('the public lines of a note', function () {
  this.timeout(20_000);
  it('are those of a shared copy, and know their original line', () => {
    const row = fc.constantFrom(
      '## Private',
      '### x',
      '- private: a',
      '  b',
      '- c',
      '```private',
      '```',
      '',
      'd',
      '# e',
    );
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        (rows, eol, mark) => {
          const note = mark + rows.join(eol);
          const shown = shareCopy(note);
          assert.deepEqual(privateParts(shown.text), []);
          const [lines, origin] = [linesOf(shown.text), linesOf(note)];
          for (let line = 0; line < lines.count; line++) {
            const words = lines.at(line).replace('\uFEFF', '');
            if (words !== '') assert.equal(words, origin.at(shown.lineInNote(line)).replace('\uFEFF', ''));
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
