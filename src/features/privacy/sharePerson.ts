import * as v from 'valibot';
import * as vscode from 'vscode';
import { filesFor, homeFolder } from '#files';
import { counts } from '../../content/counts';
import { type PrivateReason, privateReasons } from '../../core/markdown/privateParts';
import { join } from '../../core/notebook/address';
import { folderIn } from '../../core/notebook/layout';
import { type SharedCopy, sharePerson } from '../../core/privacy/personCopy';
import { isRefusal } from '../../core/refusal';
import { counted } from '../../core/text/counted';
import { findPersonNow } from '../../platform/findPerson';
import { listed } from '../../platform/listed';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { showMessage } from '../../platform/showMessage';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.sharePerson',
  title: 'Make a Copy to Share…',
  takes: { person: field.text, to: v.exactOptional(field.address) },
  describeResult:
    '`uri` is the folder with the copies (without `to`, in `exports` in the notes folder). `why` counts what was left out, by reason. `skipped` lists files that could not be checked for private parts.',
  returns: shape<SharedCopy>(),
});

/** `teamLead.sharePerson`: makes Markdown copies of a person's notes without the private parts, in a new folder. */
export function registerSharePerson(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Make a copy to share about…'), offersNew: false },
    asks: ['to'],
    find: findPersonNow,
    async ask({ person }, ask, { notebook }) {
      const place = await pick<'here' | 'other'>(ask, vscode.l10n.t('Where does the copy go?'), [
        {
          label: vscode.l10n.t('$(folder) Into exports'),
          description: vscode.workspace.asRelativePath(vscode.Uri.parse(folderIn(notebook.root, 'exports'))),
          detail: vscode.l10n.t('What is in this folder is never read as notes.'),
          value: 'here',
        },
        {
          label: vscode.l10n.t('$(folder-opened) Choose Another Folder…'),
          detail: vscode.l10n.t('Any folder except the one with the people.'),
          value: 'other',
        },
      ]);
      if (place !== 'other') return { person };
      const [folder] =
        (await vscode.window.showOpenDialog({
          title: ask.title,
          openLabel: vscode.l10n.t('Copy Here'),
          canSelectFiles: false,
          canSelectFolders: true,
          ...(homeFolder && { defaultUri: vscode.Uri.parse(homeFolder) }),
        })) ?? [];
      return folder && { person, to: join(folder.toString(), `${person}-${notes.today().date}`) };
    },
    async run({ notebook, person: { id, name } }, { to }, interactive) {
      const { date } = notes.today();
      const folder = to
        ? vscode.Uri.parse(to).toString().replace(/\/$/, '')
        : join(folderIn(notebook.root, 'exports'), `${id}-${date}`);
      const shared = await sharePerson(notebook, id, folder, date, filesFor(folder));
      if (interactive && !isRefusal(shared)) {
        // Offer to read it before sending: only the lead can tell what is too candid.
        const show = vscode.l10n.t('Show the Copy');
        const chosen = await showMessage.information(
          [
            counted(say, counts.filesCopied, shared.files, name),
            leftOutWords(shared),
            vscode.l10n.t('Read the copy before you share it.'),
          ].join(' '),
          show,
        );
        if (chosen) await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.parse(folder));
      }
      return shared;
    },
  });
}

/** How much was left out, and why. */
function leftOutWords({ leftOut, why, skipped }: SharedCopy): string {
  const names: Readonly<Record<PrivateReason, string>> = {
    file: vscode.l10n.t('whole files'),
    heading: vscode.l10n.t('headings'),
    item: vscode.l10n.t('list items'),
    paragraph: vscode.l10n.t('paragraphs'),
    code: vscode.l10n.t('code blocks'),
    html: vscode.l10n.t('comments and HTML'),
    rest: vscode.l10n.t('the rest of a note, where a code block has no clear end'),
    'front-matter': vscode.l10n.t('front matter'),
  };
  const reasons = privateReasons.flatMap(reason => (why[reason] ? [`${names[reason]} ${why[reason]}`] : []));
  return [
    leftOut > 0
      ? vscode.l10n.t('Left out, because marked private: {0} ({1}).', leftOut, listed(reasons))
      : vscode.l10n.t('Nothing was marked private.'),
    ...(skipped.length > 0
      ? [
          vscode.l10n.t(
            'Left out, because private parts cannot be told: {0}.',
            listed(skipped.map(file => vscode.workspace.asRelativePath(vscode.Uri.parse(file)))),
          ),
        ]
      : []),
  ].join(' ');
}
