import * as vscode from 'vscode';
import { counts } from '../../content/counts';
import { completeAllActions } from '../../core/actions/completeAction';
import { nameOf } from '../../core/notebook/address';
import { isNamed, isOwn } from '../../core/notebook/layout';
import type { Person } from '../../core/notebook/subjects';
import { isRefusal } from '../../core/refusal';
import { counted } from '../../core/text/counted';
import { showDone } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { plainAddress } from '../../platform/plainAddress';
import { type Choice, pick } from '../../platform/prompts';
import { say } from '../../platform/say';
import { showMessage } from '../../platform/showMessage';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.completeAllActions',
  title: 'Complete All Actions of a Note…',
  icon: '$(check-all)',
  takes: { uri: field.address },
  describeResult: '`completed` is the number of actions that were open.',
  returns: shape<{ readonly uri: string; readonly completed: number }>(),
});

/** `teamLead.completeAllActions`: completes all open actions of a note in one edit. */
export function registerCompleteAllActions(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    async ask(given, ask) {
      if (given.uri !== undefined) return { uri: given.uri };
      const notebook = ask.unwrap(await notes.open());
      const choices = notesWithOpenActions(notebook.people(notes.today()), notes.today().date);
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      const here = choices.find(({ value }) => value.uri === active);
      if (here) return here.value;
      return pick(
        ask,
        choices.length > 0 ? vscode.l10n.t('Of which note?') : vscode.l10n.t('No action is open.'),
        choices,
      );
    },
    async run({ notebook }, { uri }, interactive) {
      const address = plainAddress(uri);
      const place = notebook.index.locate(address);
      if (!place) return { refused: 'file-outside-notes', file: uri };
      if (isNamed('inbox', place.name)) return { uri: address, completed: 0 };
      const open = notebook
        .peopleAndLead(notes.today())
        .flatMap(person => person.actions)
        .filter(action => action.uri === address && !action.done).length;
      if (interactive && !(await confirmed(open))) return undefined;
      let completed = 0;
      const written = await notebook.edit(address, text => {
        const edit = completeAllActions(text, notes.today().date);
        if (!isRefusal(edit)) completed = edit.count;
        return edit;
      });
      if (isRefusal(written)) return written;
      if (interactive) {
        const message = counted(say, counts.actionsDone, completed);
        showDone(message);
      }
      return { uri: address, completed };
    },
  });
}

async function confirmed(open: number): Promise<boolean> {
  const complete = vscode.l10n.t('Complete All');
  const question = counted(say, counts.askAllActions, open);
  const detail = vscode.l10n.t("Each is completed in place, with today's date.");
  const answer = await showMessage.warning(question, { modal: true, detail }, complete);
  return answer === complete;
}

function notesWithOpenActions(people: readonly Person[], today: string): Choice<{ uri: string }>[] {
  return people.flatMap(person => {
    const counts = new Map<string, number>();
    for (const { uri, done } of person.actions) if (!done) counts.set(uri, (counts.get(uri) ?? 0) + 1);
    return [...counts].map(([uri, count]) => {
      const date = person.oneOnOnes.find(note => note.uri === uri)?.date;
      const name = date ? shortDate(date, today) : nameOf(uri);
      return {
        label: isOwn(person) ? vscode.l10n.t('Your own notes') : person.name,
        description: `${name} · ${count}`,
        value: { uri },
      };
    });
  });
}
