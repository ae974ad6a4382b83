import type * as v from 'valibot';
import type * as vscode from 'vscode';
import type { Written } from '../core/notebook/notebook';
import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import type { CommandId, Contract } from '../protocol/contract';
import type { Ask } from './ask';
import { askTask } from './askTask';
import type { Found } from './findPerson';
import type { OpenNotes } from './notesParts';
import { type PersonCommand, registerPersonCommand } from './personCommand';

interface Named {
  readonly person: string;
  readonly task: string;
}

/** A command about a task of one person: the task is asked for after the person, where it is not known. */
export interface TaskCommand<Takes extends Named, Returns, Knows>
  extends Omit<PersonCommand<Takes, Returns, Knows>, 'ask'> {
  /** How many more prompts come than `asks` says. */
  more?(given: Partial<Takes>): number;
  /** Prompts for what `given` does not hold besides the person and the task. */
  ask(
    given: Partial<Takes> & Partial<Knows> & Named,
    ask: Ask,
    found: Found,
  ): Promise<(Takes & Partial<Knows>) | Refusal | undefined>;
}

/** Registers a command about a task of one person. */
export function registerTaskCommand<Takes extends v.GenericSchema<unknown, Named>, Returns, Knows>(
  contract: Contract<CommandId, Takes, Returns, Knows>,
  notes: OpenNotes,
  { more, ask: askMore, ...command }: TaskCommand<v.InferOutput<Takes>, Returns, Knows>,
): vscode.Disposable {
  return registerPersonCommand<Takes, Returns, Knows>(contract, notes, {
    ...command,
    asks: ['task', ...(command.asks ?? [])],
    async ask(given, ask, found) {
      ask.expect(more?.(given) ?? 0);
      const task = given.task ?? (await askTask(ask, found.person, notes.today().date));
      return askMore({ ...given, task }, ask, found);
    },
  });
}

/** A line written under a person's task, as commands return it. */
export interface TaskLine {
  readonly person: string;
  readonly task: string;
  readonly uri: string;
  readonly line: number;
}

/** The line that was written, or why none was. */
export function taskLine({ id }: Person, task: string, written: Written | Refusal): TaskLine | Refusal {
  return isRefusal(written) ? written : { person: id, task, uri: written.uri, line: written.line };
}
