import { homedir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { FilePort } from '../../core/notebook/ports';
import { nodeFiles } from './nodeFiles';
import { workspaceFiles } from './workspaceFiles';

/** `file:` folders go through Node, which is many times faster and can create a file without overwriting. */
export function filesFor(root: string): FilePort {
  return root.startsWith('file:') ? nodeFiles : workspaceFiles;
}

/** On Windows, a folder can be a network share. */
export const onWindows: boolean = process.platform === 'win32';

/**
 * Whether environment variables point git at another repository: then git's answers are not about the folder it runs
 * in.
 */
export function isGitElsewhere(): boolean {
  return ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE'].some(name => process.env[name]);
}

/** URI of the user's home folder on the machine that runs the extension. */
export const homeFolder: string | undefined = pathToFileURL(homedir()).toString();
