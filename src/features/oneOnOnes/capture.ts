import * as vscode from 'vscode';
import { join } from '../../core/notes/address';
import { capture } from '../../core/notes/capture';
import { readTopic } from '../../core/notes/topicItem';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { linkTo } from '../../platform/links';
import type { Notes } from '../../platform/notes';
import { askPerson, askText } from '../../platform/prompts';
import { withPerson } from './withPerson';

/** `teamLead.capture`: a thought about a person, into their inbox, without leaving the editor. */
export function registerCapture(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Add to 1:1');
  return registerCommand('teamLead.capture', {
    async ask(given) {
      // What was selected when the command was called, before a prompt takes the focus.
      const selected = selection();
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      const typed =
        given.text ??
        (await askText(
          title,
          vscode.l10n.t(
            'What do you want to remember? Begin with "praise:", "concern:" or "private:" to mark it.',
          ),
        ));
      if (!typed) return undefined;
      const { text, kind } = readTopic(typed);
      const link = given.link ?? (selected && (await linkToInbox(notes, person, selected)));
      return { person, text: text || typed, kind: given.kind ?? kind, link };
    },
    run: ({ person: reference, text, kind, link }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const written = await capture(notebook, person, {
          text,
          kind: kind ?? 'topic',
          date: notes.today().date,
          link,
        });
        if (isRefusal(written)) return written;
        if (interactive) {
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) Kept for your next 1:1 with {0}', person.name),
            5000,
          );
        }
        return { uri: written.uri, line: written.line };
      }),
  });
}

function selection(): vscode.Location | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty || editor.document.isUntitled) return undefined;
  return new vscode.Location(editor.document.uri, editor.selection);
}

async function linkToInbox(
  notes: Notes,
  person: string,
  target: vscode.Location,
): Promise<string | undefined> {
  const notebook = await notes.open();
  return isRefusal(notebook)
    ? undefined
    : linkTo(target, vscode.Uri.parse(join(notebook.root, 'people', person, 'inbox.md')));
}
