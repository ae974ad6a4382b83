import * as v from 'valibot';
import * as vscode from 'vscode';
import { type Source, sourceLink } from '../../core/markdown/sourceLink';
import { capture } from '../../core/meetings/capture';
import { readTopic, topicKinds } from '../../core/meetings/topicItem';
import { noteOf } from '../../core/notebook/layout';
import { isRefusal } from '../../core/refusal';
import { withoutUndefined } from '../../core/withoutUndefined';
import { registerCommand, showDone } from '../../platform/commands';
import { findPerson } from '../../platform/findPerson';
import { sourceAtCursor } from '../../platform/links';
import type { OpenNotes } from '../../platform/notesParts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { askCapture, lineFor } from './askCapture';

export const contract = declareCommand({
  id: 'teamLead.capture',
  title: 'Add to 1:1…',
  icon: '$(add)',
  takes: {
    person: field.text,
    text: field.text,
    kind: v.exactOptional(v.picklist(topicKinds)),
    link: v.exactOptional(field.text),
  },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
  /** `source` is what the thought is about, if not the selection. */
  knows: shape<{ readonly source: Source | undefined }>(),
});

/**
 * `teamLead.capture`: saves a thought about a person to their inbox without leaving the editor. The selection is
 * linked.
 */
export function registerCapture(notes: OpenNotes): vscode.Disposable {
  /** A line that could not be saved, to start the next capture with. */
  let unsaved = '';
  return registerCommand(contract, {
    asks: ['text'],
    async ask({ person, ...given }, ask) {
      // Read the selection first: while typing, the user may click elsewhere.
      const source = given.source ?? sourceAtCursor();
      if (!(await notes.decide())) return undefined;
      const notebook = ask.unwrap(await notes.open());
      const found = person === undefined ? undefined : ask.unwrap(await findPerson(notes, person)).person;
      const linkFor = (id: string) =>
        given.link ?? (source && sourceLink(source, noteOf(notebook.root, id, 'inbox')));
      if (found && given.text !== undefined) {
        const { text, kind } = readTopic(given.text);
        const topic = { text: text || given.text, kind: given.kind ?? kind };
        return withoutUndefined({ person: found.id, ...topic, link: linkFor(found.id) });
      }
      const name = found ? lineFor(found, notebook.people(notes.today())) : '';
      const thought = await askCapture(ask, notes, notebook, {
        line: name || given.text !== undefined ? `${name}${given.text ?? ''}` : unsaved,
        source,
      });
      const kind = thought.kind === 'topic' ? (given.kind ?? 'topic') : thought.kind;
      const { text } = thought;
      unsaved = `@${thought.person} ${kind === 'topic' ? '' : `${kind}: `}${text}`;
      return withoutUndefined({ person: thought.person, text, kind, link: linkFor(thought.person) });
    },
    async run({ person: reference, text, kind = 'topic', link }, interactive) {
      const found = await findPerson(notes, reference);
      if (isRefusal(found)) return found;
      const { notebook, person } = found;
      const { date } = notes.today();
      const written = await capture(notebook, person, { text, kind, date, ...(link && { link }) });
      if (isRefusal(written)) return written;
      if (interactive) {
        unsaved = '';
        showDone(vscode.l10n.t('$(check) Added to your next 1:1 with {0}', person.name));
      }
      return { uri: written.uri, line: written.line };
    },
  });
}
