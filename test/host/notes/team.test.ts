import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { addDays } from '../../../src/core/dates/calendar';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const ago = (days: number) => addDays(today, -days);

describe('a team on a task, with arguments:', () => {
  /** Unique, so that a second attempt finds nothing from the first. */
  let task: string;
  let ids: string[];
  let tries = 0;

  beforeEach(async () => {
    task = `Shared work ${++tries}`;
    const lines = [
      `- ${ago(3)} high / high → Delegating (by me)\n`,
      `- ${ago(2)} low / high → Directing (by me)\n`,
      `- ${ago(40)} low / high → Directing (by me)\n- ${ago(1)} some / low → Coaching (by me)\n`,
    ];
    ids = lines.map((_, at) => `team-${tries}-${at}`);
    for (const [at, line] of lines.entries())
      await write(`people/${ids[at]}/tasks.md`, `# Tasks\n\n## ${task}\n\n${line}`);
    await eventually(async () => {
      assert.equal((await run('teamLead.showTeam', { task })).fresh, 3);
    });
  });
  afterEach(async () => {
    for (const id of ids) await remove(`people/${id}`);
    for (const name of ['pictures', 'team.md', 'exports']) await remove(name).then(undefined, () => {});
  });

  it('showTeam returns each member’s level and the team’s shape, but no average', async () => {
    const before = await filesUnder(notesFolder);
    const found = await run('teamLead.showTeam', { task: task.toUpperCase() });
    assert.equal(found.task, task);
    assert.equal(found.shape, 'single-expert');
    assert.deepEqual(found.counts, { D1: 1, D2: 1, D3: 0, D4: 1 });
    assert.deepEqual(
      found.members.map(({ person, level, style, freshness, certainty }) => [
        person,
        level,
        style,
        freshness,
        certainty,
      ]),
      [
        [ids[0], 'D4', 'S4', 'fresh', 'fair'],
        [ids[1], 'D1', 'S1', 'fresh', 'fair'],
        [ids[2], 'D2', 'S2', 'fresh', 'fair'],
      ],
    );
    assert.equal(found.minutesPerWeek.task, 10 + 75 + 75);
    assert.equal(found.minutesPerWeek.limit, 480);
    assert.deepEqual(await filesUnder(notesFolder), before);
    JSON.stringify(found);
  });

  it('showTeam respects the settings', async () => {
    const settings = vscode.workspace.getConfiguration('teamLead');
    const { Global } = vscode.ConfigurationTarget;
    try {
      await settings.update('team.minutesPerCheckIn', { S4: 60 }, Global);
      await settings.update('team.hoursPerWeek', 2, Global);
      const { minutesPerWeek } = await run('teamLead.showTeam', { task });
      assert.deepEqual([minutesPerWeek.task, minutesPerWeek.limit], [30 + 75 + 75, 120]);
    } finally {
      await settings.update('team.minutesPerCheckIn', undefined, Global);
      await settings.update('team.hoursPerWeek', undefined, Global);
    }
  });

  it('showPath returns the readings of one person, oldest first', async () => {
    const found = await run('teamLead.showPath', { person: ids[2] ?? '', task });
    assert.deepEqual(
      found.readings.map(({ date, style, line }) => [date, style, line]),
      [
        [ago(40), 'S1', 4],
        [ago(1), 'S2', 5],
      ],
    );
    assert.equal(found.readings[0]?.uri, address(`people/${ids[2]}/tasks.md`));
  });

  it('insertPicture saves a person’s path in their folder, with a link on the page for the next 1:1', async () => {
    const person = ids[2] ?? '';
    const first = await run('teamLead.insertPicture', { person, task });
    const name = `${today}-shared-work-${tries}`;
    assert.equal(first.picture, address(`people/${person}/pictures/${name}.svg`));
    assert.equal(first.uri, address(`people/${person}/next.md`));
    assert.match(
      await read(`people/${person}/pictures/${name}.svg`),
      /^<svg [\s\S]*Coaching[\s\S]*<\/svg>\n$/,
    );
    const note = (await read(`people/${person}/next.md`)).split('\n');
    assert.match(note[first.line] ?? '', new RegExp(`^!\\[.*\\]\\(pictures/${name}\\.svg\\)$`));
    const again = await run('teamLead.insertPicture', { person, task });
    assert.equal(again.picture, address(`people/${person}/pictures/${name}-2.svg`));
  });

  it('insertPicture of a team stays out of the people’s folders', async () => {
    const { picture, uri } = await run('teamLead.insertPicture', { task });
    assert.equal(picture, address(`pictures/${today}-shared-work-${tries}.svg`));
    assert.equal(uri, address('team.md'));
    const text = await read('team.md');
    assert.ok(text.startsWith(`# Team\n\n## ${today}\n\n![${task}`), text);
  });

  it('savePicture writes one file, and never overwrites another', async () => {
    const to = address(`exports/own-${tries}.svg`);
    assert.deepEqual(await run('teamLead.savePicture', { task, to }), { uri: to });
    const before = await read(`exports/own-${tries}.svg`);
    await assert.rejects(run('teamLead.savePicture', { person: ids[0] ?? '', task, to }), /already exists/);
    assert.equal(await read(`exports/own-${tries}.svg`), before);
  });
});

describe('a team on a task, with wrong arguments:', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['teamLead.showTeam', { task: '' }, /"task" must not be empty/],
    ['teamLead.showTeam', { task: 'Nobody has this' }, /"task" Nobody has this/],
    ['teamLead.showTeam', { person: 'dana' }, /"person" is not a field/],
    ['teamLead.showPath', { task: 'x' }, /"person" is missing/],
    ['teamLead.showPath', { person: 'nobody-here', task: 'x' }, /"person" nobody-here/],
    ['teamLead.insertPicture', {}, /"task" is missing/],
    ['teamLead.insertPicture', { task: 'Nobody has this' }, /"task" Nobody has this/],
    ['teamLead.savePicture', { task: 'x', to: 'here.svg' }, /"to" must be an address/],
  ];
  for (const [command, given, message] of wrong) {
    it(`${command} ${JSON.stringify(given)} names the field and writes nothing`, async () => {
      const before = await filesUnder(notesFolder);
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(command, given)), message);
      assert.deepEqual(await filesUnder(notesFolder), before);
    });
  }
});
