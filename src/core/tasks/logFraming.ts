import { addAction } from '../actions/addAction';
import { addHours, addWorkingDays } from '../dates/calendar';
import { NoteEdit } from '../markdown/noteEdit';
import type { Notebook, Written } from '../notebook/notebook';
import type { Person } from '../notebook/subjects';
import { isRefusal, type Refusal } from '../refusal';
import type { ConflictChoice, DatedFrame, TemporaryCommand } from '../styles/task';
import { choiceLine, commandLine, frameLine } from './framingLine';
import { addToTask, renderTaskLine } from './taskLines';

declare module '../refusal' {
  interface Refusals {
    /** `until`: the requested end. */
    readonly 'not-within-two-days': { readonly until: string };
  }
}

/** Saves the answers about a task as one dated line under it (domain.md §3.2). */
export function saveFrame(
  notebook: Notebook,
  person: Pick<Person, 'id'>,
  task: string,
  frame: DatedFrame,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, frame.date, eol => renderTaskLine(frameLine(frame), eol));
}

/** Logs how the lead settled a conflict between style and task, as one dated line under the task (domain.md §3.3). */
export function logChoice(
  notebook: Notebook,
  person: Pick<Person, 'id'>,
  task: string,
  choice: ConflictChoice,
): Promise<Written | Refusal> {
  return addToTask(notebook, person, task, choice.date, eol => renderTaskLine(choiceLine(choice), eol));
}

/** Longest temporary command, in hours (domain.md §3.3 [J]). */
export const longestCommand = 48;

/**
 * Logs a temporary command under the task and prepares its debrief for the next 1:1: an action for the lead, due the
 * working day after it ends (domain.md §3.3). Writes both or neither; refuses an end that is not within 48 hours of
 * `now`, local time `yyyy-mm-ddThh:mm`.
 */
export async function startTemporaryCommand(
  notebook: Notebook,
  person: Person,
  task: string,
  given: Pick<TemporaryCommand, 'until' | 'reason'> & { readonly now: string; readonly debrief: string },
): Promise<(Written & { readonly debrief: Written }) | Refusal> {
  const { until, now, reason } = given;
  const latest = addHours(now, longestCommand);
  if (until <= now || until > latest) return { refused: 'not-within-two-days', until };
  const date = now.slice(0, 10);
  const due = addWorkingDays(until.slice(0, 10), 1);
  const debrief = await addAction(notebook, person, { text: given.debrief, owner: 'me', due, date });
  if (isRefusal(debrief)) return debrief;
  const line = commandLine({ date, until, ...(reason && { reason }) });
  const written = await addToTask(notebook, person, task, date, eol => renderTaskLine(line, eol));
  if (!isRefusal(written)) return { ...written, debrief };
  await removeAction(notebook, debrief);
  return written;
}

/** Removes an action that was just written. */
async function removeAction(notebook: Notebook, { uri, line }: Written): Promise<void> {
  await notebook.edit(uri, text => {
    const note = new NoteEdit(text);
    const item = note.blocks.items.find(each => each.line === line && each.done === false);
    if (!item) return { refused: 'line-changed', line };
    note.remove(item.line, item.end);
    return note.done(line);
  });
}
