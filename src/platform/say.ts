import * as vscode from 'vscode';
import type { Say } from '../core/text/say';

const translate: Say = (text, ...values) => vscode.l10n.t(text, ...values);

/** The one way of the core's and the content's texts to the translator; the host's own go to `vscode.l10n.t`. */
export const say: Say = Object.assign(translate, { language: vscode.env.language });
