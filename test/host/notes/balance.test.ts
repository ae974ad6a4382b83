import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TeamLeadApi } from '../../../src/api';
import type { CommandArguments } from '../../../src/protocol/contract';
import { address, read, remove, run, write } from './workspaceNotes';

type Answers = CommandArguments<'teamLead.checkBalance'>['answers'];

const date = '2026-03-02';
const file = `me/balance-${date}.md`;
const six: Answers = Object.fromEntries(
  ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map(id => [
    id,
    { often: id.startsWith('L') ? (3 as const) : (1 as const), amount: 'right' as const },
  ]),
);

describe('the balance check', () => {
  afterEach(async () => {
    await remove(file).then(undefined, () => {});
  });

  it('stores the answers and weighs both sides', async () => {
    const found = await run('teamLead.checkBalance', { answers: six, date });
    assert.deepEqual(
      [found.uri, found.leadership, Math.round(found.management ?? 0)],
      [address(file), 100, 33],
    );
    assert.deepEqual([found.lean, found.strong, found.period], ['leadership', true, 'steady']);
    assert.deepEqual(found.right, { leadership: 1, management: 1 });
    assert.equal(found.facets.change, 100);
    const text = await read(file);
    assert.match(text, /^- L1 I said where we are heading and why: 4 or more, right$/m);
    assert.match(text, /^- L9 I closed .*:$/m);
  });

  it('adds to the check of the same day, and says what the time calls for', async () => {
    await run('teamLead.checkBalance', { answers: six, date });
    await write(file, `${await read(file)}\nMy own words.\n`);
    const found = await run('teamLead.checkBalance', {
      answers: { G1: { often: 3 }, L7: { often: 'none' } },
      period: 'recovery',
      date,
    });
    assert.deepEqual([found.answered, found.period], [{ leadership: 6, management: 6 }, 'recovery']);
    const text = await read(file);
    assert.match(text, /^period: recovery$/m);
    assert.match(text, /^- G1 .*: 4 or more, right$/m);
    assert.match(text, /^- L7 .*: no occasion$/m);
    assert.match(text, /^My own words\.$/m);
  });

  it('counts the same on a shared screen, and shows nothing to other extensions', async () => {
    await run('teamLead.checkBalance', { answers: six, date });
    await vscode.commands.executeCommand('teamLead.toggleSharedScreen');
    try {
      const found = await run('teamLead.checkBalance', { answers: { L7: { often: 0 } }, date });
      assert.equal(found.answered.leadership, 7);
    } finally {
      await vscode.commands.executeCommand('teamLead.toggleSharedScreen');
    }
    const { exports } = vscode.extensions.getExtension<TeamLeadApi>('teamlead.team-lead') ?? assert.fail();
    assert.ok(!JSON.stringify(await exports.index()).includes('balance'));
  });

  it('rejects an invalid answer, names the field, and writes nothing', async () => {
    for (const [given, field] of [
      [{ answers: { L1: { often: 4 } }, date }, 'answers.L1.often'],
      [{ answers: { L0: { often: 1 } }, date }, 'answers.L0'],
      [{ answers: { L1: { often: 1, why: 'x' } }, date }, 'answers.L1.why'],
      [{ answers: { L1: { often: 1 } }, date: 'today' }, 'date'],
      [{ answers: { L1: { often: 1 } }, period: 'summer' }, 'period'],
      [{ answers: {}, date }, 'answers'],
      [{ answers: { L1: {} }, period: 'change', date }, 'answers'],
    ] as const)
      await assert.rejects(
        async () => vscode.commands.executeCommand('teamLead.checkBalance', given),
        (fault: Error) => fault.message.includes(`"${field}"`),
        field,
      );
    await assert.rejects(read(file));
  });

  it('returns the form for colleagues, without a name', async () => {
    const { markdown, uri } = await run('teamLead.balanceForm', {});
    assert.equal(uri, undefined);
    assert.equal((markdown.match(/^- [LG]\d /gm) ?? []).length, 18);
    assert.match(markdown, /leave out your name/);
  });
});
