import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { addDays } from '../../../src/core/dates/calendar';
import { address, eventually, filesUnder, notesFolder, read, remove, run, write } from './workspaceNotes';

const today = new Intl.DateTimeFormat('sv').format();
const person = 'find-me';
const exports = `exports/${person}-${today}`;

describe('find, cadence and privacy:', () => {
  before(async () => {
    await write(
      `people/${person}/profile.md`,
      '---\nname: Fínd Me # as they write it\n\ncadence: "P1W"\n---\n',
    );
    await write(
      `people/${person}/2026-01-05.md`,
      '# N\n\nZebracode failed.\n\n## Private\n\nSECRET zebracode\n',
    );
    await write(`people/${person}/2026-02-05.md`, '- zebracode\n  in two lines\n');
    await write(
      `people/${person}/inbox.md`,
      '- [ ] 2026-03-01 topic: ZEBRACODE again\n- [ ] private: SECRET\n',
    );
    await eventually(async () => {
      assert.equal((await run('teamLead.find', { query: 'zebracode' })).matches.length, 4);
    });
  });
  after(async () => {
    await remove(`people/${person}`).catch(() => {});
    await remove('exports').catch(() => {});
  });

  it('find returns what was discussed before what was captured, newest first', async () => {
    const { matches } = await run('teamLead.find', { query: 'zebracode' });
    assert.deepEqual(
      matches.map(match => [match.date, match.line, match.text]),
      [
        ['2026-02-05', 0, 'zebracode'],
        ['2026-01-05', 2, 'Zebracode failed.'],
        ['2026-01-05', 6, 'SECRET zebracode'],
        ['2026-03-01', 0, '2026-03-01 topic: ZEBRACODE again'],
      ],
    );
    assert.equal(matches[0]?.uri, address(`people/${person}/2026-02-05.md`));
    assert.equal(matches[0]?.person, person);
  });

  it('find returns nothing from the lead’s own notes to other extensions', async () => {
    await write('me/find-mine.md', '- [ ] Ownword of my own due:2026-01-02\n');
    await write(`people/${person}/words.md`, 'Ownword of theirs\n');
    await eventually(async () => {
      assert.match((await run('teamLead.today', {})).markdown, /Ownword of my own/);
      const { matches } = await run('teamLead.find', { query: 'ownword' });
      assert.deepEqual(
        matches.map(({ text }) => text),
        ['Ownword of theirs'],
      );
    });
    await remove(`people/${person}/words.md`);
    await remove('me/find-mine.md');
  });

  it('find matches all words within a paragraph, for one person, including unsaved text', async () => {
    const count = async (given: { query?: string; person?: string }) =>
      (await run('teamLead.find', given)).matches.length;
    assert.equal(await count({ query: 'lines ZEBRACÓDE' }), 1);
    assert.equal(await count({ query: 'zebracode', person: 'dana-okafor' }), 0);
    assert.equal(await count({ query: 'zebracode', person: 'Fínd Me' }), 4);
    assert.equal(await count({}), 0);
    const editor = await vscode.window.showTextDocument(
      vscode.Uri.parse(address(`people/${person}/2026-02-05.md`)),
    );
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'unsavedword\n'));
    assert.equal(await count({ query: 'unsavedword' }), 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('setCadence changes only its own keys', async () => {
    const until = addDays(today, 30);
    const result = await run('teamLead.setCadence', { person, cadence: 'P2W', pausedUntil: until });
    assert.deepEqual(result, {
      uri: address(`people/${person}/profile.md`),
      cadence: 'P2W',
      pausedUntil: until,
      nextDue: until,
    });
    const text = (pause: string) =>
      `---\nname: Fínd Me # as they write it\n\ncadence: "P2W"\npaused-until:${pause}\n---\n`;
    assert.equal(await read(`people/${person}/profile.md`), text(` ${until}`));
    const ended = await run('teamLead.setCadence', { person, pausedUntil: null });
    assert.equal(ended.pausedUntil, undefined);
    assert.equal(ended.nextDue, '2026-02-19');
    assert.equal(await read(`people/${person}/profile.md`), text(''));
  });

  it('setCadence keeps the weekday and time for a new interval, and setAway changes only the pause', async () => {
    const profile = `people/${person}/profile.md`;
    const before = await read(profile);
    const text = (often: string, pause = '') =>
      before
        .replace('cadence: "P2W"', `cadence: "${often}"`)
        .replace('paused-until:', `paused-until:${pause}`);
    const weekly = await run('teamLead.setCadence', { person, cadence: 'P1W', meets: 'tue 3pm' });
    assert.deepEqual([weekly.cadence, weekly.meets], ['P1W', 'Tuesday 15:00']);
    assert.equal(await read(profile), text('weekly on Tuesday 15:00'));
    const rarely = await run('teamLead.setCadence', { person, cadence: 'P6W' });
    assert.deepEqual([rarely.cadence, rarely.meets], ['P6W', 'Tuesday 15:00']);
    assert.equal(await read(profile), text('every 6 weeks on Tuesday 15:00'));
    await assert.rejects(
      run('teamLead.setCadence', { person, cadence: 'P2D', meets: 'Tuesday' }),
      /less than a week apart.*Nothing was changed/,
    );
    assert.equal(await read(profile), text('every 6 weeks on Tuesday 15:00'));
    const until = addDays(today, 10);
    assert.equal((await run('teamLead.setAway', { person, until })).pausedUntil, until);
    assert.equal(await read(profile), text('every 6 weeks on Tuesday 15:00', ` ${until}`));
    assert.equal((await run('teamLead.setAway', { person, until: null })).pausedUntil, undefined);
    await run('teamLead.setCadence', { person, cadence: 'P2W', meets: null });
    assert.equal(await read(profile), before);
  });

  it('exportCalendar creates a file of all-day events, and refuses to do so twice', async () => {
    const result = await run('teamLead.exportCalendar', {});
    assert.equal(result.uri, address(`exports/one-on-ones-${today}.ics`));
    const text = await read(`exports/one-on-ones-${today}.ics`);
    assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, result.events);
    assert.match(text, new RegExp(`DTSTART;VALUE=DATE:${today.replaceAll('-', '')}\r\n`));
    assert.match(text, /SUMMARY:1:1 with Fínd Me\r\n/);
    await assert.rejects(run('teamLead.exportCalendar', {}), /already exists/);
    const own = await run('teamLead.exportCalendar', { uri: address('exports/own.ics') });
    assert.equal(own.uri, address('exports/own.ics'));
  });

  it('importCalendar shows and sets only the next 1:1s of a file', async () => {
    const profile = `people/${person}/profile.md`;
    const before = await read(profile);
    const on = addDays(today, 5);
    const file = [
      'BEGIN:VCALENDAR',
      ...[
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:1:1 Fínd Me',
        `DTSTART:${on.replaceAll('-', '')}T143000`,
        'END:VEVENT',
      ],
      ...['BEGIN:VEVENT', 'UID:2', 'SUMMARY:1:1 Find', 'DTSTART:someday', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    await write('calendar.ics', file);
    const uri = address('calendar.ics');
    const meeting = { person, date: on, time: '14:30', title: '1:1 Fínd Me' };
    assert.deepEqual(await run('teamLead.importCalendar', { uri, preview: true }), {
      meetings: [{ ...meeting, written: false }],
      unclear: [],
      unread: 1,
    });
    const others = await run('teamLead.importCalendar', { uri, people: ['dana-okafor'] });
    assert.equal(others.meetings[0]?.written, false);
    assert.equal(await read(profile), before);
    const { meetings } = await run('teamLead.importCalendar', { uri });
    assert.deepEqual(meetings, [{ ...meeting, written: true }]);
    assert.equal(await read(profile), before.replace(/---\n$/, `next-1-1: ${on} 14:30\n---\n`));
    const away = await run('teamLead.setAway', { person, until: null });
    assert.equal(away.nextDue, on);
    await run('teamLead.exportCalendar', { uri: address('exports/timed.ics') });
    assert.match(await read('exports/timed.ics'), new RegExp(`DTSTART:${on.replaceAll('-', '')}T143000\r\n`));
    await assert.rejects(
      run('teamLead.importCalendar', { uri: address(profile) }),
      /not a calendar file.*Nothing was changed/,
    );
    await assert.rejects(run('teamLead.importCalendar', { uri: address('none.ics') }), /no longer there/);
    await remove('calendar.ics');
    await write(profile, before);
  });

  it('sharePerson copies everything but private parts, and refuses to do so twice', async () => {
    const shared = await run('teamLead.sharePerson', { person });
    assert.deepEqual(shared, {
      uri: address(exports),
      files: 4,
      leftOut: 2,
      why: { heading: 1, item: 1 },
      skipped: [],
    });
    const mark = `---\nteam-lead-copy: ${today}\n---\n`;
    assert.equal(await read(`${exports}/2026-01-05.md`), `${mark}# N\n\nZebracode failed.\n\n`);
    assert.equal(await read(`${exports}/inbox.md`), `${mark}- [ ] 2026-03-01 topic: ZEBRACODE again\n`);
    await assert.rejects(run('teamLead.sharePerson', { person }), /already exists/);
  });

  it('copies and exports never go into the people folder, and never count as notes', async () => {
    const snapshot = async () => JSON.stringify(await run('teamLead.find', { query: 'zebracode' }));
    const before = await snapshot();
    for (const place of [`people/${person}/copy`, 'people', 'exports/../people/copy', 'PEOPLE/copy']) {
      await assert.rejects(
        run('teamLead.sharePerson', { person, to: address(place) }),
        /folder of the people/,
      );
      await assert.rejects(
        run('teamLead.exportPerson', { person, to: address(place) }),
        /folder of the people/,
      );
    }
    // A copy that was moved there by hand.
    const moved = vscode.Uri.parse(address(`people/${person}/moved`));
    await vscode.workspace.fs.copy(vscode.Uri.parse(address(exports)), moved);
    await write(`people/${person}/2026-01-06.md`, 'later');
    await eventually(async () =>
      assert.equal((await run('teamLead.find', { query: 'later', person })).matches.length, 1),
    );
    assert.equal(await snapshot(), before);
    await vscode.workspace.fs.delete(moved, { recursive: true });
    await remove(`people/${person}/2026-01-06.md`);
  });

  it('exportPerson puts everything into one zip', async () => {
    const result = await run('teamLead.exportPerson', { person });
    assert.deepEqual(result, { uri: address(`${exports}.zip`), files: 4, skipped: [] });
    const zip = unzipSync(await vscode.workspace.fs.readFile(vscode.Uri.parse(result.uri)));
    assert.deepEqual(Object.keys(zip).sort(), [
      `${person}/2026-01-05.md`,
      `${person}/2026-02-05.md`,
      `${person}/inbox.md`,
      `${person}/profile.md`,
      `${person}/team-lead-copy.md`,
    ]);
    assert.equal(
      new TextDecoder().decode(zip[`${person}/2026-01-05.md`]),
      await read(`people/${person}/2026-01-05.md`),
    );
    await assert.rejects(run('teamLead.exportPerson', { person }), /already exists/);
  });

  it('deletePerson needs the name, saved files and a trash, or deletes nothing', async () => {
    const before = await filesUnder(notesFolder);
    await assert.rejects(run('teamLead.deletePerson', { person, confirm: 'yes' }), /"confirm"/);
    const editor = await vscode.window.showTextDocument(
      vscode.Uri.parse(address(`people/${person}/inbox.md`)),
    );
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'x'));
    await assert.rejects(run('teamLead.deletePerson', { person, confirm: person }), /unsaved changes/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(await filesUnder(notesFolder), before);
    try {
      const result = await run('teamLead.deletePerson', { person, confirm: 'fínd me' });
      assert.deepEqual(result, { person, uri: address(`people/${person}`) });
      await assert.rejects(filesUnder(vscode.Uri.parse(result.uri)));
    } catch (fault) {
      assert.match(String(fault), /could not be moved to the trash/);
      assert.deepEqual(await filesUnder(notesFolder), before);
    }
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['teamLead.find', { query: 3 }, /"query" must be/],
    ['teamLead.find', { query: 'x', person: 'nobody-here' }, /"person" nobody-here/],
    ['teamLead.find', { words: 'x' }, /"words" is not a field/],
    ['teamLead.setCadence', { person }, /"cadence" or "pausedUntil" or "meets" is needed/],
    ['teamLead.setCadence', { person, meets: 'someday' }, /"meets" must be a weekday, a time or both/],
    ['teamLead.importCalendar', {}, /"uri" is missing/],
    ['teamLead.importCalendar', { uri: 'https://example.com/a.ics' }, /"uri" must be the address of a file/],
    ['teamLead.setAway', { person }, /"until" is missing/],
    ['teamLead.setAway', { person, until: 'friday' }, /"until" must be a calendar date/],
    ['teamLead.setCadence', { person, cadence: 'weekly' }, /"cadence" must be an ISO 8601 duration/],
    ['teamLead.setCadence', { person, pausedUntil: '2026-02-30' }, /"pausedUntil" must be a calendar date/],
    ['teamLead.setCadence', { cadence: 'P1W' }, /"person" is missing/],
    ['teamLead.exportCalendar', { uri: 'calendar.ics' }, /"uri" must be an address/],
    ['teamLead.sharePerson', { person: 'nobody-here' }, /"person" nobody-here/],
    ['teamLead.sharePerson', { person, to: 3 }, /"to" must be/],
    ['teamLead.exportPerson', {}, /"person" is missing/],
    ['teamLead.deletePerson', { person: 'dana-okafor' }, /"confirm" is missing/],
    [
      'teamLead.deletePerson',
      { person: 'dana-okafor', confirm: 'Dana' },
      /"confirm" must be the id or the name/,
    ],
  ];
  for (const [command, given, message] of wrong) {
    it(`${command} ${JSON.stringify(given)} names the field and changes nothing`, async () => {
      const before = await filesUnder(notesFolder);
      await assert.rejects(Promise.resolve(vscode.commands.executeCommand(command, given)), message);
      assert.deepEqual(await filesUnder(notesFolder), before);
    });
  }
});
