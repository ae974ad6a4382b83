import * as vscode from 'vscode';
import { registerExploreSample, type SampleNeeds } from './exploreSample';
import { registerRemoveSample } from './removeSample';
import { sampleFolder, showSample } from './sampleFolder';

/** A made-up team to look around in, in a place of its own. */
export function registerSample(needs: SampleNeeds): vscode.Disposable {
  void showSample(sampleFolder(needs.globalStorageUri));
  return vscode.Disposable.from(registerExploreSample(needs), registerRemoveSample(needs.globalStorageUri));
}
