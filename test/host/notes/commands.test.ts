import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { address, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();

describe('commands with arguments:', () => {
  let person: string;
  let uri: string;

  before(async () => {
    ({ person, uri } = await run('teamLead.addPerson', {
      name: 'Test Årsén',
      role: 'Engineer',
      cadence: 'P2W',
    }));
  });
  after(() => remove(`people/${person}`));

  it('addPerson writes a profile', async () => {
    assert.equal(person, 'test-årsén');
    assert.equal(uri, address(`people/${person}/profile.md`));
    assert.equal(
      await read(`people/${person}/profile.md`),
      '---\nformat: 1\nname: Test Årsén\nrole: Engineer\ncadence: P2W\n---\n# Test Årsén\n',
    );
  });

  it('logOneOnOne creates one note per day', async () => {
    const first = await run('teamLead.logOneOnOne', { person, date: '2026-01-05', text: 'Hello.' });
    assert.deepEqual(first, { uri: address(`people/${person}/2026-01-05.md`), created: true });
    const again = await run('teamLead.logOneOnOne', { person: 'Test Årsén', date: '2026-01-05' });
    assert.deepEqual(again, { ...first, created: false });
    assert.match(
      await read(`people/${person}/2026-01-05.md`),
      /date: 2026-01-05\n---\n# Test Årsén, 2026-01-05\n[\s\S]*\n## Notes\n\nHello\.\n/,
    );
  });

  it('capture returns the line it wrote', async () => {
    const first = await run('teamLead.capture', {
      person,
      text: 'Calm',
      kind: 'praise',
      link: '[a.ts:1](../a.ts#L1)',
    });
    const second = await run('teamLead.capture', { person, text: 'More' });
    assert.deepEqual([first.line, second.line], [2, 3]);
    assert.equal(
      await read(`people/${person}/inbox.md`),
      `# Inbox\n\n- [ ] ${today} praise: Calm [a.ts:1](../a.ts#L1)\n- [ ] ${today} topic: More\n`,
    );
  });

  it('addAction and completeAction agree on the line', async () => {
    const added = await run('teamLead.addAction', { person, text: 'Pair', owner: 'me', due: '2026-12-01' });
    // The action goes to today's note if that exists.
    const file = added.uri.split('/').at(-1) ?? '';
    assert.ok([`${today}.md`, 'next.md'].includes(file), file);
    const lines = async () => (await read(`people/${person}/${file}`)).split('\n');
    assert.equal((await lines())[added.line], '- [ ] Pair @me due:2026-12-01');
    assert.deepEqual(await run('teamLead.completeAction', added), added);
    assert.equal((await lines())[added.line], `- [x] Pair @me due:2026-12-01 done:${today}`);
  });

  it('recordReading writes a line and returns the recommendation', async () => {
    const reading = {
      person,
      task: 'Search',
      competence: 'some',
      commitment: 'variable',
      trend: 'flat',
      note: 'Third try',
    } as const;
    const result = await run('teamLead.recordReading', reading);
    assert.equal(result.style, 'S2');
    assert.equal(result.strength, 'borderline');
    const text = await read(`people/${person}/tasks.md`);
    assert.equal(
      text.split('\n')[result.line],
      `- ${today} some / variable, flat → Coaching (by me) Third try`,
    );
    assert.equal(result.saved, 'added');
    const again = await run('teamLead.recordReading', { ...reading, note: 'Third try of three' });
    assert.deepEqual([again.saved, again.line], ['why-changed', result.line]);
    const same = await run('teamLead.recordReading', { ...reading, note: 'Third try of three' });
    assert.deepEqual([same.saved, same.line], ['there', result.line]);
    const after = (await read(`people/${person}/tasks.md`)).split('\n');
    assert.equal(after.filter(line => line.includes('some / variable')).length, 1);
    assert.match(after[result.line] ?? '', /Third try of three$/);
  });

  it('recommendStyle needs no notes', async () => {
    const result = await run('teamLead.recommendStyle', {
      competence: 'low',
      commitment: 'high',
      taskFrame: { stakes: 2, reversibility: 2 },
    });
    assert.equal(result.style, 'S1');
    assert.equal(result.versionsDiffer, true);
    assert.equal(result.frame?.cadenceDays, 0.5);
  });

  it('the exported index contains what was written', async () => {
    const extension = vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead');
    const api = (await extension?.activate()) ?? assert.fail('no api');
    assert.equal(api.version, 1);
    const snapshot = await api.index();
    const mine = snapshot.people.find(one => one.id === person);
    assert.deepEqual(
      { name: mine?.name, lastOneOnOne: mine?.lastOneOnOne },
      { name: 'Test Årsén', lastOneOnOne: '2026-01-05' },
    );
    assert.ok(
      snapshot.actions.some(action => action.person === person && action.text === 'Pair' && action.done),
    );
    assert.ok(
      snapshot.readings.some(
        reading => reading.person === person && reading.task === 'Search' && reading.style === 'S2',
      ),
    );
    assert.equal(api.recommend({ competence: 'high', commitment: 'high' }).style, 'S4');
    assert.equal(api.parseNote('- [ ] a @me').actions[0]?.owner, 'me');
    JSON.stringify(snapshot);
  });
});

describe('commands with wrong arguments:', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['teamLead.recommendStyle', {}, /"competence" is missing/],
    ['teamLead.recommendStyle', { competence: 'huge', commitment: 'low' }, /"competence" must be/],
    [
      'teamLead.recommendStyle',
      { competence: 'low', commitment: 'low', taskFrame: { stakes: 3 } },
      /"taskFrame\.stakes" must be/,
    ],
    ['teamLead.addPerson', { name: ' ' }, /"name" must not be empty/],
    ['teamLead.addPerson', { name: 'Wrong', cadence: 'weekly' }, /"cadence" must be an ISO 8601 duration/],
    ['teamLead.addPerson', { name: 'Wrong', emails: 'x' }, /"emails" must be/],
    ['teamLead.addPerson', { name: 'Wrong', age: 3 }, /"age" is not a field/],
    ['teamLead.logOneOnOne', { person: 'nobody-here' }, /"person" nobody-here/],
    ['teamLead.logOneOnOne', { person: 'nobody-here', date: '2026-02-30' }, /"date" must be a calendar date/],
    ['teamLead.logOneOnOne', 'dana', /one object/],
    ['teamLead.logOneOnOne', null, /one object/],
    ['teamLead.capture', { person: 'nobody-here' }, /"text" is missing/],
    ['teamLead.capture', { person: 'nobody-here', text: 'x', kind: 'rant' }, /"kind" must be/],
    ['teamLead.addAction', { person: 'nobody-here', text: 'x', owner: 'us' }, /"owner" must be/],
    ['teamLead.addAction', { person: 'nobody-here', text: 'x', due: 'friday' }, /"due" must be/],
    ['teamLead.completeAction', { uri: 'file:///x.md', line: -1 }, /"line" must not be negative/],
    ['teamLead.completeAction', { uri: 'file:///x.md', line: 1.5 }, /"line" must be a whole number/],
    ['teamLead.completeAction', { uri: 'file:///x.md', line: 1 }, /"uri" .* not in the notes folder/],
    [
      'teamLead.recordReading',
      { person: 'nobody-here', task: '', competence: 'low', commitment: 'low' },
      /"task" must not be empty/,
    ],
    [
      'teamLead.recordReading',
      { person: 'nobody-here', task: 'x', competence: 'low', commitment: 'low', by: 'peer' },
      /"by" must be/,
    ],
    ['teamLead.giveFeedback', { template: 'no-such' }, /template/],
  ];
  for (const [command, given, message] of wrong) {
    it(`${command} ${JSON.stringify(given)} names the field and writes nothing`, async () => {
      const before = await filesUnder(notesFolder);
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(command, given)), message);
      assert.deepEqual(await filesUnder(notesFolder), before);
    });
  }

  it('completeAction rejects a line without an action', async () => {
    await write('people/wrong-line/2026-01-01.md', 'a\n- [ ] b\n');
    const given = { uri: address('people/wrong-line/2026-01-01.md'), line: 0 };
    await assert.rejects(
      Promise.resolve(vscode.commands.executeCommand('teamLead.completeAction', given)),
      /"line" 1 .* is not an action/,
    );
    assert.equal(await read('people/wrong-line/2026-01-01.md'), 'a\n- [ ] b\n');
    await remove('people/wrong-line');
  });

  it('a name shared by two people is rejected with their ids', async () => {
    const one = await run('teamLead.addPerson', { name: 'Two Names' });
    const other = await run('teamLead.addPerson', { name: 'Two Names' });
    assert.notEqual(one.person, other.person);
    await assert.rejects(
      Promise.resolve(vscode.commands.executeCommand('teamLead.capture', { person: 'Two Names', text: 'x' })),
      /two-names, two-names-2/,
    );
    await remove(`people/${one.person}`);
    await remove(`people/${other.person}`);
  });
});
