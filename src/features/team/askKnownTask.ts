import * as vscode from 'vscode';
import type { Person } from '../../core/notebook/subjects';
import type { Ask } from '../../platform/ask';
import { taskChoices } from '../../platform/askTask';
import { pick } from '../../platform/prompts';

/** Asks for one of a person's tasks; refuses if there is none. */
export async function askKnownTask(ask: Ask, person: Person, today: string): Promise<string> {
  if (person.tasks.length === 0) return ask.refuse({ refused: 'nothing-to-draw', task: person.name });
  const rows = taskChoices(person, today, vscode.l10n.t('not read yet'));
  return pick(ask, vscode.l10n.t('On which task?'), rows);
}
