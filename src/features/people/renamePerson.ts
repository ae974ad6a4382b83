import * as vscode from 'vscode';
import { setFrontMatter } from '../../core/markdown/frontMatterEdit';
import { isRefusal } from '../../core/refusal';
import { singleSpaced } from '../../core/singleSpaced';
import { PersonPreset } from '../../platform/commands';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.renamePerson',
  title: 'Rename Person…',
  takes: { person: field.text, name: field.text },
  returns: shape<{ readonly person: string; readonly uri: string }>(),
});

/** `teamLead.renamePerson`: changes the name in the profile. The folder stays, and so do the id and all links. */
export function registerRenamePerson(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    on: PersonPreset,
    who: { question: vscode.l10n.t('Rename…'), offersNew: false },
    asks: ['name'],
    async ask(given, ask, { person }) {
      const question = vscode.l10n.t('The new name of {0}', person.name);
      return { ...given, name: given.name ?? (await askText(ask, question, { value: person.name })) };
    },
    async run({ notebook, person: { id, uri } }, { name }) {
      // A folder created by hand may have no profile: create a minimal one.
      const written = await notebook.edit(uri, text => setFrontMatter(text, { name: plain(name) }), '');
      return isRefusal(written) ? written : { person: id, uri: written.uri };
    },
    doneMessage: (_, { name }) => vscode.l10n.t('$(check) Now called {0}', plain(name)),
  });
}

function plain(name: string): string {
  return singleSpaced(name.toWellFormed().trim());
}
