import * as vscode from 'vscode';
import { setFrontMatter } from '../../core/markdown/frontMatterEdit';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askPerson, askText } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.renamePerson',
  title: 'Rename Person',
  takes: namedFields({ person: field.text, name: field.text }),
  gives: shape<{ readonly person: string; readonly uri: string }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.renamePerson': typeof contract;
  }
}

/** `teamLead.renamePerson`: another name in the profile. The folder, and so every link and the id, stays. */
export function registerRenamePerson(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      return withPerson(notes, person, async (_notebook, { id, name: value }) => {
        const name =
          given.name ?? (await askText(title, vscode.l10n.t('Their new name, as you call them.'), { value }));
        return name ? { person: id, name } : undefined;
      });
    },
    run: ({ person: reference, name }, interactive) =>
      withPerson(notes, reference, async (notebook, { id, uri }) => {
        const plain = name.toWellFormed().trim().replace(/\s+/g, ' ');
        // A folder made by hand may have no profile: the least one will do.
        const written = await notebook.edit(uri, text => setFrontMatter(text, { name: plain }), '');
        if (isRefusal(written)) return written;
        if (interactive)
          vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Now called {0}', plain), 5000);
        return { person: id, uri: written.uri };
      }),
  });
}
