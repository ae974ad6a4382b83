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

/** The only access to VS Code's messages: text from notes in them never becomes a link. */
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
