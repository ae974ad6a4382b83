import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Frame } from '../../../src/core/styles/taskFrame';

/** Needs no workspace: the argument has everything. */
describe('teamLead.frameTask with a style or a reading', () => {
  const frame = (given: unknown) =>
    vscode.commands.executeCommand<Frame & { readonly style: string }>('teamLead.frameTask', given);

  it('returns check-ins, rights and structure, and leaves the style alone', async () => {
    const taskFrame = { stakes: 2, urgency: 2, knowledge: 'person' };
    const given = await frame({ reading: { competence: 'low', commitment: 'high' }, taskFrame });
    assert.deepEqual(
      [given.style, given.cadenceDays, given.decisionRights, given.incident?.maxHours],
      ['S1', 0.5, 3, 48],
    );
    assert.match(given.disagreement ?? '', /disagree/);
    assert.equal((await frame({ style: 'S4' })).decisionRightsName, 'Inquire');
  });
});
