import * as vscode from 'vscode';
import type { Source } from '../../core/markdown/sourceLink';
import { registerUiCommand, runCommand } from '../../platform/commands';
import { sourceAt } from '../../platform/links';
import type { UiCommand } from '../../protocol/contract';
import { nowhere } from '../../protocol/offered';

export const contract: UiCommand = {
  id: 'teamLead.captureCommit',
  title: 'Add This Commit for a 1:1…',
  offered: nowhere,
};

/** `teamLead.captureCommit`: like `teamLead.capture`, about a commit in a file's history. */
export function registerCaptureCommit(): vscode.Disposable {
  return registerUiCommand(contract, (item, file) =>
    runCommand('teamLead.capture', { source: sourceOfCommit(item, file) }),
  );
}

/** A commit in a file's history, as Git lists it in the Timeline view. */
function sourceOfCommit(item: unknown, file: unknown): Source | undefined {
  if (!(file instanceof vscode.Uri)) return undefined;
  const ref = typeof item === 'object' && item !== null && 'ref' in item ? item.ref : undefined;
  return sourceAt(file, undefined, typeof ref === 'string' ? ref : undefined);
}
