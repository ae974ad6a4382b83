import { join, leadsInto, namesWithin } from '../notebook/address';
import type { FilePort } from '../notebook/ports';
import { ignoreFileLeavesOut, settingLeavesOut } from './leavesOut';

/** VS Code's own settings that exclude files from lists and searches. */
const excludeSettings = ['files.exclude', 'search.exclude'] as const;

/** Files at the top of a workspace folder that some tools document as a list of files to leave out. */
const ignoreFiles = [
  '.agentsignore',
  '.aiexclude',
  '.codeiumignore',
  '.cursorignore',
  '.geminiignore',
  '.rooignore',
];

/**
 * Where the notes are, from an agent's point of view. `workspace`: in its folder. `other-root`: in one of several
 * folders. `outside`: in none of them.
 */
export type AgentPlace = 'workspace' | 'other-root' | 'outside';

/** What is known about how an AI agent in the editor could read the notes. */
export interface AgentReach {
  readonly place: AgentPlace;
  /** There is no value for "impossible", because no check could prove it. */
  readonly reach: 'may-read' | 'not-ruled-out';
  /** Names of the settings and files that ask tools to leave the notes out. */
  readonly exclusions: readonly string[];
}

/** The window that an agent works in. */
export interface AgentWindow {
  /** Addresses of the open folders. */
  readonly folders: readonly string[];
  /** The value of a setting such as `files.exclude` for a folder. */
  setting(name: (typeof excludeSettings)[number], folder: string): unknown;
}

/** Checks where the notes are, following links, and what asks tools to leave them out. */
export async function agentReach(files: FilePort, root: string, window: AgentWindow): Promise<AgentReach> {
  const scheme = (address: string) => address.slice(0, address.indexOf(':'));
  const real = async (address: string) => (scheme(address) === scheme(root) ? files.real(address) : address);
  const notes = [root, await real(root)];
  const holding: string[] = [];
  for (const folder of window.folders) {
    const spellings = [folder, await real(folder)];
    // An open folder inside the notes also exposes a part of them.
    const meets = spellings.some(open =>
      notes.some(place => leadsInto(open, place) || leadsInto(place, open)),
    );
    if (meets) holding.push(folder);
  }
  if (holding.length === 0) return { place: 'outside', reach: 'not-ruled-out', exclusions: [] };
  const found = await Promise.all(holding.map(folder => exclusionsIn(files, root, folder, window)));
  const [first = [], ...others] = found;
  return {
    place: window.folders.length > 1 ? 'other-root' : 'workspace',
    reach: 'may-read',
    // If two folders contain the notes, one may show what the other leaves out.
    exclusions: first.filter(name => others.every(other => other.includes(name))),
  };
}

async function exclusionsIn(
  files: FilePort,
  root: string,
  folder: string,
  window: AgentWindow,
): Promise<readonly string[]> {
  const names = folder === root ? [] : namesWithin(folder, root);
  if (!names) return [];
  const settings = excludeSettings.filter(name => {
    const patterns = window.setting(name, folder);
    return isRecord(patterns) && settingLeavesOut(patterns, names);
  });
  const ignoring = await Promise.all(
    ignoreFiles.map(async name => {
      const bytes = (await files.readStamped(join(folder, name), maxSize).catch(() => undefined))?.bytes;
      return bytes && ignoreFileLeavesOut(new TextDecoder().decode(bytes), names) ? name : undefined;
    }),
  );
  return [...settings, ...ignoring.filter(name => name !== undefined)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Larger files are not read, in bytes. */
const maxSize = 256_000;
