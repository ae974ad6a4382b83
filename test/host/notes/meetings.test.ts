import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { addDays, addHours, now } from '../../../src/core/dates/calendar';
import type { CommandArguments, CommandId } from '../../../src/protocol/contract';
import { address, eventually, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();

/** What makes a day count as met, besides `teamLead.startNote`, which belongs to a page and takes no arguments. */
type Meets = 'teamLead.logOneOnOne';

/** Every other command about a person, with arguments, except the one that deletes a person. */
type Prepares = Exclude<CommandsOnPeople, Meets | 'teamLead.deletePerson' | 'teamLead.renamePerson'>;
type CommandsOnPeople = {
  [Id in CommandId]: 'person' extends keyof CommandArguments<Id> ? Id : never;
}[CommandId];

const task = 'Search';
const taskFrame = { stakes: 1 } as const;
const situation = 'me/situation-meetings.md';
const exported = (name: string) =>
  vscode.Uri.joinPath(notesFolder, 'exports', `meetings-${Date.now()}-${name}`).toString();

/** A call to each command: a new command does not compile until it is added here. */
const calls = (person: string): { [Id in Prepares]: CommandArguments<Id> } => ({
  'teamLead.addAction': { person, text: 'Pair', owner: 'me', due: addDays(today, -1) },
  'teamLead.addSituationActions': {
    uri: address(situation),
    acts: [{ side: 'lead', text: `Tell ${person}` }],
    person,
  },
  'teamLead.askForReading': { person, task },
  'teamLead.askRetroQuestion': { person },
  'teamLead.capture': { person, text: 'A thought' },
  'teamLead.carriedOver': { person },
  'teamLead.chooseConflict': { person, task, choice: 'gate' },
  'teamLead.exportPerson': { person, to: exported('all.zip') },
  'teamLead.filterActions': { person },
  'teamLead.find': { query: 'Pair', person },
  'teamLead.frameTask': { person, task, taskFrame },
  'teamLead.giveFeedback': { person, template: 'one-on-one-agenda' },
  'teamLead.insertInsight': { person, insight: 'promises', as: 'table' },
  'teamLead.insertOpener': { person, card: 'style-s2' },
  'teamLead.insertPicture': { person, task },
  'teamLead.keepTaskFrame': { person, task, taskFrame },
  'teamLead.logFeedback': { person, kind: 'praise', text: 'Well done' },
  'teamLead.logTaskEvent': { person, task, event: 'outcome-met' },
  'teamLead.logUsedStyle': { person, task, style: 'S2' },
  'teamLead.makeBrief': { person, task },
  'teamLead.makePlan': {
    person,
    behavior: 'L8',
    ways: { mentoring: 'Sit in with Ada', application: 'The search rewrite' },
    sign: 'Runs the review alone',
    lookBack: '2999-01-01',
  },
  'teamLead.prepareAccountabilityTalk': { person, expectation: 'ranking' },
  'teamLead.openInsights': { person },
  'teamLead.openStyleCard': { person, task },
  'teamLead.prepareOneOnOne': { person },
  'teamLead.recordReading': { person, task, competence: 'some', commitment: 'low' },
  'teamLead.reviewOutcome': { person, expectation: 'ranking', to: 'dropped', note: 'x' },
  'teamLead.reviewPacket': { person, from: '2026-01-01', to: '2026-12-31' },
  'teamLead.savePicture': { person, task, to: exported('a.svg') },
  'teamLead.saveReviewPacket': { person, from: '2026-01-01', to: '2026-12-31' },
  'teamLead.setAway': { person, until: null },
  'teamLead.setCadence': { person, cadence: 'P2W' },
  'teamLead.setExpectation': { person, outcome: 'It runs' },
  'teamLead.sharePerson': { person, to: exported('copy') },
  'teamLead.showPath': { person, task },
  'teamLead.startTemporaryCommand': { person, task, until: addHours(now(), 4) },
  'teamLead.takeReadingForm': { person, task, markdown: '## C1\n\n- [x] a\n' },
});

describe('a meeting', () => {
  let number = 0;
  const people: string[] = [];

  /** A person with a task, a reading and an expectation, but no 1:1 yet. */
  const somebody = async () => {
    const { person } = await run('teamLead.addPerson', { name: `Never Met ${Date.now()} ${number++}` });
    people.push(person);
    await run('teamLead.recordReading', {
      person,
      task,
      competence: 'some',
      commitment: 'variable',
      date: '2026-01-05',
    });
    await write(
      `people/${person}/expectations.md`,
      '## Ranking\n\n- Id: ranking\n- Outcome: Ranking runs\n- Measure: 45 of 50\n- Due: 2026-12-04\n- Status: draft\n',
    );
    await write(situation, '---\ntype: situation\n---\n# Move\n\n## Lead\n\n## Manage\n');
    await eventually(async () => {
      assert.ok(
        (await run('teamLead.prepareAccountabilityTalk', { person, expectation: 'ranking' })).markdown,
      );
    });
    return person;
  };
  const meetingsOf = async (person: string) => {
    const extension = vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead');
    const snapshot = await ((await extension?.activate()) ?? assert.fail('no api')).index();
    const last = snapshot.people.find(each => each.id === person)?.lastOneOnOne;
    return { last, notes: snapshot.notes.filter(note => note.person === person).length };
  };
  const tidy = async () => {
    await vscode.workspace.saveAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  };
  const none = { last: undefined, notes: 0 };
  after(async () => {
    await tidy();
    for (const person of people) await remove(`people/${person}`);
    await remove(situation);
  });

  it('does not come from any other command about a person', async () => {
    const person = await somebody();
    const given: Readonly<Record<string, object>> = calls(person);
    let done = 0;
    for (const [id, argument] of Object.entries(given)) {
      // The editor one command leaves open must not receive what the next one inserts.
      await tidy();
      await vscode.commands.executeCommand(id, argument).then(
        () => done++,
        (fault: Error) => {
          // An empty form is refused, which does not count as a meeting either.
          if (id !== 'teamLead.takeReadingForm') throw fault;
        },
      );
      assert.deepEqual(await meetingsOf(person), none, id);
    }
    assert.equal(done, Object.keys(given).length - 1);
    await tidy();
    assert.deepEqual(await meetingsOf(person), none);
    const text = await read(`people/${person}/next.md`);
    for (const part of [
      '- [ ] Pair @me',
      '### Agenda with',
      '](pictures/',
      '## First steps: Search',
      '- [ ] Debrief',
    ])
      assert.ok(text.includes(part), `${part}\n\n${text}`);
  });

  it('comes from logging it, which moves the prepared page into its note', async () => {
    const person = await somebody();
    await run('teamLead.addAction', { person, text: 'Pair', owner: 'me' });
    await run('teamLead.makeBrief', { person, task });
    const { uri, created } = await run('teamLead.logOneOnOne', { person });
    assert.deepEqual([uri, created], [address(`people/${person}/${today}.md`), true]);
    const text = await read(`people/${person}/${today}.md`);
    assert.match(text, /\n## Actions\n\n- \[ \] Pair @me\n\n## First steps: Search\n/);
    assert.equal(
      await read(`people/${person}/next.md`),
      '# For the next 1:1\n\n## Topics\n\n## Notes\n\n## Actions\n',
    );
    assert.deepEqual(await meetingsOf(person), { last: today, notes: 1 });
    const added = await run('teamLead.addAction', { person, text: 'More', owner: 'me' });
    assert.equal(added.uri, uri);
  });

  it('does not come from a note with a future date', async () => {
    const person = await somebody();
    await run('teamLead.logOneOnOne', { person, date: '2099-01-05' });
    assert.deepEqual(await meetingsOf(person), { last: undefined, notes: 1 });
  });
});
