import assert from 'node:assert/strict';
import fc from 'fast-check';
import { causeIds } from '../../../src/core/expectations/causes';
import { causeLines, readLogLine, renderLogLine } from '../../../src/core/expectations/logLine';
import { expectationStates, type LogLine, logEvents } from '../../../src/core/expectations/model';
import { anyWords } from '../../support/anyWords';
import { runs } from '../../support/runs';

describe('a log line', () => {
  const day = fc.constantFrom('2026-11-23', '2024-02-29');
  const lines: fc.Arbitrary<LogLine> = fc.oneof(
    fc.record({
      date: day,
      event: fc.constant('move' as const),
      from: fc.constantFrom(...expectationStates),
      to: fc.constantFrom(...expectationStates),
      text: anyWords,
    }),
    fc.record({
      date: day,
      event: fc.constant('cause' as const),
      cause: fc.constantFrom(...causeIds),
      text: anyWords,
    }),
    fc.record({ date: day, event: fc.constant('support' as const), kept: fc.boolean(), text: anyWords }),
    fc.record({
      date: day,
      event: fc.constantFrom(...logEvents.filter(event => !['move', 'cause', 'support'].includes(event))),
      text: anyWords.filter(text => text.trim() !== ''),
    }),
  );

  it('is read back as written', () => {
    fc.assert(
      fc.property(lines, line => {
        const text = line.text.toWellFormed().replaceAll('\0', '\uFFFD').trim().replace(/\s+/g, ' ');
        assert.deepEqual(readLogLine(renderLogLine(line)), { ...line, text });
      }),
      { seed: 1, numRuns: runs(500) },
    );
  });

  for (const [raw, expected] of [
    ['2026-11-23 Active -> At risk: slow', { event: 'move', from: 'active', to: 'at-risk', text: 'slow' }],
    ['2026-11-23 ACTIVE => PART-MET', { event: 'move', from: 'active', to: 'part-met', text: '' }],
    ['2026-11-23: met', { event: 'move', to: 'met', text: '' }],
    ['2026-11-23 — met :  at last', { event: 'move', to: 'met', text: 'at last' }],
    ['2026-11-23 met at last', { event: 'note', text: 'met at last' }],
    [
      '2026-11-23 Cause Obstacle (MAIN): no access',
      { event: 'cause', cause: 'obstacle', main: true, text: 'no access' },
    ],
    ['2026-11-23 cause: unclear', { event: 'cause', cause: 'unclear', text: '' }],
    ['2026-11-23 cause nothing', { event: 'note', text: 'cause nothing' }],
    ['2026-11-23 My View: late', { event: 'lead-view', text: 'late' }],
    ['2026-11-23 their view: no logs', { event: 'member-view', text: 'no logs' }],
    ['2026-11-23 NEXT STEP: ask', { event: 'next-step', text: 'ask' }],
    ['2026-11-23 raised early: 2 days', { event: 'early', text: '2 days' }],
    ['2026-11-23 Note:', { event: 'note', text: '' }],
    ['2026-11-23 Support kept: YES, twice', { event: 'support', kept: true, text: 'twice' }],
    ['2026-11-23 support kept: no', { event: 'support', kept: false, text: '' }],
    ['2026-11-23 support kept: not yet', { event: 'support', text: 'not yet' }],
    ['2026-11-23 a view: x', { event: 'note', text: 'a view: x' }],
    ['2026-11-23', { event: 'note', text: '' }],
    ['2026-11-23  words \n more ', { event: 'note', text: 'words \n more' }],
  ] as const)
    it(`is read by hand: ${JSON.stringify(raw)}`, () =>
      assert.deepEqual(readLogLine(raw), { date: '2026-11-23', ...expected }));

  it('starts with a date that exists', () => {
    for (const raw of [
      '2026-02-30 met',
      '2026-11-2 met',
      '2026-11-231 met',
      '2026-11-23met',
      ' 2026-11-23 met',
      'met',
    ])
      assert.equal(readLogLine(raw), undefined, raw);
  });

  for (const [line, expected] of [
    [{ event: 'move', to: 'draft', text: '' }, 'draft'],
    [{ event: 'move', from: 'active', to: 'met', text: ' at\nlast ' }, 'active → met: at last'],
    [{ event: 'cause', cause: 'ability', text: '' }, 'cause ability'],
    [{ event: 'cause', cause: 'ability', main: true, text: 'x' }, 'cause ability (main): x'],
    [{ event: 'support', kept: true, text: '' }, 'support kept: yes'],
    [{ event: 'support', kept: false, text: 'ill' }, 'support kept: no, ill'],
    [{ event: 'lead-view', text: 'late' }, 'my view: late'],
  ] as const)
    it(`is written as ${expected}`, () =>
      assert.equal(renderLogLine({ date: '2026-11-23', ...line }), `2026-11-23 ${expected}`));

  it('lists the causes in the order of review, each with its note, and marks the main one', () => {
    const lines = causeLines('2026-11-23', ['ability', 'unclear', 'obstacle'], 'obstacle', {
      ability: 'tools',
    });
    assert.deepEqual(lines, [
      { date: '2026-11-23', event: 'cause', cause: 'unclear', text: '' },
      { date: '2026-11-23', event: 'cause', cause: 'obstacle', text: '', main: true },
      { date: '2026-11-23', event: 'cause', cause: 'ability', text: 'tools' },
    ]);
    assert.deepEqual(causeLines('2026-11-23', ['unclear'], 'unclear')[0]?.text, '');
  });
});
