import * as vscode from 'vscode';
import { filesFor } from '#files';
import { today } from '../../core/dates/calendar';
import { join } from '../../core/notebook/address';
import { notWritten } from '../../core/notebook/notWritten';
import { isRefusal, type Refusal } from '../../core/refusal';
import { sampleFiles } from '../../core/sample/sampleFiles';
import { registerUiCommand } from '../../platform/commands';
import { showRefusal } from '../../platform/refusals';
import type { UiCommand } from '../../protocol/contract';
import { anywhere } from '../../protocol/offered';
import { sampleFolder, showSample } from './sampleFolder';

export const contract: UiCommand = {
  id: 'teamLead.exploreSample',
  title: 'Explore a Sample Team',
  offered: anywhere,
};

/** Dependencies of the sample team. */
export interface SampleNeeds {
  readonly extensionUri: vscode.Uri;
  /** The extension's own storage on this machine. */
  readonly globalStorageUri: vscode.Uri;
}

/** `teamLead.exploreSample`: opens a made-up team in a folder and window of its own; keeps an existing copy. */
export function registerExploreSample(needs: SampleNeeds): vscode.Disposable {
  return registerUiCommand(contract, async () => {
    const folder = sampleFolder(needs.globalStorageUri);
    const copied = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Copying the sample team') },
      () => copySample(needs.extensionUri, folder),
    );
    if (isRefusal(copied)) return showRefusal(copied);
    await showSample(folder);
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
  });
}

/** Writes the sample team unless it exists, with dates that lead up to today. */
async function copySample(extension: vscode.Uri, folder: vscode.Uri): Promise<Refusal | undefined> {
  const files = filesFor(folder.toString());
  if ((await files.list(folder.toString()))?.length) return undefined;
  const source = vscode.Uri.joinPath(extension, 'media', 'sample', 'team.json');
  const shipped = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(source)));
  for (const { names, text } of sampleFiles(shipped, today())) {
    const file = join(folder.toString(), ...names);
    const outcome = await files.create(file, new TextEncoder().encode(text));
    if (outcome !== 'done') {
      // A partial copy would pass for a complete one at the next start.
      await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => {});
      return notWritten(outcome, file);
    }
  }
  return undefined;
}
