import type * as v from 'valibot';
import type * as vscode from 'vscode';
import { isRefusal, type Refusal } from '../core/refusal';
import type { TeamNotebook } from '../core/subjects/teamNotebook';
import type { CommandId, Contract } from '../protocol/contract';
import { type Command, registerCommand } from './commands';
import type { OpenNotes } from './notesParts';

/** What a command on the notes starts from. */
interface NotesOnDay {
  readonly notebook: TeamNotebook;
  /** The day it is about: the `date` of its argument, else today. */
  readonly day: string;
}

/** A command on the notes: they are open before it does anything. */
export interface NoteCommand<Takes, Returns, Knows> extends Omit<Command<Takes, Returns, Knows>, 'run'> {
  run(
    notes: NotesOnDay,
    given: Takes & Partial<Knows>,
    interactive: boolean,
  ): Promise<Returns | Refusal | undefined>;
}

/** Registers a command on the notes. */
export function registerNoteCommand<Takes extends v.GenericSchema<unknown, object>, Returns, Knows>(
  contract: Contract<CommandId, Takes, Returns, Knows>,
  notes: OpenNotes,
  command: NoteCommand<v.InferOutput<Takes>, Returns, Knows>,
): vscode.Disposable {
  return registerCommand<Takes, Returns, Knows>(contract, {
    ...command,
    async run(given, interactive) {
      const notebook = await notes.open();
      if (isRefusal(notebook)) return notebook;
      return command.run({ notebook, day: dayOf(given, notes) }, given, interactive);
    },
  });
}

/** The day that an argument is about: its `date`, else today. */
export function dayOf(given: object, notes: OpenNotes): string {
  return 'date' in given && typeof given.date === 'string' ? given.date : notes.today().date;
}
