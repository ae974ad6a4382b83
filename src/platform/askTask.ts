import * as vscode from 'vscode';
import { playbook } from '../content/styles/playbook';
import type { Person } from '../core/notebook/subjects';
import type { Ask } from './ask';
import { shortDate } from './dates';
import { askText, type Choice, pick } from './prompts';
import { say } from './say';

/** Asks for one of a person's tasks, or the name of a new one. */
export async function askTask(ask: Ask, person: Person, today: string): Promise<string> {
  const known = taskChoices(person, today);
  if (known.length > 0) {
    const task = await pick<string | undefined>(ask, vscode.l10n.t('On which task?'), [
      ...known,
      { label: vscode.l10n.t('$(add) New task…'), value: undefined, alwaysShow: true },
    ]);
    if (task !== undefined) return task;
    ask.expect(1);
  }
  return askText(ask, vscode.l10n.t('The task, in a few words. A reading is about one person on one task.'));
}

/** A person's tasks as rows, each with the style that fits its latest reading. */
export function taskChoices({ tasks }: Person, today: string, unread = ''): Choice<string>[] {
  return tasks.map(({ name, latest }) => ({
    label: name,
    description: latest ? `${say(playbook[latest.style].name)} · ${shortDate(latest.date, today)}` : unread,
    value: name,
  }));
}
