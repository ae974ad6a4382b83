import * as vscode from 'vscode';
import { completeAction } from '../../core/actions/completeAction';
import { isRefusal, type Refusal } from '../../core/refusal';
import { registerCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { editAction } from '../../platform/editAction';
import type { Notes } from '../../platform/notes';
import { type Choice, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.completeAction',
  title: 'Complete Action',
  icon: '$(check)',
  takes: namedFields({ uri: field.address, line: field.line }),
  gives: shape<{ readonly uri: string; readonly line: number }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.completeAction': typeof contract;
  }
}

/** `teamLead.completeAction`: ticks an action where it stands. */
export function registerCompleteAction(notes: Notes): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given) {
      if (given.uri !== undefined && given.line !== undefined) return { uri: given.uri, line: given.line };
      const choices = await openActions(notes);
      if (isRefusal(choices)) return choices;
      return pick(
        vscode.l10n.t(contract.title),
        choices.length > 0 ? vscode.l10n.t('Which one is done?') : vscode.l10n.t('No action is open.'),
        choices,
      );
    },
    run: (given, interactive) =>
      editAction(notes, given, interactive, {
        plan: (text, expected) => completeAction(text, given.line, notes.today().date, expected),
        said: action => vscode.l10n.t('$(check) Done: {0}', action.text),
      }),
  });
}

async function openActions(notes: Notes): Promise<Choice<{ uri: string; line: number }>[] | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const today = notes.today();
  return notebook.people(today).flatMap(person =>
    person.actions
      .filter(action => !action.done)
      .map(({ uri, line, text, due }) => ({
        label: text,
        description: [person.name, due && shortDate(due, today.date)].filter(Boolean).join(' · '),
        value: { uri, line },
      })),
  );
}
