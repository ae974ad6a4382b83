import * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../core/refusal';
import { playbook } from '../core/styles/playbook';
import { shortDate } from './dates';
import type { Notes } from './notes';
import { askPerson, askText, pick } from './prompts';
import { withPerson } from './withPerson';

/** Asks for one of a person's tasks, or the name of a new one; `undefined` when the user leaves. */
async function askTask(
  notes: Notes,
  reference: string,
  title: string,
): Promise<string | Refusal | undefined> {
  return withPerson(notes, reference, async (_, person) => {
    const today = notes.today().date;
    const known = person.tasks.map(({ name, latest }) => ({
      label: name,
      description: latest
        ? `${vscode.l10n.t(playbook[latest.style].name)} · ${shortDate(latest.date, today)}`
        : '',
      value: name,
    }));
    const chosen =
      known.length > 0
        ? await pick(title, vscode.l10n.t('On which task?'), [
            ...known,
            { label: vscode.l10n.t('$(add) New task…'), value: '', alwaysShow: true },
          ])
        : '';
    return chosen === ''
      ? askText(title, vscode.l10n.t('The task, in a few words. A reading is about one person on one task.'))
      : chosen;
  });
}

/** Who and which task, asked for where `given` does not say; `undefined` when the user leaves. */
export async function askPersonAndTask(
  notes: Notes,
  title: string,
  given: { readonly person?: string; readonly task?: string },
): Promise<{ readonly person: string; readonly task: string } | Refusal | undefined> {
  const person = given.person ?? (await askPerson(notes, title));
  if (person === undefined || isRefusal(person)) return person;
  const task = given.task ?? (await askTask(notes, person, title));
  return task === undefined || isRefusal(task) ? task : { person, task };
}
