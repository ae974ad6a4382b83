import * as vscode from 'vscode';
import type { ConflictCopy } from '../../core/notebook/subjects';

/** Compares a sync client's copy with the original note, which can be edited there. */
export function compareCopy({ uri, of }: ConflictCopy): vscode.Command {
  const title = vscode.l10n.t('{0} compared with {1}', fileName(of), fileName(uri));
  return {
    command: 'vscode.diff',
    title: vscode.l10n.t('Compare with {0}', fileName(of)),
    arguments: [vscode.Uri.parse(uri), vscode.Uri.parse(of), title],
  };
}

/** A file's name as the disk shows it. */
export function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
