import * as vscode from 'vscode';
import type { Refusal } from '../../core/refusal';
import { playbook } from '../../core/styles/playbook';
import { shortDate } from '../../platform/dates';
import type { Notes } from '../../platform/notes';
import { pick } from '../../platform/prompts';
import { withPerson } from '../../platform/withPerson';

/** Asks for one of the tasks a person has; a refusal where there is none, `undefined` when the user leaves. */
export async function askKnownTask(
  notes: Notes,
  reference: string,
  title: string,
): Promise<string | Refusal | undefined> {
  return withPerson(notes, reference, async (_, { tasks, name }): Promise<string | Refusal | undefined> => {
    if (tasks.length === 0) return { refused: 'nothing-to-draw', task: name };
    const today = notes.today().date;
    return pick(
      title,
      vscode.l10n.t('On which task?'),
      tasks.map(({ name, latest }) => ({
        label: name,
        description: latest
          ? `${vscode.l10n.t(playbook[latest.style].name)} · ${shortDate(latest.date, today)}`
          : vscode.l10n.t('not read yet'),
        value: name,
      })),
    );
  });
}
