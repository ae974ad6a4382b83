import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type InsightsState, insightsPanel } from '../../src/protocol/insightsPanel';
import { checked } from '../../src/protocol/panel';

const state: InsightsState = {
  notes: 'ready',
  shared: false,
  working: { done: 3, of: 200 },
  filter: { person: 'dana', span: 'quarter', from: '2026-08-31', to: '2026-11-23', page: 0 },
  people: [{ id: 'dana', name: 'Dana' }],
  pages: 1,
  when: 'Aug 31 – Nov 23',
  insights: [
    {
      id: 'promises',
      title: 'Promises kept',
      sentence: 'You kept 1 of 2.',
      chart: {
        kind: 'stacks',
        lying: true,
        series: [{ name: 'Kept', tone: 'S4', fill: 'solid' }],
        groups: [
          {
            label: 'You',
            bars: [{ parts: [{ key: 'me', words: 'You: 1', opens: true, series: 0, count: 1 }] }],
          },
        ],
      },
      table: { heads: ['Who', 'Kept'], rows: [[{ text: 'You' }, { text: '1', key: 'me' }]] },
    },
    {
      id: 'feedback',
      title: 'Feedback',
      sentence: 'None.',
      todo: { label: 'Give feedback', act: 'feedback' },
    },
  ],
};

describe('messages of the insights', () => {
  it('accept what both ends send', () => {
    assert.deepEqual(checked(insightsPanel.toPage, { type: 'state', state }), { type: 'state', state });
    assert.deepEqual(checked(insightsPanel.state, structuredClone(state)), state);
    for (const message of [
      { type: 'ready' },
      { type: 'person', person: null },
      { type: 'span', span: 'year' },
      { type: 'openMark', insight: 'rhythm', key: 'dana|2026-11-16' },
      { type: 'insert', insight: 'rhythm', as: 'svg' },
    ])
      assert.deepEqual(checked(insightsPanel.fromPage, message), message);
  });

  it('reject anything else', () => {
    for (const message of [
      { type: 'span', span: 'other' },
      { type: 'openMark', insight: 'ranking', key: 'a' },
      { type: 'openMark', insight: 'rhythm', key: 'a', uri: 'file:///etc/passwd' },
      { type: 'insert', insight: 'rhythm', as: 'script' },
      { type: 'page', page: -1 },
      { type: 'do', act: 'deletePerson' },
    ])
      assert.equal(checked(insightsPanel.fromPage, message), undefined);
    fc.assert(
      fc.property(fc.anything(), heard => {
        assert.equal(checked(insightsPanel.fromPage, heard), undefined);
        assert.equal(checked(insightsPanel.toPage, heard), undefined);
      }),
    );
    const bad = { ...state, filter: { ...state.filter, from: 'yesterday' } };
    assert.equal(checked(insightsPanel.state, bad), undefined);
  });
});
