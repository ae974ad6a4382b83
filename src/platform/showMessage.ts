import * as vscode from 'vscode';
import { plainMessage } from './plainMessage';

interface Show {
  (message: string, ...choices: readonly string[]): Thenable<string | undefined>;
  (
    message: string,
    options: vscode.MessageOptions,
    ...choices: readonly string[]
  ): Thenable<string | undefined>;
}

/** The one way to VS Code's messages: names and words of notes in them become no links. */
export const showMessage: Readonly<Record<'information' | 'warning' | 'error', Show>> = {
  information: plain('showInformationMessage'),
  warning: plain('showWarningMessage'),
  error: plain('showErrorMessage'),
};

function plain(name: 'showInformationMessage' | 'showWarningMessage' | 'showErrorMessage'): Show {
  return (message: string, ...rest: readonly unknown[]) => {
    const show = vscode.window[name] as (...given: readonly unknown[]) => Thenable<string | undefined>;
    return show(plainMessage(message), ...rest);
  };
}
