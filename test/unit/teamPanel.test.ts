import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checked } from '../../src/protocol/panel';
import { type TeamPanelState, teamPanel } from '../../src/protocol/teamPanel';

const fromTeamPanel = (heard: unknown) => checked(teamPanel.fromPage, heard);
const toTeamPanel = (heard: unknown) => checked(teamPanel.toPage, heard);
const keptTeamPanel = (kept: unknown) => checked(teamPanel.state, kept);

const words = {
  title: 'Search rewrite',
  description: 'Where each one stands.',
  note: 'Nov 23',
};
const reading = {
  date: '2026-11-23',
  by: 'lead',
  style: 'S2',
  competence: 'some',
  commitment: 'low',
  uri: 'file:///n/people/dana/tasks.md',
  line: 4,
} as const;
const team: TeamPanelState = {
  subject: { show: 'team', task: 'Search rewrite' },
  notes: 'ready',
  today: '2026-11-23',
  tasks: [{ name: 'Search rewrite', people: 2 }],
  team: {
    shape: 'list',
    levels: [],
    counts: { D1: 0, D2: 1, D3: 0, D4: 0 },
    fresh: 1,
    leadTime: { task: 75, allTasks: 75, limit: 480 },
    members: [
      { person: 'bo', name: 'Bo', initials: 'BO' },
      {
        person: 'dana',
        name: 'Dana',
        initials: 'DA',
        reading: {
          ...reading,
          level: 'D2',
          borderline: false,
          freshness: 'fresh',
          certainty: 'fair',
          doubts: ['one-step-apart'],
        },
      },
    ],
  },
  picture: {
    ...words,
    kind: 'team',
    marks: { fresh: 'f', due: 'd', overdue: 'o', member: 'm', none: 'n' },
    members: [{ initials: 'BO', name: 'Bo' }],
  },
};
const path: TeamPanelState = {
  subject: { show: 'path', person: 'dana', task: 'Search rewrite' },
  notes: 'ready',
  today: '2026-11-23',
  tasks: [],
  path: {
    person: 'dana',
    name: 'Dana',
    readings: [{ ...reading, number: 1, trend: 'up', note: 'third try' }],
  },
  picture: {
    ...words,
    kind: 'path',
    marks: { lead: 'by you', member: 'by them' },
    readings: [
      {
        number: 1,
        by: 'lead',
        competence: 'some',
        commitment: 'low',
        date: 'Nov 23',
        words: 'Nov 23: Coaching',
      },
    ],
  },
};

describe('the messages between team panel and host', () => {
  const fromPanel = [
    { type: 'ready' },
    { type: 'show', subject: { show: 'team', task: 'A' } },
    { type: 'show', subject: { show: 'path', person: 'dana', task: 'A' } },
    { type: 'insert' },
    { type: 'save' },
    { type: 'open', uri: 'file:///a.md', line: 0 },
    { type: 'read', person: 'dana', task: 'A' },
    { type: 'record' },
    { type: 'settings' },
  ];
  for (const message of fromPanel) {
    it(`let the panel send ${JSON.stringify(message)}`, () => {
      assert.deepEqual(fromTeamPanel(JSON.parse(JSON.stringify(message))), message);
      assert.equal(toTeamPanel(message), undefined);
    });
  }

  for (const state of [team, path, { ...team, subject: { show: 'team', task: null } as const }]) {
    it(`let the host send the state of ${JSON.stringify(state.subject)}, which the page saves`, () => {
      const message = { type: 'state', state };
      assert.deepEqual(toTeamPanel(JSON.parse(JSON.stringify(message))), message);
      assert.deepEqual(keptTeamPanel(JSON.parse(JSON.stringify(state))), state);
      assert.equal(fromTeamPanel(message), undefined);
    });
  }

  const wrong: readonly unknown[] = [
    undefined,
    null,
    'ready',
    { type: 'READY' },
    { type: 'ready', more: 1 },
    { type: 'show', subject: { show: 'path', task: 'A' } },
    { type: 'show', subject: { show: 'team', task: 1 } },
    { type: 'open', uri: 'file:///a.md', line: -1 },
    { type: 'insert', to: 'file:///etc/passwd' },
    { type: 'state', state: { ...team, today: '2026-02-30' } },
    { type: 'state', state: { ...team, picture: { ...team.picture, svg: '<script>' } } },
    { type: 'state', state: { ...team, picture: { ...team.picture, styles: {} } } },
  ];
  for (const message of wrong) {
    it(`exclude ${JSON.stringify(message)?.slice(0, 80)}`, () => {
      assert.equal(fromTeamPanel(message), undefined);
      assert.equal(toTeamPanel(message), undefined);
      assert.equal(keptTeamPanel(message), undefined);
    });
  }

  it('exclude any other value without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), heard => {
        fromTeamPanel(heard);
        toTeamPanel(heard);
        keptTeamPanel(heard);
      }),
    );
  });
});
