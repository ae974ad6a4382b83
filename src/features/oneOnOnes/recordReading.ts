import * as vscode from 'vscode';
import type { DatedReading } from '../../core/notes/readingItem';
import { recordReading } from '../../core/notes/recordReading';
import { isRefusal, type Refusal } from '../../core/refusal';
import { playbook } from '../../core/styles/playbook';
import { recommend } from '../../core/styles/recommend';
import { registerCommand } from '../../platform/commands';
import { shortDate } from '../../platform/dates';
import type { Notes } from '../../platform/notes';
import { askPerson, askText, pick } from '../../platform/prompts';
import { askReading } from '../../platform/readingPrompts';
import { withPerson } from './withPerson';

/** `teamLead.recordReading`: a dated reading of one person on one task, and the style it leads to. */
export function registerRecordReading(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Record Reading');
  return registerCommand('teamLead.recordReading', {
    async ask(given) {
      const person = given.person ?? (await askPerson(notes, title));
      if (person === undefined || isRefusal(person)) return person;
      const task = given.task ?? (await askTask(notes, person, title));
      if (task === undefined || isRefusal(task)) return task;
      const reading = await askReading(title, given);
      return reading && { ...given, ...reading, person, task };
    },
    run: ({ person: reference, task, by, note, date, ...reading }, interactive) =>
      withPerson(notes, reference, async (notebook, person) => {
        const recommendation = recommend(reading);
        const dated: DatedReading = {
          ...reading,
          style: recommendation.style,
          by: by ?? 'lead',
          date: date ?? notes.today().date,
          note,
        };
        const written = await recordReading(notebook, person, task, dated);
        if (isRefusal(written)) return written;
        if (interactive) {
          const style = vscode.l10n.t(playbook[recommendation.style].name);
          vscode.window.setStatusBarMessage(
            vscode.l10n.t('$(check) {0} on {1}: {2}', person.name, task, style),
            5000,
          );
        }
        return { ...recommendation, person: person.id, task, uri: written.uri, line: written.line };
      }),
  });
}

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
