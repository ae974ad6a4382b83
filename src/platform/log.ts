import * as vscode from 'vscode';
import { faultReport } from '../core/text/faultReport';

/**
 * The only access to the log. A lead may send the log to someone for help, so entries never contain a name, a word of a
 * note or a path.
 */
const channel = vscode.window.createOutputChannel('Team Lead', { log: true });

/** Logs that something unexpected happened, and where in the code. */
export function logFault(fault: unknown): void {
  channel.error(faultReport(fault));
}

/** Logs that a page (by the name of its bundle) sent a message its protocol does not define. */
export function logDropped(page: string): void {
  channel.warn(`The page "${page}" sent a message that is none of its own. It was dropped.`);
}

export function showLog(): void {
  channel.show();
}
