import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('without a place for notes,', () => {
  for (const [command, given] of [
    ['teamLead.addPerson', { name: 'Ada' }],
    ['teamLead.logOneOnOne', { person: 'ada' }],
    ['teamLead.capture', { person: 'ada', text: 'x' }],
    ['teamLead.addAction', { person: 'ada', text: 'x' }],
    ['teamLead.completeAction', { uri: 'file:///x.md', line: 0 }],
    ['teamLead.recordReading', { person: 'ada', task: 'x', competence: 'low', commitment: 'low' }],
  ] as const) {
    it(`${command} says that no folder is open`, async () => {
      await assert.rejects(
        Promise.resolve(vscode.commands.executeCommand(command, given)),
        /keeps its notes in a folder, and none is open\. Nothing was written/,
      );
    });
  }

  it('the index is empty, and nothing throws', async () => {
    const extension = vscode.extensions.getExtension('teamlead.team-lead');
    const api = await extension?.activate();
    assert.deepEqual(await api.index(), { people: [], notes: [], actions: [], readings: [] });
  });
});
