import * as vscode from 'vscode';
import type { Outcome, Place, Show } from '../core/prompts/promptSteps';
import { isVisible } from '../core/text/visible';
import type { Ask } from './ask';
import { plainMessage } from './plainMessage';

/** A choice in a quick pick. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** What a list keeps: what was typed into it, and the labels of what was chosen or in front. */
interface KeptInList {
  readonly typed: string;
  readonly labels: readonly string[];
}

type ListOf<T> = vscode.QuickPick<Choice<T>>;

/** How a list differs from a plain one. */
export interface ListOptions<T> {
  /** Stands in front of the user: Enter takes it, and the others stay where they are. */
  readonly start?: T | undefined;
  /** Follows the list while it is shown, and gives what to let go of with it. */
  readonly follow?: (list: ListOf<T>) => vscode.Disposable;
  /** What is typed is the answer, and not only a way to find a row: the rows that it means. None leave the choices. */
  readonly meanings?: (typed: string) => readonly Choice<T>[];
}

/** Asks for one of several values. */
export function pick<T>(
  ask: Ask,
  placeHolder: string,
  choices: readonly Choice<T>[],
  options: ListOptions<T> = {},
): Promise<T> {
  return ask.steps.ask(placeHolder, listStep(ask.title, placeHolder, choices, options));
}

/** A list as one step: to be shown where it is part of something larger. */
export function listStep<T>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
  { start, meanings, ...options }: ListOptions<T> = {},
): Show<T> {
  return showList<T, T>(title, placeHolder, choices, options, (list, kept) => {
    const meant = () => (list.value && meanings?.(list.value)) || [];
    const read = () => {
      const rows = meant();
      list.items = rows.length > 0 ? rows : choices;
    };
    if (meanings) {
      read();
      list.onDidChangeValue(read);
    }
    const first =
      choices.find(({ label }) => kept?.labels.includes(label)) ??
      choices.find(({ value }) => start !== undefined && value === start);
    if (first) list.activeItems = [first];
    return () => {
      const [selected] = list.selectedItems;
      const rows = meant();
      // Enter may come before VS Code shows what the text means, and then takes nothing, or a row from before.
      const chosen =
        rows.length > 0
          ? (rows.find(({ value }) => value === selected?.value) ?? (rows.length === 1 ? rows[0] : undefined))
          : selected;
      return chosen && { value: chosen.value, typed: meanings ? list.value : '', chosen: [chosen] };
    };
  });
}

/** Asks for any number of values. Separators are never among them. */
export function pickMany<T>(
  ask: Ask,
  placeHolder: string,
  choices: readonly Choice<T>[],
): Promise<readonly T[]> {
  const step = showList<T, readonly T[]>(ask.title, placeHolder, choices, {}, (list, kept) => {
    list.canSelectMany = true;
    list.selectedItems = choices.filter(({ label, picked }) => kept?.labels.includes(label) ?? picked);
    return () => {
      const chosen = list.selectedItems;
      return { value: chosen.map(({ value }) => value), typed: '', chosen };
    };
  });
  return ask.steps.ask(placeHolder, step);
}

/** What accepting a list comes to; `undefined` where nothing is chosen, and it stays open. */
type Accept<T, Answer> = () =>
  | { readonly value: Answer; readonly typed: string; readonly chosen: readonly Choice<T>[] }
  | undefined;

function showList<T, Answer>(
  title: string,
  placeHolder: string,
  choices: readonly Choice<T>[],
  { follow }: ListOptions<T>,
  prepare: (list: ListOf<T>, kept: KeptInList | undefined) => Accept<T, Answer>,
): Show<Answer> {
  return place => {
    const list = vscode.window.createQuickPick<Choice<T>>();
    const kept = place.kept as KeptInList | undefined;
    list.placeholder = placeHolder;
    list.matchOnDescription = list.matchOnDetail = true;
    // Nothing typed is lost to a click elsewhere, or to a web view that VS Code gives the focus back to only when the
    // list is open already. Escape leaves.
    list.ignoreFocusOut = true;
    list.items = choices;
    list.value = kept?.typed ?? '';
    const accept = prepare(list, kept);
    const following = follow?.(list);
    const labels = (rows: readonly vscode.QuickPickItem[]) => rows.map(({ label }) => label);
    const shown = show<Answer>(list, title, place, {
      accept() {
        const accepted = accept();
        if (!accepted) return undefined;
        const { value, typed, chosen } = accepted;
        return { did: 'answer', value, kept: { typed, labels: labels(chosen) } satisfies KeptInList };
      },
      keep: () =>
        ({
          typed: list.value,
          labels: labels(list.canSelectMany ? list.selectedItems : list.activeItems),
        }) satisfies KeptInList,
    });
    return shown.finally(() => following?.dispose());
  };
}

/** Asks for one line of text. */
export function askText(
  ask: Ask,
  prompt: string,
  options: {
    readonly value?: string | undefined;
    readonly placeHolder?: string;
    readonly optional?: boolean;
    readonly problem?: (text: string) => string | undefined;
    /** What was understood of the text, shown below it; nothing is wrong with it. */
    readonly note?: (text: string) => string | undefined;
  } = {},
): Promise<string> {
  return ask.steps.ask<string>(prompt, place => {
    const box = vscode.window.createInputBox();
    // VS Code makes links of what stands below a box, as of a message.
    box.prompt = plainMessage(prompt);
    // VS Code says itself what Enter and Escape do.
    box.placeholder = options.placeHolder ?? (options.optional ? vscode.l10n.t('Optional') : undefined);
    box.value = (place.kept as string | undefined) ?? options.value ?? '';
    box.ignoreFocusOut = true;
    const problem = () => {
      if (isVisible(box.value)) return options.problem?.(box.value.trim());
      return options.optional ? undefined : vscode.l10n.t('Type something, or press Escape to leave.');
    };
    const tell = () => {
      const wrong = problem();
      const note = !wrong && isVisible(box.value) ? options.note?.(box.value.trim()) : undefined;
      box.validationMessage =
        (wrong && plainMessage(wrong)) ??
        (note
          ? { message: plainMessage(note), severity: vscode.InputBoxValidationSeverity.Info }
          : undefined);
      return wrong;
    };
    box.onDidChangeValue(tell);
    return show<string>(box, ask.title, place, {
      accept: () => (tell() ? undefined : { did: 'answer', value: box.value.trim(), kept: box.value }),
      keep: () => box.value,
    });
  });
}

/** Shows a prompt as a step among others until it is answered, left, or led back from. */
async function show<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  title: string,
  { step, of }: Place,
  { accept, keep }: { accept(): Outcome<T> | undefined; keep(): unknown },
): Promise<Outcome<T>> {
  input.title = title;
  if (of > 1) {
    input.step = step;
    input.totalSteps = of;
  }
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  const outcome = await new Promise<Outcome<T>>(resolve => {
    input.onDidAccept(() => {
      const accepted = accept();
      if (accepted) resolve(accepted);
    });
    input.onDidTriggerButton(button => {
      if (button === vscode.QuickInputButtons.Back) resolve({ did: 'back', kept: keep() });
    });
    input.onDidHide(() => resolve({ did: 'leave' }));
    input.show();
  });
  input.dispose();
  return outcome;
}
