import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { address, filesUnder, notesFolder, read, remove, run } from './workspaceNotes';

const later = '2999-12-31';
const good = {
  behavior: 'G5',
  ways: { training: 'A chapter on flow', application: 'The search rewrite' },
  sign: 'One chart, looked at each Monday',
  lookBack: later,
  date: '2026-11-20',
} as const;
const refuses = async (id: string, given: object, message: RegExp) => {
  const before = await filesUnder(notesFolder);
  await assert.rejects(Promise.resolve(vscode.commands.executeCommand(id, given)), message);
  assert.deepEqual(await filesUnder(notesFolder), before);
};

describe('growing by command', () => {
  let person: string;
  const own: string[] = [];
  before(async () => {
    ({ person } = await run('teamLead.addPerson', { name: 'Test Grows' }));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(`people/${person}`);
    for (const path of own) await remove(path);
  });

  it('makes the lead’s own plan, and closes it', async () => {
    const made = await run('teamLead.makePlan', good);
    const path = 'me/plan-2026-11-20-g5.md';
    own.push(path);
    assert.deepEqual(made, { uri: address(path), line: 6, state: 'active' });
    assert.match(await read(path), /- \[ \] Training: A chapter on flow @me due:2026-11-27\n/);
    const changed = 'Caught the slip on Monday';
    const { line, ...rest } = await run('teamLead.reviewPlan', {
      uri: made.uri,
      changed,
      date: '2026-12-01',
    });
    assert.deepEqual(rest, { uri: made.uri, closed: true, openActions: 2 });
    assert.equal((await read(path)).split('\n')[line], `- 2026-12-01 ${changed}`);
    await refuses('teamLead.reviewPlan', { uri: made.uri, changed }, /is closed/);
  });

  it('rejects an invalid plan, naming the field', async () => {
    await refuses('teamLead.makePlan', { ...good, ways: { training: 'x' } }, /"ways" needs exactly two/);
    await refuses('teamLead.makePlan', { ...good, lookBack: '2026-11-20' }, /"lookBack" must be a day after/);
    await refuses('teamLead.makePlan', { ...good, behavior: 'L10' }, /"behavior"/);
    await refuses('teamLead.makePlan', { ...good, sign: ' ' }, /"sign"/);
    await refuses(
      'teamLead.reviewPlan',
      { uri: address(`people/${person}/profile.md`), changed: 'x' },
      /not a development plan/,
    );
  });

  it('proposes a plan to a person, and agrees on it', async () => {
    const { uri, state } = await run('teamLead.makePlan', { ...good, person });
    assert.equal(state, 'proposed');
    await refuses('teamLead.reviewPlan', { uri, changed: 'x' }, /only proposed/);
    await run('teamLead.agreePlan', { uri, date: '2026-11-21' });
    const text = await read(`people/${person}/plan-2026-11-20-g5.md`);
    assert.match(text, /^agreed-on: 2026-11-21$/m);
    assert.match(text, new RegExp(`^- \\[ \\] Training: A chapter on flow @${person} due:2026-11-28$`, 'm'));
  });

  it('works on a live situation, from its name to its end', async () => {
    const { uri } = await run('teamLead.nameSituation', {
      card: 'x2-project-late',
      name: 'Checkout in May',
      date: '2026-11-20',
    });
    const path = 'me/situation-2026-11-20-checkout-in-may.md';
    own.push(path);
    const lead = { side: 'lead', text: 'Own the part of it that was your plan.' } as const;
    const manage = { side: 'manage', text: 'Cut the scope with whoever can cut it.' } as const;
    await run('teamLead.tickSituation', { uri, tick: [lead] });
    await run('teamLead.addSituationActions', { uri, acts: [lead, manage], due: later });
    assert.ok(
      (await read(path)).endsWith(
        `## Lead\n\n- ${lead.text}\n\n## Manage\n\n- [ ] ${manage.text} @me due:${later}\n`,
      ),
    );
    assert.deepEqual(await run('teamLead.openSituation', { uri }), { uri });
    await run('teamLead.closeSituation', { uri, learned: 'Say it sooner', date: '2026-12-01' });
    assert.match(await read(path), /^closed: 2026-12-01$/m);
    await refuses('teamLead.tickSituation', { uri, untick: [lead] }, /is closed/);
    await refuses(
      'teamLead.nameSituation',
      { card: 'nope', name: 'x' },
      /"card" is not the id of a situation/,
    );
    await refuses('teamLead.openSituation', { card: 'nope' }, /"card" is not the id of a situation/);
  });

  it('asks which decision could move, in the next 1:1', async () => {
    const { uri, levels } = await run('teamLead.askRetroQuestion', { person });
    assert.deepEqual([uri, levels], [address(`people/${person}/next.md`), 0]);
    assert.match(await read(`people/${person}/next.md`), /- Which decision could move one level/);
  });
});
