import * as vscode from 'vscode';
import { followPeople } from '../../platform/followPeople';
import type { LivePeople } from '../../platform/notesParts';
import { screen } from '../../platform/sharedScreen';

/** The toggle in the status bar, if there are people: plain while off, always highlighted while on. */
export function registerStatusItem(notes: LivePeople): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'teamLead.sharedScreen',
    vscode.StatusBarAlignment.Right,
    89,
  );
  item.name = vscode.l10n.t('Shared Screen');
  item.command = 'teamLead.toggleSharedScreen';
  const show = async () => {
    const { isOn } = screen;
    item.text = isOn ? `$(eye-closed) ${vscode.l10n.t('Shared screen')}` : '$(eye)';
    item.tooltip = isOn
      ? vscode.l10n.t('Private lines, concerns and readings are hidden. Select to show them again.')
      : vscode.l10n.t('Sharing your screen? Select to hide private lines, concerns and readings.');
    item.accessibilityInformation = { label: item.tooltip, role: 'button' };
    item.backgroundColor = isOn ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    if (isOn || (await notes.people()).length > 0) item.show();
    else item.hide();
  };
  return vscode.Disposable.from(
    item,
    screen.onDidChange(show),
    followPeople(notes, ({ id }) => id, show),
  );
}
