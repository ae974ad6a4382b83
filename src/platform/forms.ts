import * as vscode from 'vscode';
import type { Ask } from './ask';
import { pick } from './prompts';

/** Where a form for somebody else can go. */
export const formPlaces = ['clipboard', 'editor'] as const;
type FormPlace = (typeof formPlaces)[number];

/** A form as commands return it: its text, and the unsaved document if one was opened. */
export interface MadeForm {
  readonly markdown: string;
  readonly uri?: string;
}

/** Asks where a form goes; `opened` says what it is in an editor. */
export function askFormPlace(ask: Ask, opened: string): Promise<FormPlace> {
  return pick<FormPlace>(ask, vscode.l10n.t('Where does the form go?'), [
    {
      label: vscode.l10n.t('$(copy) Copy it'),
      detail: vscode.l10n.t('Paste it into a message, or print it.'),
      value: 'clipboard',
    },
    { label: vscode.l10n.t('$(file) Open it'), detail: opened, value: 'editor' },
  ]);
}

/** Puts a form where it goes; `copied` is the status bar message once it is on the clipboard. */
export async function giveForm(
  markdown: string,
  to: FormPlace | undefined,
  copied: string | undefined,
): Promise<MadeForm> {
  if (to === 'clipboard') {
    await vscode.env.clipboard.writeText(markdown);
    if (copied) vscode.window.setStatusBarMessage(copied, 8000);
  }
  if (to !== 'editor') return { markdown };
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
  await vscode.window.showTextDocument(document, { preview: false });
  return { markdown, uri: document.uri.toString() };
}
