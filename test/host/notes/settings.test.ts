import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settingKeys } from '../../../src/protocol/settings';
import { address, eventually, remove, run } from './workspaceNotes';

const settings = () => vscode.workspace.getConfiguration('teamLead');
const set = async (key: string, value: unknown) =>
  settings().update(key, value, vscode.ConfigurationTarget.Workspace);

describe('with settings of the wrong type,', () => {
  const wrong = [-5, { S1: null, absolute: 7 }, ['../../..'], 'a\0b', null];

  before(async () => {
    await run('teamLead.addPerson', { name: 'Set Ting' });
  });
  after(async () => {
    for (const key of settingKeys) await set(key, undefined);
    await remove('people/set-ting');
  });

  for (const [nth, folder] of ['../../..', '\\\\server\\share'].entries())
    it(`and ${folder} as the folder, commands work and notes stay in the default folder`, async () => {
      for (const [at, key] of settingKeys.entries()) await set(key, wrong[at % wrong.length]);
      await set('folder', folder);
      const text = `Topic ${nth}`;
      await eventually(async () => {
        const { uri } = await run('teamLead.capture', { person: 'set-ting', text });
        assert.equal(uri, address('people/set-ting/inbox.md'));
      });
      const { markdown } = await run('teamLead.prepareOneOnOne', { person: 'set-ting' });
      assert.ok(markdown.includes(text), markdown);
    });
});
