import * as vscode from 'vscode';
import { onWindows } from '#files';
import { readSetting, type SettingKey, type SettingValue } from '../protocol/settings';
import { Batcher } from './batcher';
import { say } from './say';
import { showMessage } from './showMessage';

/**
 * The value of a setting for a file or folder, or for the window if `scope` is `null`; the default if the value is
 * invalid.
 */
export function setting<Key extends SettingKey>(
  key: Key,
  scope: vscode.ConfigurationScope | null = null,
): SettingValue<Key> {
  const given = vscode.workspace.getConfiguration('teamLead', scope).get<unknown>(key);
  const { value, wrong } = readSetting(key, given, onWindows);
  if (wrong) invalidSettings.add(key, wrong);
  else invalidSettings.forget(key);
  return value;
}

/** Reports invalid settings together, each once until it is valid again. */
const invalidSettings = new (class {
  readonly #reported = new Set<SettingKey>();
  readonly #waiting = new Batcher<string>(300, async lines => {
    const open = vscode.l10n.t('Open Settings');
    const chosen = await showMessage.warning(
      vscode.l10n.t('These settings are not understood, so their defaults are used. {0}', lines.join(' ')),
      open,
    );
    if (chosen)
      await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:teamlead.team-lead');
  });

  add(key: SettingKey, wrong: string): void {
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#waiting.add(vscode.l10n.t('{0} takes {1}.', `teamLead.${key}`, say(wrong)));
  }

  forget(key: SettingKey): void {
    this.#reported.delete(key);
  }
})();
