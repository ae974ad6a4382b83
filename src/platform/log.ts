import * as vscode from 'vscode';
import { faultReport } from '../core/text/faultReport';

/**
 * The one way to the log, which a lead may send to somebody who helps: whatever is written here holds no name, no word of a
 * note and no path.
 */
const channel = vscode.window.createOutputChannel('Team Lead', { log: true });

/** Writes that something should not have happened, and where in the code. */
export function logFault(fault: unknown): void {
  channel.error(faultReport(fault));
}

/** Writes that a page (by the name of its bundle) said what its protocol does not have. */
export function logDropped(page: string): void {
  channel.warn(`The page "${page}" sent a message that is none of its own. It was dropped.`);
}

export function showLog(): void {
  channel.show();
}
