import * as vscode from 'vscode';
import type { Say } from '../core/text/say';

const translate: Say = (text, ...values) => vscode.l10n.t(text, ...values);

/** Translates all texts of the core and the content; the host's own call `vscode.l10n.t` directly. */
export const say: Say = Object.assign(translate, { language: vscode.env.language });
