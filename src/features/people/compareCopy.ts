import * as vscode from 'vscode';
import { nameOf } from '../../core/notebook/address';
import type { ConflictCopy } from '../../core/notebook/subjects';

/** Compares a sync client's copy with the original note, which can be edited there. */
export function compareCopy({ uri, of }: ConflictCopy): vscode.Command {
  const title = vscode.l10n.t('{0} compared with {1}', nameOf(of), nameOf(uri));
  return {
    command: 'vscode.diff',
    title: vscode.l10n.t('Compare with {0}', nameOf(of)),
    arguments: [vscode.Uri.parse(uri), vscode.Uri.parse(of), title],
  };
}
