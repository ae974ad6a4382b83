import * as vscode from 'vscode';
import { homeFolder } from '#files';
import { folderIn } from '../core/notebook/layout';
import { isRefusal, type Refusal } from '../core/refusal';
import { isShare } from '../protocol/settings';
import { asking } from './ask';
import { pick } from './prompts';
import { setting } from './settings';

/** A possible location of this window's notes. */
export interface NotesPlace {
  /** URI of the notes folder, which may not exist yet. */
  readonly address: string;
  /** Name of the workspace folder it belongs to; `undefined` if there is only one. */
  readonly root?: string;
  /** Whether it holds notes. */
  readonly used: boolean;
}

/** The location to use, and whether to ask the user first. */
export interface ChosenPlace {
  readonly place: NotesPlace | undefined;
  readonly undecided: boolean;
}

const memoryKey = 'notes.place';

/**
 * Finds the notes folder from the setting `teamLead.folder`. In a multi-root workspace: the chosen one, otherwise the
 * only one with notes, otherwise the first, undecided. No place if no folder is open and the setting names none.
 */
export async function findNotesPlace(memory: vscode.Memento): Promise<ChosenPlace> {
  const places = await notesPlaces();
  const chosen = places.find(place => place.address === memory.get(memoryKey));
  if (chosen || places.length <= 1) return { place: chosen ?? places[0], undecided: false };
  const used = places.filter(place => place.used);
  return { place: used[0] ?? places[0], undecided: used.length !== 1 };
}

/** Why there is no place. */
export function noPlace(): Refusal {
  const inHome = homeFolder === undefined && /^~(?:$|[\\/])/.test(setting('folder', null));
  return { refused: 'no-folder', inHome };
}

/** Asks which workspace folder holds the notes and stores the answer; `false` if the user leaves. */
export async function askNotesPlace(memory: vscode.Memento): Promise<boolean> {
  const choices = (await notesPlaces()).map(({ address, root, used }) => ({
    label: root ?? address,
    description: used ? vscode.l10n.t('has notes') : '',
    detail: vscode.Uri.parse(address).fsPath,
    value: address,
  }));
  const question = vscode.l10n.t('Which folder of this workspace are the notes in? You are asked once.');
  const chosen = await asking(vscode.l10n.t('Choose Notes Folder'), ask => pick(ask, question, choices));
  if (chosen === undefined || isRefusal(chosen)) return false;
  await memory.update(memoryKey, chosen);
  return true;
}

async function notesPlaces(): Promise<readonly NotesPlace[]> {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const found = new Map<string, string | undefined>();
  for (const root of roots.length > 0 ? roots : [undefined]) {
    const address = notesFolderOf(root);
    // One absolute folder shared by all roots is one place.
    if (address) found.set(address, found.has(address) ? undefined : root?.name);
  }
  return Promise.all(
    [...found].map(async ([address, root]) => ({
      address,
      used: found.size > 1 && (await isThere(folderIn(address, 'people'))),
      ...(found.size > 1 && root && { root }),
    })),
  );
}

function notesFolderOf(folder: vscode.WorkspaceFolder | undefined): string | undefined {
  const named = setting('folder', folder);
  if (isShare(named)) return vscode.Uri.file(named).toString().replace(/\/$/, '');
  const path = named.replaceAll('\\', '/');
  const [, home] = /^~(?:\/(.*))?$/.exec(path) ?? [];
  if (path === '~' || home !== undefined)
    return at(homeFolder ? vscode.Uri.parse(homeFolder) : undefined, home ?? '');
  const relative = path.replace(/^\$\{workspaceFolder\}\/?/, '');
  if (/^(?:[A-Za-z]:)?\//.test(relative))
    return (folder?.uri.with({ path: slashed(relative) }) ?? vscode.Uri.file(relative)).toString();
  return at(folder?.uri, relative);
}

function at(base: vscode.Uri | undefined, relative: string): string | undefined {
  return base && vscode.Uri.joinPath(base, relative).toString().replace(/\/$/, '');
}

function slashed(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

async function isThere(uri: string): Promise<boolean> {
  return vscode.workspace.fs.stat(vscode.Uri.parse(uri)).then(
    () => true,
    () => false,
  );
}
