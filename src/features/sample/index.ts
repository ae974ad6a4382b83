import * as vscode from 'vscode';
import { showRendered } from '../../platform/pages/showRendered';
import { registerExploreSample, type SampleNeeds } from './exploreSample';
import { registerRemoveSample } from './removeSample';
import { isSampleOpen, sampleFolder, showSample } from './sampleFolder';

/** A made-up team to explore, in a place of its own. */
export function registerSample(needs: SampleNeeds & { readonly memory: vscode.Memento }): vscode.Disposable {
  const folder = sampleFolder(needs.globalStorageUri);
  void showSample(folder);
  if (isSampleOpen(folder)) void begin(folder, needs.memory);
  return vscode.Disposable.from(registerExploreSample(needs), registerRemoveSample(needs.globalStorageUri));
}

const begunKey = 'teamLead.sample.begun';

/** Opens the START-HERE page the first time. */
async function begin(folder: vscode.Uri, memory: vscode.Memento): Promise<void> {
  if (memory.get(begunKey) === true) return;
  await memory.update(begunKey, true);
  await showRendered(vscode.Uri.joinPath(folder, 'START-HERE.md'), {});
}
