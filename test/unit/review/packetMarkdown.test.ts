import assert from 'node:assert/strict';
import { packetTexts } from '../../../src/content/review/packet';
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
        '# Review packet: Dana, Wed, Jul 1, 2026 to Wed, Sep 30, 2026',
        '',
        packetTexts.intro,
        '',
        '3 pieces of evidence. Left out: 1 reading or style.',
        '',
        '## Months',
        '',
        '- **July 2026: no evidence**',
        '- August 2026: 1',
        '- September 2026: 2',
        '',
        '## Task: Search',
        '',
        '- [Mon, Aug 3, 2026][1] · outcome: met, shipped',
        '',
        '## Praise',
        '',
        '- [Mon, Sep 7, 2026][2] · The timeline · Dana heard it on Tue, Sep 8, 2026',
        '  - [Mon, Sep 7, 2026][3] · **What you did:** Wrote it',
        '',
        '## To develop',
        '',
        '- [Wed, Sep 9, 2026][4] · Dates · **Dana has not heard it yet**',
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
      `# Review packet: Dana, Wed, Jul 1, 2026 to Wed, Sep 30, 2026\n\n${packetTexts.intro}\n\nYour notes hold nothing dated from this time that belongs here. Ask Dana before you form a view.\n\n## Months\n\n- **July 2026: no evidence**\n- **August 2026: no evidence**\n- **September 2026: no evidence**\n\n`,
    );
  });

  const lines = async (files: Readonly<Record<string, string>>) =>
    packetPage(await packetOf(files))
      .split('\n')
      .filter(line => /^ *- \[/.test(line) || /^ {2}-/.test(line));

  it('says when a promise was due, unless it is listed on that day, and how late it was', async () => {
    for (const [action, expected] of [
      ['[x] A @me', 'Mon, Sep 21, 2026][1] · A'],
      ['[x] A @me due:2026-09-22 done:2026-09-22', 'Tue, Sep 22, 2026][1] · A'],
      ['[x] A @me due:2026-09-23 done:2026-09-22', 'Tue, Sep 22, 2026][1] · A · Due: Wed, Sep 23, 2026'],
      [
        '[x] A @me due:2026-09-20 done:2026-09-22',
        'Tue, Sep 22, 2026][1] · A · Due: Sun, Sep 20, 2026 · 2 days late',
      ],
      ['[ ] A @me due:2026-09-22', 'Tue, Sep 22, 2026][1] · A'],
    ] as const)
      assert.deepEqual(await lines(noteOf(`## Actions\n\n- ${action}\n`)), [`- [${expected}`], action);
  });

  it('says whether and when feedback was delivered, if known', async () => {
    for (const [delivered, expected] of [
      ['', ''],
      ['- delivered: no\n', ' · **Dana has not heard it yet**'],
      ['- delivered: yes\n', ' · Dana heard it'],
      ['- delivered: 2026-08-04\n', ' · Dana heard it on Tue, Aug 4, 2026'],
    ] as const)
      assert.deepEqual(
        await lines({ 'feedback.md': `## 2026-08-03 praise: Calm\n\n${delivered}` }),
        [`- [Mon, Aug 3, 2026][1] · Calm${expected}`],
        delivered,
      );
  });

  it('has a line for each known part of an agreement', async () => {
    const agreed = (fields: string, log = '') => ({
      'expectations.md': `## Ranking\n\n- Outcome: It answers\n${fields}\n### Log\n\n${log}`,
    });
    assert.deepEqual(await lines(agreed('- Agreed on: 2026-08-03\n- Status: agreed\n')), [
      '- [Mon, Aug 3, 2026][1] · It answers',
      '  - Result: not out yet',
    ]);
    assert.deepEqual(await lines(agreed('- Measure: 45\n- Due: 2026-08-04\n- Status: active\n')), [
      '- [Tue, Aug 4, 2026][1] · It answers',
      '  - Measure: 45',
      '  - Due: Tue, Aug 4, 2026',
      '  - Result: not out yet',
    ]);
    assert.deepEqual(
      await lines(
        agreed(
          '- Status: review\n',
          '- 2026-08-05 active → unmet: 38\n- 2026-08-06 my view: late\n- 2026-08-06 their view: no logs\n',
        ),
      ),
      [
        '- [Wed, Aug 5, 2026][1] · It answers',
        '  - Your view: late',
        '  - View of Dana: no logs',
        '  - Result: not met, 38',
      ],
    );
    assert.deepEqual(await lines(agreed('- Status: met\n', '- 2026-08-05 active → met\n')), [
      '- [Wed, Aug 5, 2026][1] · It answers',
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
    assert.match(page, /^Too large to read: 2015\\_01\\_huge\.md\.$/m);
    assert.match(page, /^2 of 4 are from the last 4 weeks of this time\.$/m);
    assert.doesNotMatch(packetPage(await packetOf({})), /Too large|from the last/);
  });
});
