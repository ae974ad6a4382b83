import type { FilePort } from '../../core/ports';
import { workspaceFiles } from './workspaceFiles';

/** The web host reaches files only through VS Code. */
export function filesFor(_root: string): FilePort {
  return workspaceFiles;
}

/** There is no home folder in the web host. */
export const homeFolder: string | undefined = undefined;
