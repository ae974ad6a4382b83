import * as v from 'valibot';
import * as vscode from 'vscode';
import { closest } from '../../core/feedback/closest';
import { newTemplate } from '../../core/feedback/newTemplate';
import { templateKinds } from '../../core/feedback/templateKinds';
import { isRefusal } from '../../core/refusal';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { LiveNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { withPlace } from '../../protocol/offered';
import { knownTemplates } from './knownTemplates';
import { kindLabel } from './pickTemplate';

export const contract = declareCommand({
  id: 'teamLead.newTemplate',
  title: 'New Feedback Template…',
  offered: withPlace,
  describe: '`from` is the id of a template to start from.',
  takes: {
    name: field.text,
    from: v.exactOptional(field.text),
    kind: v.exactOptional(v.picklist(templateKinds)),
  },
  describeResult: '`template` is the id of the new template.',
  returns: shape<{ readonly uri: string; readonly template: string }>(),
});

/** `teamLead.newTemplate`: creates the file of a template of the lead's own, from another template or empty. */
export function registerNewTemplate(notes: LiveNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['name', 'from'],
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      const name = given.name ?? (await askText(ask, vscode.l10n.t('What is the template called?')));
      const known = await knownTemplates(notes);
      const from =
        given.from ??
        (await pick<string | undefined>(ask, vscode.l10n.t('What does it begin with?'), [
          {
            label: vscode.l10n.t('Two lines'),
            detail: vscode.l10n.t('What you saw, and what it led to'),
            value: undefined,
          },
          ...known.map(({ id, title, kind, when }) => ({
            label: title,
            description: kindLabel(kind),
            detail: when,
            value: id,
          })),
        ]));
      return { ...given, name, ...(from !== undefined && { from }) };
    },
    async run({ notebook }, { name, from, kind }, interactive) {
      const known = await knownTemplates(notes);
      const template = from === undefined ? undefined : known.find(({ id }) => id === from);
      if (from !== undefined && !template) {
        const ids = known.map(({ id }) => id);
        return { refused: 'no-such-template', closest: closest(from, ids) };
      }
      const made = await newTemplate(notebook, {
        name,
        ...(kind && { kind }),
        ...(template && { from: template }),
      });
      if (isRefusal(made) || !interactive) return made;
      await vscode.window.showTextDocument(vscode.Uri.parse(made.uri));
      return made;
    },
  });
}
