import type { FilePort } from '../../core/notebook/ports';
import { workspaceFiles } from './workspaceFiles';

/** The web host reaches files only through VS Code. */
export function filesFor(_root: string): FilePort {
  return workspaceFiles;
}

/** A browser window has no operating system paths. */
export const onWindows: boolean = false;

/** The web host has no home folder. */
export const homeFolder: string | undefined = undefined;

/** A browser window has no environment. */
export function isGitElsewhere(): boolean {
  return false;
}
