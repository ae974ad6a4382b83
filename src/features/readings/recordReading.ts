import * as v from 'valibot';
import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { isRefusal } from '../../core/refusal';
import { advise, type ReadingAdvice } from '../../core/styles/advise';
import { raters } from '../../core/styles/model';
import type { Reading } from '../../core/styles/readingShapes';
import type { DatedReading } from '../../core/styles/task';
import { taskNamed } from '../../core/styles/taskNamed';
import { type ReadingSaved, recordReading } from '../../core/tasks/recordReading';
import { dayOf } from '../../platform/noteCommand';
import type { OpenNotes } from '../../platform/notesParts';
import { askReading, askWhy } from '../../platform/readingPrompts';
import { say } from '../../platform/say';
import { registerTaskCommand, type TaskLine } from '../../platform/taskCommand';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

/** What the reading says, and where it is: the result repeats what the reading is about. */
export type RecordedReading = ReadingAdvice &
  TaskLine & {
    /** The same reading on the same day is not written twice: its reason is changed, or nothing is. */
    readonly saved: ReadingSaved;
  };

export const contract = declareCommand({
  id: 'teamLead.recordReading',
  title: 'Save Reading…',
  takes: {
    person: field.text,
    task: field.text,
    ...field.reading,
    by: v.exactOptional(v.picklist(raters)),
    note: v.exactOptional(field.text),
    date: v.exactOptional(field.calendarDate),
  },
  returns: shape<RecordedReading>(),
});

/** `teamLead.recordReading`: saves a dated reading of a person on a task, and returns the style that fits. */
export function registerRecordReading(notes: OpenNotes): vscode.Disposable {
  return registerTaskCommand(contract, notes, {
    who: { question: vscode.l10n.t('Save a reading of…') },
    asks: ['competence', 'commitment', 'trend', 'note'],
    async ask(given, ask, { person }) {
      const { by = 'lead', task } = given;
      const known = taskNamed(person, task)?.readings.filter(reading => reading.by === by) ?? [];
      const reading = await askReading(ask, given, known.at(-1), person.name);
      const note =
        given.note ?? (await askWhy(ask, by, person.name, whyToday(notes, known, { ...given, ...reading })));
      return { ...given, ...reading, ...(note && { note }) };
    },
    async run({ notebook, person, day }, { person: _, task, by = 'lead', note, date: _date, ...reading }) {
      const advice = advise(reading);
      const dated: DatedReading = {
        ...reading,
        style: advice.style,
        by,
        date: day,
        ...(note !== undefined && { note }),
      };
      const written = await recordReading(notebook, person, task, dated);
      if (isRefusal(written)) return written;
      const { uri, line, saved } = written;
      return { ...advice, person: person.id, task, uri, line, saved };
    },
    doneMessage: ({ saved, task, style }, _, { name }) =>
      savedWords(saved, name, task, say(playbook[style].name)),
  });
}

/** The reason of an identical reading on the same day, to be changed instead of written again. */
function whyToday(
  notes: OpenNotes,
  known: readonly DatedReading[],
  now: Reading & { readonly date?: string | undefined },
): string | undefined {
  const day = dayOf(now, notes);
  return known.findLast(
    ({ date, competence, commitment }) =>
      date === day && competence === now.competence && commitment === now.commitment,
  )?.note;
}

function savedWords(saved: ReadingSaved, name: string, task: string, style: string): string {
  return {
    added: vscode.l10n.t('$(check) {0} on {1}: {2}', name, task, style),
    'why-changed': vscode.l10n.t(
      '$(check) {0} on {1}: {2}, as before, with the new reason',
      name,
      task,
      style,
    ),
    there: vscode.l10n.t('$(info) {0} on {1}: this reading of the day was there already', name, task),
  }[saved];
}
