import * as vscode from 'vscode';
import type { Person } from '../core/notebook/subjects';
import { isRefusal, type Refusal } from '../core/refusal';
import { isVisible } from '../core/text/visible';
import { runCommand } from './commands';
import type { Notes } from './notes';

/** A choice in a quick pick. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks for one of several values; `undefined` when the user leaves. */
export async function pick<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

/** Asks as `pick` does, with `start` in front of the user: Enter takes it, and the others stay where they are. */
export function pickFrom<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
  start: T | undefined,
): Promise<T | undefined> {
  const first = choices.find(({ value }) => start !== undefined && value === start);
  if (!first) return pick(title, placeHolder, choices);
  const quickPick = vscode.window.createQuickPick<Choice<T>>();
  quickPick.title = title;
  quickPick.placeholder = placeHolder;
  quickPick.matchOnDescription = quickPick.matchOnDetail = true;
  quickPick.items = choices;
  quickPick.activeItems = [first];
  return new Promise(resolve => {
    quickPick.onDidAccept(() => {
      resolve(quickPick.activeItems[0]?.value);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(undefined);
      quickPick.dispose();
    });
    quickPick.show();
  });
}

/** Asks for any number of values; `undefined` when the user leaves. Separators are never among them. */
export async function pickMany<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<readonly T[] | undefined> {
  const chosen = await vscode.window.showQuickPick(choices, {
    title,
    placeHolder,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.map(({ value }) => value);
}

/** Asks for one line of text; `undefined` when the user leaves. */
export async function askText(
  title: string,
  prompt: string,
  options: {
    readonly value?: string;
    readonly optional?: boolean;
    readonly problem?: (text: string) => string | undefined;
    /** What was understood of the text, shown below it; nothing is wrong with it. */
    readonly note?: (text: string) => string | undefined;
  } = {},
): Promise<string | undefined> {
  const text = await vscode.window.showInputBox({
    title,
    prompt,
    ...(options.value && { value: options.value }),
    ignoreFocusOut: true,
    validateInput: value => {
      if (!isVisible(value))
        return options.optional ? undefined : vscode.l10n.t('Type something, or press Escape to leave.');
      const problem = options.problem?.(value.trim());
      if (problem) return problem;
      const message = options.note?.(value.trim());
      return message ? { message, severity: vscode.InputBoxValidationSeverity.Info } : undefined;
    },
  });
  return text?.trim();
}

/**
 * Asks for a person, those met or written about last on top; offers to add one. Gives the person's id, a refusal where
 * there is no place for notes, `undefined` when the user leaves.
 */
export async function askPerson(notes: Notes, title: string): Promise<string | Refusal | undefined> {
  if (!(await notes.decide())) return undefined;
  const notebook = await notes.open();
  if (isRefusal(notebook)) return notebook;
  const people = [...notebook.people(notes.today())].sort((one, other) =>
    lastSeen(one) < lastSeen(other) ? 1 : lastSeen(one) > lastSeen(other) ? -1 : 0,
  );
  const added: Choice<string | undefined> = {
    label: vscode.l10n.t('$(person-add) New person…'),
    value: undefined,
    alwaysShow: true,
  };
  if (people.length > 0) {
    const shared = new Set(
      people.map(person => person.name).filter((name, at, all) => all.indexOf(name) !== at),
    );
    const chosen = await vscode.window.showQuickPick<Choice<string | undefined>>(
      [
        ...people.map(({ id, name, role }) => ({
          label: name,
          description: [role, shared.has(name) ? id : ''].filter(Boolean).join(' · '),
          value: id,
        })),
        added,
      ],
      { title, placeHolder: vscode.l10n.t('Who is it about?'), matchOnDescription: true },
    );
    if (!chosen || chosen.value) return chosen?.value;
  }
  return (await runCommand('teamLead.addPerson', {}))?.person;
}

function lastSeen(person: Person): string {
  return person.topics.reduce(
    (latest, topic) => (topic.date && topic.date > latest ? topic.date : latest),
    person.lastOneOnOne ?? '',
  );
}
