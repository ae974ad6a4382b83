import * as v from 'valibot';
import * as vscode from 'vscode';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { markDelivered } from '../../core/feedback/logFeedback';
import { placeOf } from '../../core/notebook/placeOf';
import { distance } from '../../platform/dates';
import type { EditorInUse } from '../../platform/editorInUse';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { plainAddress } from '../../platform/plainAddress';
import { type Choice, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.markDelivered',
  title: 'Mark Feedback as Delivered…',
  icon: '$(check)',
  takes: { uri: field.address, line: field.line, date: v.exactOptional(field.calendarDate) },
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.markDelivered`: records in the feedback log that the person has heard an entry. */
export function registerMarkDelivered(notes: OpenNotes, inUse: EditorInUse): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      if (given.uri !== undefined && given.line !== undefined)
        return { ...given, uri: given.uri, line: given.line };
      const notebook = ask.unwrap(await notes.open());
      const today = notes.today().date;
      const waiting: Choice<{ uri: string; line: number }>[] = notebook
        .people(notes.today())
        .flatMap(person =>
          person.feedback
            .filter(entry => entry.delivered === false)
            .map(({ uri, line, title, kind, date }) => ({
              label: title || (kind ? say(feedbackKindNames[kind]) : date),
              description: `${person.name} · ${distance(date, today)}`,
              value: { uri, line },
            })),
        );
      const { editor } = inUse;
      const address = editor?.document.uri.toString();
      const at = editor?.selection.active.line ?? 0;
      const entry = notebook.index
        .note(address ?? '')
        ?.facts.feedback.find(one => one.line <= at && at < one.end);
      if (entry && entry.delivered === false) return { uri: entry.uri, line: entry.line };
      return pick(
        ask,
        waiting.length > 0
          ? vscode.l10n.t('Which feedback did you give?')
          : vscode.l10n.t('Nothing is waiting to be said.'),
        waiting,
      );
    },
    async run({ notebook, day }, { uri, line }) {
      const address = plainAddress(uri);
      if (!notebook.index.locate(address)) return { refused: 'file-outside-notes', file: uri };
      const written = await notebook.edit(address, text => markDelivered(text, line, day));
      return placeOf(written);
    },
    doneMessage: () => vscode.l10n.t('$(check) Marked as delivered'),
  });
}
