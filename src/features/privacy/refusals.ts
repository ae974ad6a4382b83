import * as vscode from 'vscode';
import { displayName, offer, openFile, type RefusalWords } from '../../platform/refusals';

/** The messages for refusals about privacy. */
export const privacyRefusals = {
  'not-confirmed': ({ person }) => ({
    message: vscode.l10n.t('"confirm" must be the id or the name of {0}. Nothing was deleted.', person),
  }),
  'not-trashed': ({ folder }) => ({
    message: vscode.l10n.t(
      '{0} could not be moved to the trash, so it was left unchanged. If there is no trash, delete it yourself.',
      displayName(folder),
    ),
    remedy: offer(vscode.l10n.t('Show in Explorer'), 'revealInExplorer', vscode.Uri.parse(folder)),
  }),
  'copy-differs': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} was not copied exactly. The notes stayed where they were; the copy may be incomplete. Delete the copy, and move the notes again.',
      displayName(file),
    ),
  }),
  'not-copyable': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is a link, a pipe or cannot be read, so a move would lose it. Nothing was moved. Take it out of the notes folder, and move the notes again.',
      displayName(file),
    ),
  }),
  'place-in-people': ({ folder }) => ({
    message: vscode.l10n.t(
      '{0} is in the folder of the people, where a copy would be taken for notes. Nothing was copied. Choose another folder, such as exports.',
      displayName(folder),
    ),
  }),
  'place-in-workspace': ({ folder }) => ({
    message: vscode.l10n.t(
      '{0} is in the workspace or already holds something. Nothing was moved. Choose an empty folder outside of the workspace.',
      displayName(folder),
    ),
  }),
  'move-needs-trust': () => ({
    message: vscode.l10n.t(
      'You do not trust this workspace yet, so its setting cannot lead to the notes after a move. Nothing was moved. Trust the workspace, and move the notes again.',
    ),
    remedy: offer(vscode.l10n.t('Manage Workspace Trust'), 'workbench.trust.manage'),
  }),
  'not-exposed': () => ({
    message: vscode.l10n.t(
      'The notes are not in a git repository that can be told to ignore them. Nothing was changed. Move the notes if others can read them.',
    ),
  }),
  'exclude-is-link': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} leads to a file outside of the repository, so it was not written to. Replace the link with a file, or add the line to a .gitignore yourself.',
      displayName(file),
    ),
  }),
  'still-taken': ({ taken }) => ({
    message: vscode.l10n.t(
      'The notes folder is ignored now, but git would still take {0}. Look for a repository of its own, a link, or a line that begins with "!" in a .gitignore file.',
      taken,
    ),
  }),
  'still-not-ignored': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} now names the notes, but another rule of the repository still includes them. Look for a line that begins with "!" in its .gitignore files.',
      displayName(file),
    ),
    remedy: openFile(file),
  }),
} satisfies Partial<RefusalWords>;
