import * as v from 'valibot';
import * as vscode from 'vscode';
import { readingForm } from '../../core/styles/readingForm';
import { askFormPlace, formPlaces, giveForm, type MadeForm } from '../../platform/forms';
import type { OpenNotes } from '../../platform/notesParts';
import { say } from '../../platform/say';
import { registerTaskCommand } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.askForReading',
  title: 'Ask for Their Own Reading…',
  // domain.md §2.5.
  describe: 'Without `to`, the form is only returned.',
  takes: {
    person: field.text,
    task: field.text,
    to: v.exactOptional(v.picklist(formPlaces)),
  },
  describeResult: '`uri` is the unsaved document, if one was opened.',
  returns: shape<MadeForm>(),
});

/** `teamLead.askForReading`: makes a form for a team member's own reading, for paper, a message or an editor. */
export function registerAskForReading(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose own reading do you want?') },
    asks: ['to'],
    async ask(given, ask) {
      const opened = vscode.l10n.t('As a Markdown file that is not saved yet, to fill in together.');
      return { ...given, to: given.to ?? (await askFormPlace(ask, opened)) };
    },
    run: async ({ person }, { task, to }, interactive) =>
      giveForm(
        readingForm({ person, task, date: notes.today().date }, say),
        to,
        interactive
          ? vscode.l10n.t('$(check) Copied. Take it back with “Take Their Reading from a Form”.')
          : undefined,
      ),
  });
}
