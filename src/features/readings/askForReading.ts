import * as v from 'valibot';
import * as vscode from 'vscode';
import { readingForm } from '../../core/styles/readingForm';
import type { OpenNotes } from '../../platform/notesParts';
import { pick } from '../../platform/prompts';
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
    to: v.exactOptional(v.picklist(['clipboard', 'editor'])),
  },
  describeResult: '`uri` is the unsaved document, if one was opened.',
  returns: shape<{ readonly markdown: string; readonly uri?: string }>(),
});

/** `teamLead.askForReading`: makes a form for a team member's own reading, for paper, a message or an editor. */
export function registerAskForReading(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Whose own reading do you want?') },
    asks: ['to'],
    async ask(given, ask) {
      const to =
        given.to ??
        (await pick(ask, vscode.l10n.t('Where does the form go?'), [
          {
            label: vscode.l10n.t('$(copy) Copy it'),
            detail: vscode.l10n.t('Paste it into a message, or print it.'),
            value: 'clipboard' as const,
          },
          {
            label: vscode.l10n.t('$(file) Open it'),
            detail: vscode.l10n.t('As a Markdown file that is not saved yet, to fill in together.'),
            value: 'editor' as const,
          },
        ]));
      return { ...given, to };
    },
    async run({ person }, { task, to }, interactive) {
      const subject = { person, task, date: notes.today().date };
      const markdown = readingForm(subject, say);
      if (to === 'clipboard') await vscode.env.clipboard.writeText(markdown);
      if (to === 'clipboard' && interactive) {
        vscode.window.setStatusBarMessage(
          vscode.l10n.t('$(check) Copied. Take it back with “Take Their Reading from a Form”.'),
          8000,
        );
      }
      if (to !== 'editor') return { markdown };
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
      await vscode.window.showTextDocument(document, { preview: false });
      return { markdown, uri: document.uri.toString() };
    },
  });
}
