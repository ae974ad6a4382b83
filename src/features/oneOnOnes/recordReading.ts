import * as vscode from 'vscode';
import type { DatedReading } from '../../core/notes/readingItem';
import { recordReading } from '../../core/notes/recordReading';
import { isRefusal } from '../../core/refusal';
import { playbook } from '../../core/styles/playbook';
import { recommend } from '../../core/styles/recommend';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askReading } from '../../platform/readingPrompts';
import { withPerson } from '../../platform/withPerson';

/** `teamLead.recordReading`: a dated reading of one person on one task, and the style it leads to. */
export function registerRecordReading(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t('Record Reading');
  return registerCommand('teamLead.recordReading', {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      const reading = await askReading(title, given);
      return reading && { ...given, ...reading, ...about };
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
