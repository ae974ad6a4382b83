import type { FilePort } from '../../core/notebook/ports';
import { workspaceFiles } from './workspaceFiles';

/** The web host reaches files only through VS Code. */
export function filesFor(_root: string): FilePort {
  return workspaceFiles;
}

/** A window in a browser has no paths of a system. */
export const onWindows: boolean = false;

/** There is no home folder in the web host. */
export const homeFolder: string | undefined = undefined;
