import * as vscode from 'vscode';
import { noteLimits } from '../core/markdown/noteSize';
import type { Refusal, RefusalCode, RefusalOf } from '../core/refusal';
import type { CommandId } from '../protocol/contract';
import { listed } from './listed';
import { logFault, showLog } from './log';
import { showLine } from './showLine';
import { showMessage } from './showMessage';

/** The action that a refusal offers. */
interface Remedy {
  readonly title: string;
  readonly run: () => unknown;
}

/** How a refusal is shown: what happened, what was kept, and one thing to do. */
interface RefusalText {
  readonly message: string;
  readonly remedy?: Remedy | undefined;
}

/** The words for every refusal. A feature's own are in its folder; shared ones are below. */
export type RefusalWords = { readonly [Code in RefusalCode]: (refusal: RefusalOf<Code>) => RefusalText };

let wordsFor: Partial<Record<RefusalCode, (refusal: never) => RefusalText>> = {};

/** Called once when the product starts, with the words for all refusals. */
export function setRefusalWords(words: RefusalWords): void {
  wordsFor = words;
}

/** One or two sentences: what happened and what was kept. */
export function refusalMessage(refusal: Refusal): string {
  return refusalText(refusal).message;
}

function refusalText(refusal: Refusal): RefusalText {
  const words = wordsFor[refusal.refused] as ((refusal: Refusal) => RefusalText) | undefined;
  return words?.(refusal) ?? { message: refusal.refused };
}

/** Shows a refusal with its one action, and waits for the user. */
export async function showRefusal(refusal: Refusal): Promise<void> {
  const { message, remedy } = refusalText(refusal);
  const chosen = await showMessage.error(message, ...(remedy ? [remedy.title] : []));
  if (remedy && chosen === remedy.title) await remedy.run();
}

/** Asks the lead whether writing to a link's target is allowed, once per place; `true` if it is from now on. */
export async function allowPlace(place: string): Promise<boolean> {
  return (await vscode.commands.executeCommand('teamLead.people.allowPlace', place)) === true;
}

/** Shows an unexpected error; its place in the code goes to the log. */
export async function showFault(fault: unknown): Promise<void> {
  logFault(fault);
  const details = vscode.l10n.t('Show Details');
  const chosen = await showMessage.error(
    vscode.l10n.t('Team Lead could not finish: {0}', fault instanceof Error ? fault.message : String(fault)),
    details,
  );
  if (chosen === details) showLog();
}

const hasScheme = /^[a-z][a-z\d+.-]+:/i;

/** The display name of a file or folder; without one, an empty name. */
export function displayName(address = ''): string {
  return vscode.workspace.asRelativePath(hasScheme.test(address) ? vscode.Uri.parse(address) : address);
}

/** A remedy that opens a file at a line. */
export function openFile(address: string | undefined, line?: number): Remedy | undefined {
  if (address === undefined) return undefined;
  return { title: vscode.l10n.t('Open the File'), run: () => showLine(address, line) };
}

/** A remedy that runs a command. */
export function offer(
  title: string,
  command: CommandId | `vscode.${string}` | `workbench.${string}` | 'revealInExplorer',
  ...given: readonly unknown[]
): Remedy {
  return { title, run: () => vscode.commands.executeCommand(command, ...given) };
}

/** A place outside the workspace, spelled as its own system does. */
function placeWords(address: string): string {
  const uri = vscode.Uri.parse(address);
  return uri.scheme === 'file' ? uri.fsPath : address;
}

/** Refusals that several features share. */
export const sharedRefusals = {
  'no-folder': ({ inHome }) =>
    inHome
      ? {
          message: vscode.l10n.t(
            'The setting for the notes folder begins with ~, and a browser has no home folder. Nothing was written.',
          ),
          remedy: offer(
            vscode.l10n.t('Choose Another Folder'),
            'workbench.action.openSettings',
            'teamLead.folder',
          ),
        }
      : {
          message: vscode.l10n.t(
            'Team Lead keeps its notes in a folder, and none is open. Nothing was written.',
          ),
          remedy: offer(vscode.l10n.t('Open Folder'), 'vscode.openFolder'),
        },
  'no-such-person': ({ person }) => ({
    message: vscode.l10n.t('"person" {0} is not in the notes folder. Nothing was written.', person),
    remedy: offer(vscode.l10n.t('Add Person'), 'teamLead.addPerson'),
  }),
  'several-people': ({ candidates }) => ({
    message: vscode.l10n.t(
      '"person" is ambiguous; use one of these ids: {0}. Nothing was written.',
      listed(candidates),
    ),
  }),
  'file-exists': ({ file }) => ({
    message: vscode.l10n.t('{0} already exists and was left unchanged.', displayName(file)),
    remedy: openFile(file),
  }),
  'file-missing': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is no longer there. Nothing was written. If it was moved, open it where it is now.',
      displayName(file),
    ),
  }),
  'file-changed': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} was changed in the meantime and was left unchanged. Please try again.',
      displayName(file),
    ),
    remedy: openFile(file),
  }),
  'file-busy': ({ file }) => ({
    message: vscode.l10n.t(
      'Another window or program is writing in the folder of {0} and has not finished. Nothing was written. Please try again.',
      displayName(file),
    ),
  }),
  'file-read-only': ({ file }) => ({
    message: vscode.l10n.t('{0} cannot be written. Nothing was changed.', displayName(file)),
    remedy: offer(vscode.l10n.t('Choose Another Folder'), 'workbench.action.openSettings', 'teamLead.folder'),
  }),
  'file-not-utf8': ({ file }) => ({
    message: vscode.l10n.t('{0} is not UTF-8 text, so it was not touched.', displayName(file)),
    remedy: openFile(file),
  }),
  'file-too-large': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} is larger than {1} kB or has more than {2} lines, so it is not read, and nothing was written to it. Move what is old into another file.',
      displayName(file),
      ...noteLimits,
    ),
    remedy: openFile(file),
  }),
  'file-outside-notes': ({ file }) => ({
    message: vscode.l10n.t(
      '"uri" {0} is not in the notes folder. Nothing was changed. Use an address that a command or the index gave.',
      displayName(file),
    ),
  }),
  'unsaved-changes': ({ file }) => ({
    message: vscode.l10n.t(
      '{0} has unsaved changes. Save or revert it first; nothing was changed.',
      displayName(file),
    ),
    remedy: openFile(file),
  }),
  'link-leads-out': ({ place }) => ({
    message: vscode.l10n.t(
      'A link in the notes leads out of the notes folder, to {0}. It is shown and was not written to.',
      placeWords(place),
    ),
    remedy: {
      title: vscode.l10n.t('Write There Too…'),
      run: () => allowPlace(place),
    },
  }),
  'address-with-steps': ({ address }) => ({
    message: vscode.l10n.t(
      'The address {0} has steps such as ".." in it, so it is unclear where it leads. Nothing was written. Pass it without them.',
      address,
    ),
  }),
  'open-block': ({ file, line }) => ({
    message: vscode.l10n.t(
      'A code block or comment in {0} is not closed, and the new line would vanish in it. Nothing was written.',
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
  'edit-astray': ({ file, line }) => ({
    message: vscode.l10n.t(
      '{0} is written in a way that Team Lead cannot change at line {1} without changing more than was meant. Nothing was changed.',
      displayName(file),
      (line ?? 0) + 1,
    ),
    remedy: openFile(file, line),
  }),
  'merge-unsettled': ({ file, line }) => ({
    message: vscode.l10n.t(
      'A merge left both versions in {0}, from line {1} on. Keep what holds and delete the lines with the markers; until then nothing is written.',
      displayName(file),
      (line ?? 0) + 1,
    ),
    remedy: openFile(file, line),
  }),
  'front-matter-broken': ({ file, line }) => ({
    message: vscode.l10n.t(
      'The front matter of {0} is written in a way that cannot be edited in place. Nothing was changed.',
      displayName(file),
    ),
    remedy: openFile(file, line),
  }),
  'line-changed': ({ file, line }) => ({
    message: vscode.l10n.t('The action in {0} has moved. Nothing was changed.', displayName(file)),
    remedy: openFile(file, line),
  }),
  'no-place-to-insert': () => ({
    message: vscode.l10n.t(
      '"person" is missing, and no Markdown file is open to insert into. Nothing was changed.',
    ),
    remedy: offer(vscode.l10n.t('Add Person'), 'teamLead.addPerson'),
  }),
} satisfies Partial<RefusalWords>;
