import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import { nameSituation } from '../../core/situations/nameSituation';
import { runCommand } from '../../platform/commands';
import { registerNoteCommand } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askText, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { situationNamed, situations } from './library';

declare module '../../core/refusal' {
  interface Refusals {
    readonly 'no-such-situation': { readonly ids: readonly string[] };
  }
}

export const contract = declareCommand({
  id: 'teamLead.nameSituation',
  title: 'Name a Situation…',
  icon: '$(add)',
  // domain.md §5.4.
  describe: '`card` is the id of a situation in the playbook, `name` its name here: "Move to Postgres 17".',
  takes: { card: field.text, name: field.text, date: v.exactOptional(field.calendarDate) },
  describeResult: '`line` is its heading.',
  returns: shape<{ readonly uri: string; readonly line: number }>(),
});

/** `teamLead.nameSituation`: creates a note for a live situation from one of the playbook. */
export function registerNameSituation(notes: OpenNotes): vscode.Disposable {
  return registerNoteCommand(contract, notes, {
    asks: ['card', 'name'],
    async ask(given, ask) {
      if (!(await notes.decide())) return undefined;
      const card =
        given.card ??
        (await pick(
          ask,
          vscode.l10n.t('What kind of situation is it?'),
          situations().map(({ id, title, summary }) => ({ label: title, detail: summary, value: id })),
        ));
      const name =
        given.name ??
        (await askText(ask, vscode.l10n.t('What is it here?'), {
          placeHolder: vscode.l10n.t('Move to Postgres 17'),
        }));
      return { ...given, card, name };
    },
    async run({ notebook, day }, { card, name }, interactive) {
      if (!situationNamed(card))
        return { refused: 'no-such-situation', ids: situations().map(({ id }) => id) };
      const written = await nameSituation(notebook, { situation: card, name, date: day });
      if (isRefusal(written)) return written;
      const { uri, line } = written;
      if (interactive) await runCommand('teamLead.openSituation', { uri });
      return { uri, line };
    },
  });
}
