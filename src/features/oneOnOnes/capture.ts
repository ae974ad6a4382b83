import * as v from 'valibot';
import * as vscode from 'vscode';
import { type Source, sourceLink } from '../../core/markdown/sourceLink';
import { capture } from '../../core/meetings/capture';
import { readTopic } from '../../core/meetings/topicItem';
import { join } from '../../core/notebook/address';
import { isRefusal } from '../../core/refusal';
import { withoutUndefined } from '../../core/withoutUndefined';
import { sourceAtCursor } from '../../platform/links';
import type { OpenNotes } from '../../platform/notesParts';
import { registerPersonCommand } from '../../platform/personCommand';
import { askText } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.capture',
  title: 'Add to 1:1…',
  icon: '$(add)',
  takes: namedFields({
    person: field.text,
    text: field.text,
    kind: v.exactOptional(v.picklist(['topic', 'praise', 'concern', 'private'])),
    link: v.exactOptional(field.text),
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
export function registerCapture(notes: OpenNotes): vscode.Disposable {
  return registerPersonCommand(contract, notes, {
    who: { question: vscode.l10n.t('Add to the 1:1 with…') },
    asks: ['text'],
    async ask({ person, ...given }, ask, { notebook }) {
      // Before the text is typed, which leaves room to click elsewhere.
      const source = given.source ?? sourceAtCursor();
      const typed =
        given.text ??
        (await askText(
          ask,
          vscode.l10n.t(
            'What do you want to remember? Begin with "praise:", "concern:" or "private:" to mark it.',
          ),
        ));
      const { text, kind } = readTopic(typed);
      const inbox = join(notebook.root, 'people', person, 'inbox.md');
      const link = given.link ?? (source && sourceLink(source, inbox));
      return withoutUndefined({ person, text: text || typed, kind: given.kind ?? kind, link });
    },
    async run({ notebook, person }, { text, kind = 'topic', link }) {
      const { date } = notes.today();
      const written = await capture(notebook, person, { text, kind, date, ...(link && { link }) });
      return isRefusal(written) ? written : { uri: written.uri, line: written.line };
    },
    tell: (_done, _given, { name }) => vscode.l10n.t('$(check) Saved for your next 1:1 with {0}', name),
  });
}
