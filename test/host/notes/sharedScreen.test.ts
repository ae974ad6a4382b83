import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import { eventually, remove, run, write } from './workspaceNotes';

const person = 'shared-screen';
const toggle = () => vscode.commands.executeCommand('teamLead.toggleSharedScreen');

describe('on a shared screen:', () => {
  before(async () => {
    await write(`people/${person}/profile.md`, '---\nname: Shared Screen\n---\n');
    await write(
      `people/${person}/inbox.md`,
      '- [ ] 2026-11-02 concern: HIDDENWORD\n- [ ] 2026-11-02 private: HIDDENWORD\n- [ ] 2026-11-02 topic: SHOWNWORD\n',
    );
    await write(
      `people/${person}/tasks.md`,
      '## Search\n\n- 2026-01-02 some / low → Coaching (by me) HIDDENWORD\n',
    );
    await eventually(async () => {
      assert.equal((await run('teamLead.find', { query: 'HIDDENWORD' })).matches.length, 3);
    });
  });
  after(async () => {
    await remove(`people/${person}`);
  });

  it('private parts, concerns and readings appear nowhere until it is switched off', async () => {
    const { exports } = vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead') ?? assert.fail();
    const all = async () => ({
      hidden: (await run('teamLead.find', { query: 'HIDDENWORD' })).matches.length,
      shown: (await run('teamLead.find', { query: 'SHOWNWORD' })).matches.length,
      brief: (await run('teamLead.prepareOneOnOne', { person })).markdown,
      readings: (await exports.index()).readings.length,
    });
    const before = await all();
    assert.match(before.brief, /Coaching/);
    await toggle();
    try {
      const on = await all();
      assert.deepEqual(
        { hidden: on.hidden, shown: on.shown, readings: on.readings },
        { hidden: 0, shown: 1, readings: 0 },
      );
      assert.doesNotMatch(on.brief, /HIDDENWORD|Coaching/);
      assert.match(on.brief, /SHOWNWORD/);
      const period = { person, from: '2026-01-01', to: '2026-12-31' };
      assert.match((await run('teamLead.reviewPacket', period)).markdown, /shared screen is on/);
      await assert.rejects(async () => run('teamLead.saveReviewPacket', period), /Nothing was saved/);
      // Writing still works.
      await run('teamLead.capture', { person, text: 'HIDDENWORD too', kind: 'concern' });
    } finally {
      await toggle();
    }
    const after = await all();
    assert.equal(after.hidden, before.hidden + 1);
    assert.equal(after.readings, before.readings);
    assert.match(after.brief, /Coaching/);
  });
});
