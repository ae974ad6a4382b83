import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshWeeks } from '../../src/core/styles/freshness';
import { nothingChosen } from '../../src/core/styles/selection';
import { checked, type FromPage, type ToPage } from '../../src/protocol/panel';
import { type StyleViewState, styleView } from '../../src/protocol/styleView';

const fromView = (heard: unknown) => checked(styleView.fromPage, heard);
const toView = (heard: unknown) => checked(styleView.toPage, heard);
const keptState = (kept: unknown) => checked(styleView.state, kept);
const keptSelection = (kept: unknown) => checked(styleView.kept.selection, kept);

const cell = { competence: 'some', commitment: 'high' } as const;
const state: StyleViewState = {
  count: 0,
  selection: { ...nothingChosen, cell, open: ['avoid'] },
  people: [
    {
      id: 'dana',
      name: 'Dana',
      tasks: [
        {
          name: 'Rota',
          frame: { date: '2026-11-20', factors: { stakes: 2, knowledge: 'team' } },
          choice: { date: '2026-11-21', way: 'switch', style: 'S3', until: '2026-12-01', reason: 'x' },
          command: { date: '2026-11-23', until: '2026-11-24T18:00' },
        },
        {
          name: 'Search',
          latest: { ...cell, date: '2026-11-23', style: 'S2', by: 'lead' },
          theirs: { ...cell, driver: 'both', date: '2026-11-22', style: 'S2', by: 'member' },
          used: { date: '2026-11-20', style: 'S4' },
          standing: {
            state: 'due',
            dueOn: '2026-11-23',
            agesOn: '2026-12-14',
            overdueOn: '2027-01-04',
            signs: [{ sign: 'outcome-unmet', date: '2026-11-23' }],
            move: 'back',
          },
        },
      ],
    },
  ],
  notes: 'ready',
  today: '2026-11-23',
  canInsert: true,
  weeks: freshWeeks,
};

const sayable: readonly FromPage<typeof styleView>[] = [
  { type: 'ready' },
  { type: 'intent', count: 1, intent: { do: 'person', person: null } },
  { type: 'intent', count: 2, intent: { do: 'task', task: 'Search' } },
  { type: 'intent', count: 3, intent: { do: 'cell', cell } },
  { type: 'intent', count: 4, intent: { do: 'trend', trend: 'unknown' } },
  { type: 'intent', count: 5, intent: { do: 'driver', driver: null } },
  { type: 'intent', count: 6, intent: { do: 'section', section: 'sure', open: true } },
  { type: 'intent', count: 7, intent: { do: 'reset' } },
  { type: 'intent', count: 8, intent: { do: 'factor', factor: 'buyIn', value: null } },
  { type: 'intent', count: 9, intent: { do: 'knowledge', value: 'person' } },
  { type: 'keepFrame' },
  { type: 'makeBrief' },
  { type: 'chooseConflict', choice: 'split' },
  { type: 'startCommand' },
  { type: 'newTask' },
  { type: 'openGuide', page: 'guide-evidence' },
  { type: 'addPerson' },
  { type: 'save' },
  { type: 'startOneOnOne' },
  { type: 'intent', count: 8, intent: { do: 'usedStyle', style: 'S3' } },
  { type: 'intent', count: 9, intent: { do: 'behavior', behavior: 'steps', amount: 2 } },
  { type: 'intent', count: 10, intent: { do: 'behavior', behavior: 'own-answer', amount: null } },
  { type: 'intent', count: 11, intent: { do: 'forgetInUse' } },
  { type: 'saveTheirs' },
  { type: 'askForReading' },
  { type: 'takeReadingForm' },
  { type: 'logUsedStyle' },
  { type: 'copyOpener', style: 'S1', opener: 0 },
  { type: 'insertOpener', style: 'S4', opener: 3 },
];

const answers: readonly ToPage<typeof styleView>[] = [
  { type: 'state', state },
  { type: 'selection', count: 9, selection: nothingChosen },
  { type: 'notice', notice: 'copied' },
];

const garbage: readonly unknown[] = [
  undefined,
  null,
  'ready',
  [],
  {},
  { type: 'READY' },
  { type: 'ready', more: 1 },
  { type: 'intent', count: -1, intent: { do: 'reset' } },
  { type: 'intent', count: 1.5, intent: { do: 'reset' } },
  { type: 'intent', intent: { do: 'reset' } },
  { type: 'intent', count: 1, intent: { do: 'cell', cell: { competence: 'variable', commitment: 'low' } } },
  { type: 'intent', count: 1, intent: { do: 'cell', cell: { ...cell, more: 1 } } },
  { type: 'intent', count: 1, intent: { do: 'section', section: '__proto__', open: true } },
  { type: 'intent', count: 1, intent: { do: 'delete', person: 'dana' } },
  { type: 'intent', count: 1, intent: { do: 'factor', factor: 'stakes', value: 3 } },
  { type: 'intent', count: 1, intent: { do: 'factor', factor: 'toString', value: 1 } },
  { type: 'chooseConflict', choice: 'obey' },
  { type: 'intent', count: 1, intent: { do: 'behavior', behavior: 'steps', amount: 3 } },
  { type: 'intent', count: 1, intent: { do: 'usedStyle', style: 'unknown' } },
  { type: 'copyOpener', style: 'S5', opener: 0 },
  { type: 'copyOpener', style: 'S1', opener: -1 },
  { type: 'copyOpener', style: 'S1', opener: 0, text: 'rm -rf' },
  { type: 'state', state: { ...state, today: '2026-02-30' } },
  { type: 'state', state: { ...state, selection: { ...nothingChosen, cell: 'some/high' } } },
  { type: 'notice', notice: '<b>saved</b>' },
  { type: 'openGuide', page: 'style-s1' },
];

describe('the style view protocol', () => {
  for (const message of sayable) {
    const name = message.type === 'intent' ? `intent ${message.intent.do}` : message.type;
    it(`lets the view send ${name}`, () => assert.deepEqual(fromView(message), message));
  }

  for (const message of answers) {
    it(`lets the host send ${message.type}`, () => assert.deepEqual(toView(message), message));
  }

  for (const heard of garbage) {
    it(`ignores ${JSON.stringify(heard)}`, () => {
      assert.equal(fromView(heard), undefined);
      assert.equal(toView(heard), undefined);
    });
  }

  it('separates the two directions', () => {
    for (const message of sayable) assert.equal(toView(message), undefined);
    for (const message of answers) assert.equal(fromView(message), undefined);
  });

  it('ignores any value without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), heard => {
        assert.equal(fromView(heard), undefined);
        assert.equal(toView(heard), undefined);
        assert.equal(keptSelection(heard), undefined);
        assert.equal(keptState(heard), undefined);
      }),
    );
  });

  it('restores saved state through JSON', () => {
    assert.deepEqual(keptState(JSON.parse(JSON.stringify(state))), state);
    assert.deepEqual(keptSelection(JSON.parse(JSON.stringify(state.selection))), state.selection);
  });

  it('does not restore the state of another version', () => {
    assert.equal(keptSelection({ ...nothingChosen, level: 'D1' }), undefined);
    assert.equal(keptState({ ...state, people: undefined }), undefined);
  });

  it('passes on only what the view shows of a person', () => {
    const [dana] = state.people;
    const heard = toView({ type: 'state', state: { ...state, people: [{ ...dana, salary: 1 }] } });
    assert.deepEqual(heard, { type: 'state', state });
  });
});
