import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { settingKeys } from '../../../src/protocol/settings';
import { eventually, notesFolder, remove, run } from './workspaceNotes';

const settings = () => vscode.workspace.getConfiguration('teamLead');
const set = async (key: string, value: unknown) =>
  settings().update(key, value, vscode.ConfigurationTarget.Workspace);

describe('settings of a wrong kind', () => {
  const wrong: readonly unknown[] = [
    -5,
    { S1: null, absolute: 7 },
    ['../../..'],
    'a\0b',
    '../../..',
    '\\\\server\\share',
  ];

  after(async () => {
    for (const key of settingKeys) await set(key, undefined);
    await remove('people/set-ting');
  });

  for (const value of wrong) {
    it(`${JSON.stringify(value)} everywhere: commands work, and the notes stay where the default says`, async () => {
      for (const key of settingKeys) await set(key, value);
      await eventually(async () => {
        const { uri } = await run('teamLead.capture', { person: 'set-ting', text: 'A topic' }).catch(() =>
          run('teamLead.addPerson', { name: 'Set Ting' }),
        );
        assert.ok(uri.startsWith(notesFolder.toString()), uri);
      });
      const { markdown } = await run('teamLead.prepareOneOnOne', { person: 'set-ting' });
      assert.match(markdown, /A topic|Set Ting/);
    });
  }
});
