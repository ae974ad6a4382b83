import assert from 'node:assert/strict';
import { noteOf, packetOf, packetPage } from '../../support/packets';

describe('the page of a review packet', () => {
  it('is written as a page', async () => {
    assert.equal(
      packetPage(
        await packetOf({
          'feedback.md':
            '# Feedback\n\n## 2026-09-07 praise: The timeline\n\n- framework: specific-praise\n- delivered: 2026-09-08\n\n' +
            '- **What you did:** Wrote it\n- **What it changed:** who it helped, and how you know\n\n## 2026-09-09 developmental: Dates\n\n- delivered: no\n',
          'tasks.md':
            '# Tasks\n\n## Search\n\n- 2026-06-30 low / high → Directing (by me) before\n- 2026-07-06 some / high → Coaching (by me) first slice\n' +
            '- 2026-08-03 outcome: met, shipped\n- 2026-08-03 style used: Coaching\n',
        }),
      ),
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
      packetPage(await packetOf({})),
      '# Dana, 2026-07-01 to 2026-09-30\n\nAbout.\n\nNothing. Left out: 0 private, 0 readings, 0 sensitive.\n\n## Months\n\n- **2026-07: none**\n- **2026-08: none**\n- **2026-09: none**\n\n',
    );
  });

  const lines = async (files: Readonly<Record<string, string>>) =>
    packetPage(await packetOf(files))
      .split('\n')
      .filter(line => /^ *- \[/.test(line) || /^ {2}-/.test(line));

  it('says when a promise was due, unless it is listed on that day, and how late it was', async () => {
    for (const [action, expected] of [
      ['[x] A @me', '2026-09-21][1] · A'],
      ['[x] A @me due:2026-09-22 done:2026-09-22', '2026-09-22][1] · A'],
      ['[x] A @me due:2026-09-23 done:2026-09-22', '2026-09-22][1] · A · due 2026-09-23'],
      ['[x] A @me due:2026-09-20 done:2026-09-22', '2026-09-22][1] · A · due 2026-09-20 · 2 late'],
      ['[ ] A @me due:2026-09-22', '2026-09-22][1] · A'],
    ] as const)
      assert.deepEqual(await lines(noteOf(`## Actions\n\n- ${action}\n`)), [`- [${expected}`], action);
  });

  it('says whether and when feedback was delivered, if known', async () => {
    for (const [delivered, expected] of [
      ['', ''],
      ['- delivered: no\n', ' · not heard yet'],
      ['- delivered: yes\n', ' · heard'],
      ['- delivered: 2026-08-04\n', ' · heard 2026-08-04'],
    ] as const)
      assert.deepEqual(
        await lines({ 'feedback.md': `## 2026-08-03 praise: Calm\n\n${delivered}` }),
        [`- [2026-08-03][1] · Calm${expected}`],
        delivered,
      );
  });

  it('has a line for each known part of an agreement', async () => {
    const agreed = (fields: string, log = '') => ({
      'expectations.md': `## Ranking\n\n- Outcome: It answers\n${fields}\n### Log\n\n${log}`,
    });
    assert.deepEqual(await lines(agreed('- Agreed on: 2026-08-03\n- Status: agreed\n')), [
      '- [2026-08-03][1] · It answers',
      '  - Result: ',
    ]);
    assert.deepEqual(await lines(agreed('- Measure: 45\n- Due: 2026-08-04\n- Status: active\n')), [
      '- [2026-08-04][1] · It answers',
      '  - Measure: 45',
      '  - due 2026-08-04',
      '  - Result: ',
    ]);
    assert.deepEqual(
      await lines(
        agreed(
          '- Status: review\n',
          '- 2026-08-05 active → unmet: 38\n- 2026-08-06 my view: late\n- 2026-08-06 their view: no logs\n',
        ),
      ),
      ['- [2026-08-05][1] · It answers', '  - Lead: late', '  - Member: no logs', '  - Result: unmet, 38'],
    );
    assert.deepEqual(await lines(agreed('- Status: met\n', '- 2026-08-05 active → met\n')), [
      '- [2026-08-05][1] · It answers',
      '  - Result: met',
    ]);
  });

  it('names the files that are too large to read, and says how much is recent without a warning', async () => {
    const days = ['2026-07-02', '2026-07-03', '2026-09-29', '2026-09-30'];
    const page = packetPage(
      await packetOf({
        'inbox.md': days.map(day => `- [ ] ${day} praise: ${day}\n`).join(''),
        '2015_01_huge.md': 'x'.repeat(300_000),
      }),
    );
    assert.match(page, /^Too large: 2015\\_01\\_huge\.md$/m);
    assert.match(page, /^2 of 4 in the last 4 weeks\.$/m);
    assert.doesNotMatch(packetPage(await packetOf({})), /Too large|in the last/);
  });
});
