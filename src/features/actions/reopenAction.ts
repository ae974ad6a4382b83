import * as vscode from 'vscode';
import { reopenAction } from '../../core/actions/reopenAction';
import { isRefusal, type Refusal } from '../../core/refusal';
import { actionLabel } from '../../platform/actionWords';
import { registerCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import { editAction } from '../../platform/editAction';
import type { Notes } from '../../platform/notes';
import { type Choice, pick } from '../../platform/prompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

export const contract = declareCommand({
  id: 'teamLead.reopenAction',
  title: 'Reopen Action',
  icon: '$(discard)',
  takes: namedFields({ uri: field.address, line: field.line }),
  gives: shape<{ readonly uri: string; readonly line: number }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.reopenAction': typeof contract;
  }
}

/** How many done actions are offered; an older one is reopened where it stands. */
const offered = 100;

/** `teamLead.reopenAction`: takes a tick back where it stands. */
export function registerReopenAction(notes: Notes): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given) {
      if (given.uri !== undefined && given.line !== undefined) return { uri: given.uri, line: given.line };
      const choices = await doneActions(notes);
      if (isRefusal(choices)) return choices;
      return pick(
        vscode.l10n.t(contract.title),
        choices.length > 0 ? vscode.l10n.t('Which one is not done?') : vscode.l10n.t('No action is done.'),
        choices,
      );
    },
    run: (given, interactive) =>
      editAction(notes, given, interactive, {
        plan: (text, expected) => reopenAction(text, given.line, expected),
        said: action => vscode.l10n.t('$(discard) Open again: {0}', actionLabel(action)),
      }),
  });
}

/** The latest first. */
async function doneActions(notes: Notes): Promise<Choice<{ uri: string; line: number }>[] | Refusal> {
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const today = notes.today();
  return notebook
    .people(today)
    .flatMap(person => person.actions.filter(({ done }) => done).map(action => ({ person, action })))
    .sort((one, other) => ((one.action.doneOn ?? '') < (other.action.doneOn ?? '') ? 1 : -1))
    .slice(0, offered)
    .map(({ person, action }) => ({
      label: actionLabel(action),
      description: [person.name, action.doneOn && shortDate(action.doneOn, today.date)]
        .filter(Boolean)
        .join(' · '),
      value: { uri: action.uri, line: action.line },
    }));
}
