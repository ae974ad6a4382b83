import * as vscode from 'vscode';
import type { Outcome, Place, Show } from '../core/prompts/promptSteps';
import { isVisible } from '../core/text/visible';
import type { Ask } from './ask';
import { plainMessage } from './plainMessage';

/** A choice in a quick pick. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** A heading between the rows of a list, which cannot be chosen. */
export function separator(label: string): Choice<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator, value: undefined as never };
}

/**
 * An empty list that is not shown yet. It stays, with what was typed, when the user clicks elsewhere, or when an editor
 * or a webview takes the focus only after it has opened. Escape still leaves.
 */
export function newList<Row extends vscode.QuickPickItem>(
  title: string,
  placeholder: string,
): vscode.QuickPick<Row> {
  const list = vscode.window.createQuickPick<Row>();
  list.title = title;
  list.placeholder = placeholder;
  list.ignoreFocusOut = true;
  return list;
}

/** The state of a list that Back restores: the typed text, and the labels of the selected or active rows. */
interface KeptInList {
  readonly typed: string;
  readonly labels: readonly string[];
}

type ListOf<T> = vscode.QuickPick<Choice<T>>;

/** How a list differs from a plain one. */
export interface ListOptions<T> {
  /** The row that is active at first: Enter accepts it, and the order of rows stays. */
  readonly start?: T | undefined;
  /** Called when the list is shown; the result is disposed with it. */
  readonly follow?: (list: ListOf<T>) => vscode.Disposable;
  /** Rows for the typed text, which then is the answer and not just a filter. If there are none, the choices stay. */
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

/** A list as one step, for use as part of a larger one. */
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
      // Enter may come before VS Code shows the rows for the text; the selection is then empty or outdated.
      const chosen =
        rows.length > 0
          ? (rows.find(({ value }) => value === selected?.value) ?? (rows.length === 1 ? rows[0] : undefined))
          : selected;
      return chosen && { value: chosen.value, typed: meanings ? list.value : '', chosen: [chosen] };
    };
  });
}

/** Asks for any number of values. Separators cannot be chosen. */
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

/** Reads the answer when the list is accepted; `undefined` keeps the list open because nothing is chosen. */
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
    const list = newList<Choice<T>>(title, placeHolder);
    const kept = place.kept as KeptInList | undefined;
    list.matchOnDescription = list.matchOnDetail = true;
    list.items = choices;
    list.value = kept?.typed ?? '';
    const accept = prepare(list, kept);
    const following = follow?.(list);
    const labels = (rows: readonly vscode.QuickPickItem[]) => rows.map(({ label }) => label);
    const shown = show<Answer>(list, place, {
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
    /** How the text was understood, shown below it as information. */
    readonly note?: (text: string) => string | undefined;
  } = {},
): Promise<string> {
  return ask.steps.ask<string>(prompt, place => {
    const box = vscode.window.createInputBox();
    box.title = ask.title;
    // VS Code renders links in a prompt as it does in a message.
    box.prompt = plainMessage(prompt);
    // VS Code already explains Enter and Escape.
    box.placeholder = options.placeHolder ?? (options.optional ? vscode.l10n.t('Optional') : undefined);
    box.value = (place.kept as string | undefined) ?? options.value ?? '';
    box.ignoreFocusOut = true;
    const problem = () => {
      if (isVisible(box.value)) return options.problem?.(box.value.trim());
      return options.optional ? undefined : vscode.l10n.t('Type something, or press Escape to leave.');
    };
    const validate = () => {
      const wrong = problem();
      const note = !wrong && isVisible(box.value) ? options.note?.(box.value.trim()) : undefined;
      box.validationMessage =
        (wrong && plainMessage(wrong)) ??
        (note
          ? { message: plainMessage(note), severity: vscode.InputBoxValidationSeverity.Info }
          : undefined);
      return wrong;
    };
    box.onDidChangeValue(validate);
    return show<string>(box, place, {
      accept: () => (validate() ? undefined : { did: 'answer', value: box.value.trim(), kept: box.value }),
      keep: () => box.value,
    });
  });
}

/** Shows a prompt as one step until the user answers, leaves, or goes back. */
async function show<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { step, of }: Place,
  { accept, keep }: { accept(): Outcome<T> | undefined; keep(): unknown },
): Promise<Outcome<T>> {
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
