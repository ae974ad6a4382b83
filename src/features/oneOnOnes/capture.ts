import * as v from 'valibot';
import * as vscode from 'vscode';
import { type Source, sourceLink } from '../../core/markdown/sourceLink';
import { capture } from '../../core/meetings/capture';
import { readTopic } from '../../core/meetings/topicItem';
import { join } from '../../core/notebook/address';
import { isRefusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { sourceAtCursor } from '../../platform/links';
import type { Notes } from '../../platform/notes';
import { askPerson, askText } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.capture',
  title: 'Add to 1:1',
  icon: '$(add)',
  takes: namedFields({
    person: field.text,
    text: field.text,
    kind: v.optional(v.picklist(['topic', 'praise', 'concern', 'private'])),
    link: v.optional(field.text),
  }),
  gives: shape<{ readonly uri: string; readonly line: number }>(),
  /** `source` is what the thought is about, where that is not what is selected. */
  knows: shape<{ readonly source: Source | undefined }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.capture': typeof contract;
  }
}

/** `teamLead.capture`: a thought about a person, into their inbox, without leaving the editor. What is selected is linked. */
export function registerCapture(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      // What was selected when the command was called, before a prompt takes the focus.
      const source = given.source ?? sourceAtCursor();
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
      const link = given.link ?? (source && (await linkFromInbox(notes, person, source)));
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
            vscode.l10n.t('$(check) Saved for your next 1:1 with {0}', person.name),
            5000,
          );
        }
        return { uri: written.uri, line: written.line };
      }),
  });
}

async function linkFromInbox(notes: Notes, person: string, source: Source): Promise<string | undefined> {
  const notebook = await notes.open();
  return isRefusal(notebook)
    ? undefined
    : sourceLink(source, join(notebook.root, 'people', person, 'inbox.md'));
}
