import * as v from 'valibot';
import * as vscode from 'vscode';
import { isRefusal } from '../../core/refusal';
import type { Rater } from '../../core/styles/model';
import { type Recommendation, raters } from '../../core/styles/model';
import { playbook } from '../../core/styles/playbook';
import type { Reading } from '../../core/styles/readingShapes';
import { recommend } from '../../core/styles/recommend';
import type { DatedReading } from '../../core/styles/task';
import { type ReadingSaved, recordReading } from '../../core/tasks/recordReading';
import { taskNamed } from '../../core/tasks/taskNamed';
import { askPersonAndTask } from '../../platform/askTask';
import { registerCommand } from '../../platform/commands';
import type { Notes } from '../../platform/notes';
import { askReading, askWhy } from '../../platform/readingPrompts';
import { withPerson } from '../../platform/withPerson';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { namedFields } from '../../protocol/namedFields';

/** `person` is the id, and `task` the task's name: what was asked for is part of the answer. */
export type RecordedReading = Recommendation & {
  readonly person: string;
  readonly task: string;
  readonly uri: string;
  readonly line: number;
  /** The same reading of the same day is not written twice: why it was made is changed, or it was there already. */
  readonly saved: ReadingSaved;
};

export const contract = declareCommand({
  id: 'teamLead.recordReading',
  title: 'Save Reading',
  takes: namedFields({
    person: field.text,
    task: field.text,
    ...field.reading,
    by: v.optional(v.picklist(raters)),
    note: v.optional(field.text),
    date: v.optional(field.calendarDate),
  }),
  gives: shape<RecordedReading>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.recordReading': typeof contract;
  }
}

/** `teamLead.recordReading`: a dated reading of one person on one task, and the style it leads to. */
export function registerRecordReading(notes: Notes): vscode.Disposable {
  const title = vscode.l10n.t(contract.title);
  return registerCommand(contract, {
    async ask(given) {
      const about = await askPersonAndTask(notes, title, given);
      if (about === undefined || isRefusal(about)) return about;
      const by = given.by ?? 'lead';
      const known = await readingsOf(notes, about.person, about.task, by);
      const reading = await askReading(title, given, known.at(-1));
      if (!reading) return undefined;
      const why = given.note ?? (await askWhy(title, by, whyToday(notes, known, { ...given, ...reading })));
      return why === undefined ? undefined : { ...given, ...reading, ...about, ...(why && { note: why }) };
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
          vscode.window.setStatusBarMessage(savedWords(written.saved, person.name, task, style), 5000);
        }
        const { uri, line, saved } = written;
        return { ...recommendation, person: person.id, task, uri, line, saved };
      }),
  });
}

async function readingsOf(
  notes: Notes,
  reference: string,
  task: string,
  by: Rater,
): Promise<readonly DatedReading[]> {
  const found = await withPerson(notes, reference, async (_, person) => taskNamed(person, task));
  return isRefusal(found) ? [] : (found?.readings.filter(reading => reading.by === by) ?? []);
}

/** Why the same was read on the same day already, to be changed instead of written again. */
function whyToday(
  notes: Notes,
  known: readonly DatedReading[],
  now: Reading & { readonly date?: string | undefined },
): string | undefined {
  const day = now.date ?? notes.today().date;
  return known.findLast(
    ({ date, competence, commitment }) =>
      date === day && competence === now.competence && commitment === now.commitment,
  )?.note;
}

function savedWords(saved: ReadingSaved, name: string, task: string, style: string): string {
  switch (saved) {
    case 'added':
      return vscode.l10n.t('$(check) {0} on {1}: {2}', name, task, style);
    case 'why-changed':
      return vscode.l10n.t('$(check) {0} on {1}: {2}, as before, with the new reason', name, task, style);
    case 'there':
      return vscode.l10n.t('$(info) {0} on {1}: this reading of the day was there already', name, task);
  }
}
