import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assertGrowsWithLength } from '../../support/growth';
import { fixed, hints, near } from '../../support/nearMisses';
import { runs } from '../../support/runs';

describe('something that looks like data but is not:', () => {
  near('tasks.md', '## Search\n\n', [
    ['- 2026-11-23: some / high', '- 2026-11-23 some / high'],
    ['- 2026-11-23 - some / high', '- 2026-11-23 some / high'],
    ['- 2026-11-23 medium / high', '- 2026-11-23 moderate / high'],
    ['- 2026-11-23 some / mixed → Coaching', '- 2026-11-23 some / variable → Coaching'],
    ['- 2026-11-23 some / hgih', '- 2026-11-23 some / high'],
    ['- 2026-11-23 some \\ high', '- 2026-11-23 some / high'],
    ['- 2026-11-23 some, high, up', '- 2026-11-23 some / high, up'],
    ['- 2026-11-23 variable / some', '- 2026-11-23 some / variable'],
    ['- 23.11.2026 some / high', '- 2026-11-23 some / high'],
    ['- 2026/11/23 some / high (by them)', '- 2026-11-23 some / high (by them)'],
    ['- 2026-11-3 some / high', '- 2026-11-03 some / high'],
    ['- [[2026-11-23]] some / high', '- 2026-11-23 some / high'],
    ['-\n  2026-11-23: some / high', '-\n  2026-11-23 some / high'],
    ['> - 2026-11-23: some / high', '> - 2026-11-23 some / high'],
    ['2026-11-23 some / high', '- 2026-11-23 some / high'],
    ['  2026-11-23 some / high  ', '- 2026-11-23 some / high'],
    ['- a\n\n2026-11-23 some / high\n\n- b', '- a\n\n- 2026-11-23 some / high\n\n- b'],
    ['2026-02-30 some / high', undefined],
    ['- 2026-11-23 some / excellent', undefined],
    ['- 2026-02-30 outcome: met', undefined],
    ['- some / high', undefined],
    ['- 2026-02-30 some / high', undefined],
    ['- 2026-11-23 some / high, improving', '- 2026-11-23 some / high, up'],
    ['- 2026-11-23 some / high, slipping → Coaching', '- 2026-11-23 some / high, down → Coaching'],
    ['- 2026-11-23 some / high, dwon', '- 2026-11-23 some / high, down'],
    ['- 2026-11-23 some / high → Coachng', '- 2026-11-23 some / high → Coaching'],
    ['- 2026-11-23 some / high (by her) so so', '- 2026-11-23 some / high (by them) so so'],
    ['- 2026-11-23: outcome: met', '- 2026-11-23 outcome: met'],
    ['- 2026-11-23 outcome met', '- 2026-11-23 outcome: met'],
    ['- 2026-11-23 events: task changed', '- 2026-11-23 event: task changed'],
    ['- 2026/11/23 style: Coaching', '- 2026-11-23 style used: Coaching'],
    ['- outcome: unmet', undefined],
  ]);
  near('tasks.md', '## Search\n', [['2026-11-23 some / high', '- 2026-11-23 some / high']]);
  near('tasks.md', '# Tasks\n\n', [['- 2026-11-23 some / high', undefined]]);
  near('expectations.md', '## Ranking\n\n- Outcome: x\n', [
    ['- Check-ins:\n  - 2026-11-25\n  - 2026-11-27\n', '- Check-ins: 2026-11-25, 2026-11-27\n'],
    ['- Due:\n  - 2026-12-04', '- Due: 2026-12-04'],
    ['- **Measure:**\n\n  * 45 of 50', undefined],
    ['- Measure:\n  * 45 of 50\n  * none lost', '- Measure: 45 of 50; none lost'],
    ['- Measure:\n  - [ ] 45 of 50', undefined],
    ['- Measure:\n  - 45\n  - [ ] 50', undefined],
    ['- Measure:\n  - 45\n    of 50', undefined],
    ['- Measure:\n  - 45\n    - of 50', undefined],
    ['- Deadline: 2026-12-04', '- Due: 2026-12-04'],
    ['- Stert: 2026-12-04', '- Starts: 2026-12-04'],
    ['- Mesure: 45 of 50', '- Measure: 45 of 50'],
    ['- **Checkins:** 2026-12-04', '- **Check-ins:** 2026-12-04'],
    ['- Due 2026-12-04', '- Due: 2026-12-04'],
    ['- Status = met', '- Status: met'],
    ['- Status - at risk', '- Status: at risk'],
    ['\nDue: 2026-12-04', '\n- Due: 2026-12-04'],
    ['\n Due: 2026-12-04  \n', '\n- Due: 2026-12-04\n'],
    ['- 2026/12/01 active → at-risk: late', '- 2026-12-01 active → at-risk: late'],
    ['- 2026-12-01 active → finished', undefined],
    ['- 2026-12-01 actve → unmet', '- 2026-12-01 active → unmet'],
    ['- 1.12.2026: unmet: 38 of 50', '- 2026-12-01 unmet: 38 of 50'],
  ]);
  near('expectations.md', '## Ranking\n', [['Due: 2026-12-04', '- Due: 2026-12-04']]);
  near('feedback.md', '', [
    ['2026/11/23 praise: Calm\n---\n', undefined],
    ['## 2026-11-23 parise: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['## 2026/11/23 praise: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['## 23.11.2026 Calm\n', '## 2026-11-23 Calm\n'],
    ['### 2026-11-23 praise: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['## praise 2026-11-23: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['## 2026-11-23: praise: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['## Calm 2026/11/23\n', '## 2026-11-23 Calm\n'],
    ['## 2026/11/23\n', '## 2026-11-23\n'],
  ]);
  near('feedback.md', '## 2026-11-23 praise: Calm\n\n', [
    ['- deliverd: no', '- delivered: no'],
    ['- delivered no', '- delivered: no'],
    ['- delivered yes', '- delivered: yes'],
    ['- delivered not yet', '- delivered: not yet'],
    ['- delivered 24.11.2026', '- delivered: 2026-11-24'],
    ['- Heard: 2026-11-24', '- delivered: 2026-11-24'],
    ['- Said: no  \n  x', '- delivered: no  \n  x'],
    ['-\n  Said: no', '-\n  delivered: no'],
    ['- framework: sbi\n- evnt = 2026-11-20', '- framework: sbi\n- event: 2026-11-20'],
  ]);
  near('inbox.md', '# Inbox\n\n', [
    ['- [ ] 2026-11-20 prase: Calm', '- [ ] 2026-11-20 praise: Calm'],
    ['- [ ] 20.11.2026 praise: Calm', '- [ ] 2026-11-20 praise: Calm'],
    ['- 2026-11-20 topic: Plans', '- [ ] 2026-11-20 topic: Plans'],
    ['- concern: Plans', '- [ ] concern: Plans'],
    ['- Praise: Plans', '- [ ] praise: Plans'],
    ['- [ ] 20.11.2026 Calm', '- [ ] 2026-11-20 Calm'],
    ['- [ ] 20.11.2026 idea: Calm', '- [ ] 2026-11-20 idea: Calm'],
    ['- [] Plans', '- [ ] Plans'],
  ]);
  near('2026-11-23.md', '', [
    ['- [] Send it', '- [ ] Send it'],
    ['-[ ] Send it', '- [ ] Send it'],
    ['1.[x] Send it', '1. [x] Send it'],
    ['- [ ]Send it', '- [ ] Send it'],
    ['- [x ] Send it', '- [x] Send it'],
    ['> - [ x]  Send it', '> - [x] Send it'],
    ['[ ] Send it', '- [ ] Send it'],
    ['> [x] Sent it', '> - [x] Sent it'],
    ['- [ ] Send due 2026-12-01', '- [ ] Send due:2026-12-01'],
    ['- [ ] Send due=2026/12/01 @me', '- [ ] Send due:2026-12-01 @me'],
    ['- [x] Sent due:2026/12/01 @me', '- [x] Sent due:2026-12-01 @me'],
    ['- [ ] Send 📅 1.12.2026', '- [ ] Send due:2026-12-01'],
    ['- [ ] Send (deadline: 2026-12-1)', '- [ ] Send (due:2026-12-01)'],
    ['- [x] Sent done=2026-12-01', '- [x] Sent done:2026-12-01'],
    ['- [x] Sent due:2026-12-01 done=2026-12-02', '- [x] Sent due:2026-12-01 done:2026-12-02'],
    ['- [ ] Send due 2026-02-30', undefined],
  ]);
  near('talk.md', '---\n', [
    ['type: 1-1\ndate: [[2026-11-20]]\n---\n', 'type: 1-1\ndate: 2026-11-20\n---\n'],
    ['type: 1-1\ndate: 20.11.2026\n---\n', 'type: 1-1\ndate: 2026-11-20\n---\n'],
    ['type: one-on-one\ndate: 2026-11-20\n---\n', 'type: 1-1\ndate: 2026-11-20\n---\n'],
    ['type: 1-1\n---\n', undefined],
  ]);
  near('profile.md', '---\nname: Dana\n', [
    ['cadance: P1W\n---\n', 'cadence: P1W\n---\n'],
    ['paused_until: 2026-12-01\n---\n', 'paused-until: 2026-12-01\n---\n'],
    ['Role: Lead\n---\n', 'role: Lead\n---\n'],
    ['paused: 2026-12-01\n---\n', 'paused-until: 2026-12-01\n---\n'],
    ['Frequency: P1W\n---\n', 'cadence: P1W\n---\n'],
    ['joined: 2026-11-02\n---\n', 'since: 2026-11-02\n---\n'],
    ['Email: a@x.org\n---\n', 'emails: a@x.org\n---\n'],
    ['nxt-1-1: 2026-12-01\n---\n', 'next-1-1: 2026-12-01\n---\n'],
    ['since: 2026/11/02\n---\n', 'since: 2026-11-02\n---\n'],
  ]);

  it('a file name that is not a date gets a hint too', () => {
    for (const name of ['2026-1-5.md', '20260105.md', '5.1.2026.md', '2026_01_05 planning.md'])
      assert.deepEqual(
        hints(name, '').map(({ line, values }) => [line, values?.[1]]),
        [[0, '2026-01-05']],
        name,
      );
  });
});

describe('lookalikes in capitals', () => {
  for (const [file, head, near, mended] of [
    ['tasks.md', '## Search\n\n', '- 2026-11-23 MEDIUM / HIGH', '- 2026-11-23 moderate / high'],
    ['tasks.md', '## Search\n\n', '- 2026-11-23: Variable / Some', '- 2026-11-23 some / variable'],
    ['tasks.md', '## Search\n\n', '- 2026-11-23 some / high, IMPROVING', '- 2026-11-23 some / high, up'],
    ['tasks.md', '## Search\n\n', '- 2026-11-23 Outcome Met', '- 2026-11-23 outcome: Met'],
    ['expectations.md', '## Ranking\n\n- Outcome: x\n', '- DEADLINE: 2026-12-04', '- Due: 2026-12-04'],
    ['expectations.md', '## Ranking\n\n- Outcome: x\n', '- DUE 2026-12-04', '- Due: 2026-12-04'],
    ['feedback.md', '', '## PRAISE 2026-11-23: Calm\n', '## 2026-11-23 praise: Calm\n'],
    ['feedback.md', '## 2026-11-23 praise: Calm\n\n', '- DELIVERED No', '- delivered: No'],
  ] as const)
    it(`${JSON.stringify(near)} in ${file} gets the same hint`, () => {
      const [problem, ...more] = hints(file, head + near);
      assert.ok(problem);
      assert.deepEqual(more, []);
      assert.equal(fixed(head + near, problem), head + mended);
    });
});

describe('hints', () => {
  it('are sorted by line, and name what is wrong', () => {
    assert.deepEqual(
      hints(
        'expectations.md',
        '## Ranking\n\n- Outcome: x\n- Measure:\n  - 45 of 50\n- Deadline: 2026-12-04\n- Mesure: 45\n',
      ).map(({ line, values, hint }) => [line, values?.[0], hint]),
      [
        [3, 'Measure', true],
        [5, 'Deadline:', true],
        [6, 'Mesure:', true],
      ],
    );
    assert.deepEqual(
      hints('inbox.md', '- [ ] 20.11.2026 Calm\n- concern: Plans\n').map(({ values }) => values),
      [['20.11.2026'], ['concern:']],
    );
  });

  for (const [file, text] of [
    ['tasks.md', '# Tasks\n\n## Search\n\n- 2026-11-23 some / high, up → Coaching (by me) it went well\n'],
    [
      'tasks.md',
      '## Search\n\n- 2026-11-23 note: some high hopes\n- some high hopes\n- 2026-11-23 he read/wrote it\n',
    ],
    ['tasks.md', '## Search\n\n- 2026-11-23 choice: tea\n- 2026-11-23 result: met\n- event planning: soon\n'],
    ['tasks.md', '## Search\n\n```\n- 2026-11-23: some / high\n```\n\n- [ ] Read 2026-11-23: some / high\n'],
    [
      'expectations.md',
      '## Ranking\n\n- Outcome: x\n- Note: y\n- 2026-12-01 he was late → we talked\n- Date: soon\n',
    ],
    [
      'expectations.md',
      '## Ranking\n\n- Outcome: x\n- Measure:\n- Due: 2026-12-04\n\nDear all: read this.\n',
    ],
    [
      'feedback.md',
      '# Feedback\n\n## 2026-11-23 praise: Calm\n\n- delivered: no\n\n- **Situation:** Planning\n- From then on it went well\n',
    ],
    [
      'feedback.md',
      '## Rules of 2026\n\n## 2026-11-23\n\n- Events like these: many\n\n### Details 2026-11-23\n',
    ],
    ['inbox.md', '# Inbox\n\n- [ ] Plans\n- [ ] note: x\n- see https://x.org\n- [ ] \n- [x](y.md) link\n'],
    [
      '2026-11-23.md',
      '- [x](y.md)\n- [x]: z\n- []: z\n- [1] note\n\n`[ ] a`\n\n    [ ] code\n\n- [ ] overdue 2026-12-01\n',
    ],
    [
      '2026-11-23.md',
      '- Send due 2026-12-01\n- [ ] Meet at 10:30\n- [ ] See `due 2026-12-01` and [due 2026-12-01](x.md)\n- [ ] Send due:2026-12-01, was due 2026-11-01\n',
    ],
    ['profile.md', '---\nname: Dana\nemail: a@x.org\ntags: [a]\nstart: x\nteam: y\n---\n'],
    ['profile.md', '---\nname: Dana\nnames: x\nrate: 2\nroles: y\nNAME: z\n---\n'],
    ['other.md', '---\ntags: [a]\ntitle: x\ndate: 2026-11-23\n---\n'],
    ['2026-report.md', 'words\n'],
    ['talk.md', '---\ntype: note\n---\n'],
    ['tasks.md', '## Search\n\n- 2026-11-23 Some / HIGH, Up → COACHING (by Me)\n'],
    ['expectations.md', '## Ranking\n\n- Outcome: x\n- Dui: 2026-12-04\n- Due2026-12-04\n'],
    ['expectations.md', '## Ranking\n\n- Outcome: x\n- Measure:\n  - 45 of 50\n  - Due: 2026-12-04\n'],
    ['feedback.md', '## Rules\n\n- delivered no\n\n### 2026-11-23\n\n- delivered no\n'],
    ['inbox.md', '- [ ] 2026-11-20 Plans\n'],
    ['2026-11-23.md', '- [x] Sent done:2026-12-01, was done 2026-11-01\n'],
  ] as const) {
    it(`are not given for ${JSON.stringify(text)} in ${file}`, () => assert.deepEqual(hints(file, text), []));
  }

  for (const [file, part] of [
    ['tasks.md', '## a\n\n- 2026-11-23: some / high\n\n2026-11-24 some / high\n\n'],
    ['expectations.md', '## a\n\n- Id: #\n- Due:\n  - 2026-11-25\n\nDue: x\n\n```\nx\n```\n'],
    ['feedback.md', '## 2026-11-23 a\n\n- delivered no\n\n'],
    ['inbox.md', '```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n\n- [] x\n\n'],
  ] as const)
    it(`take linear time in ${file} @slow`, () =>
      assertGrowsWithLength(
        size => Array.from({ length: size }, (_, at) => part.replace('#', String(at))).join(''),
        text => hints(file, text),
        400,
      ));

  it('are quick to rule out after endless white space', () => {
    for (const part of [' ', '\t', '- ', '“', ':']) {
      const start = process.cpuUsage();
      for (const lead of ['- [ ] due', '- 2026-11-23 some', '- Due', '- outcome', '- 📅'])
        hints('tasks.md', `## a\n\n${lead}${part.repeat(30_000)}x`);
      assert.ok(process.cpuUsage(start).user < 4_000_000, JSON.stringify(part));
    }
  });

  it('are the same whatever marks are on the next line of an action', () => {
    const part = fc.constantFrom(
      ...[
        'due',
        'Due',
        'deadline',
        'DONE',
        '📅',
        '\uFE0F',
        '✅',
        'dᴜe',
        'x',
        ':',
        '::',
        '=',
        ' ',
        '(',
        ')',
        '[',
        ']',
      ],
      ...[
        '**',
        '`',
        '\\',
        '2026-12-01',
        '2026-12-1',
        '1.12.2026',
        '2026/12/01',
        '2026-13-01',
        '[[2026-12-1]]',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), fc.constantFrom(' ', 'x'), (parts, box) => {
        const item = `- [${box}] a ${parts.join('')}`;
        assert.deepEqual(hints('x.md', item), hints('x.md', `${item}\n  2026-12-01 due deadline done 📅 ✅`));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('have fixes that change only their own line', () => {
    const lines = fc.array(
      fc.constantFrom(
        '- [] a',
        '-[ ] b',
        '- Due: ',
        '  - 2026-11-25',
        '- 2026-11-23: some / high',
        '## 2026/11/23 praise',
        '- due 2026-12-01',
        '> - delivered no',
        '```',
        '- [ ] due 2026-12-1',
        '[ ] x',
        '',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('tasks.md', 'expectations.md', 'feedback.md', 'inbox.md', 'x.md'),
        (rows, eol, file) => {
          const text = ['## A', '', ...rows].join(eol);
          for (const { line, fix } of hints(file, text)) {
            if (!fix) continue;
            assert.notEqual(fix.was, fix.text);
            const all = text.split(eol);
            assert.equal(all.slice(line, line + fix.was.split('\n').length).join('\n'), fix.was);
          }
        },
      ),
    );
  });
});
