import * as vscode from 'vscode';
import { filesFor } from '#files';
import { join } from '../../core/notes/address';
import { sharePerson } from '../../core/notes/personCopy';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askPerson } from '../../platform/prompts';
import { withPersonNow } from '../../platform/withPerson';

/** `teamLead.sharePerson`: Markdown copies of a person's notes without the private parts, in a folder of their own. */
export function registerSharePerson(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Make a Copy to Share');
  return registerCommand('teamLead.sharePerson', {
    async ask(given) {
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      const [folder] =
        (await vscode.window.showOpenDialog({
          title,
          openLabel: vscode.l10n.t('Copy Here'),
          canSelectFiles: false,
          canSelectFolders: true,
        })) ?? [];
      return folder && { person, to: join(folder.toString(), `${person}-${notes.today().date}`) };
    },
    run: ({ person: reference, to }, interactive) =>
      withPersonNow(notes, reference, async (notebook, { id, name }) => {
        const folder = to
          ? vscode.Uri.parse(to).toString().replace(/\/$/, '')
          : join(notebook.root, 'exports', `${id}-${notes.today().date}`);
        const shared = await sharePerson(notebook, id, folder, filesFor(folder));
        if (interactive && !isRefusal(shared)) {
          // Read before it is sent: nobody but the lead can tell what is too candid.
          const show = vscode.l10n.t('Show the Copy');
          const chosen = await vscode.window.showInformationMessage(
            vscode.l10n.t(
              'Copied {0} files about {1}; {2} private parts and {3} files that are no Markdown were left out. Read the copy before you share it.',
              shared.files,
              name,
              shared.leftOut,
              shared.skipped.length,
            ),
            show,
          );
          if (chosen) await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.parse(folder));
        }
        return shared;
      }),
  });
}
