import * as vscode from 'vscode';
import type { CommitPrompts } from '../core/brief/briefMarkdown';
import { setting } from './settings';

/** What we use of the API of VS Code's own git extension, version 1. */
interface GitApi {
  readonly state?: 'uninitialized' | 'initialized';
  readonly repositories: readonly {
    log(options: { readonly author?: string; readonly maxEntries?: number }): Promise<readonly Commit[]>;
  }[];
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorEmail?: string;
  readonly authorDate?: Date;
}

/** How many commits of one address in one repository are looked at, and how many are shown. */
const most = { read: 100, shown: 5 } as const;
/** A brief does not wait longer for git. */
const patienceMilliseconds = 700;

/**
 * What somebody committed since a day, in the repositories that are open: up to five subjects, as something to ask about,
 * where the lead asks for them in the settings. `undefined` where there is nothing to say, no trust, no address, no git, or
 * git is slow.
 */
export async function commitPrompts(
  emails: readonly string[],
  since: string | undefined,
): Promise<CommitPrompts | undefined> {
  if (!setting('commitSubjects') || !vscode.workspace.isTrusted || emails.length === 0 || !since)
    return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), patienceMilliseconds);
  });
  const found = readCommits(emails, since).catch(() => undefined);
  return Promise.race([found, patience]).finally(() => clearTimeout(timer));
}

async function readCommits(emails: readonly string[], since: string): Promise<CommitPrompts | undefined> {
  const extension = vscode.extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>(
    'vscode.git',
  );
  const git = extension && (extension.isActive ? extension.exports : await extension.activate());
  if (!git?.enabled) return undefined;
  const wanted = new Set(emails.map(email => email.toLowerCase()));
  const logs = await Promise.all(
    git
      .getAPI(1)
      .repositories.flatMap(repository =>
        emails.map(email => repository.log({ author: `<${asPattern(email)}>`, maxEntries: most.read })),
      ),
  );
  const [year = 0, month = 1, day = 1] = since.split('-').map(Number);
  const start = new Date(year, month - 1, day);
  const commits = new Map(
    logs
      .flat()
      .filter(({ authorEmail, authorDate }) => {
        return (
          wanted.has(authorEmail?.toLowerCase() ?? '') && authorDate !== undefined && authorDate >= start
        );
      })
      .map(commit => [commit.hash, commit]),
  );
  const newest = [...commits.values()].sort(
    (one, other) => (other.authorDate?.getTime() ?? 0) - (one.authorDate?.getTime() ?? 0),
  );
  if (newest.length === 0) return undefined;
  return { subjects: newest.slice(0, most.shown).map(({ message }) => message.split('\n', 1)[0] ?? '') };
}

/** Git takes an author for a basic regular expression and minds the case, which an address does not. */
function asPattern(email: string): string {
  return email
    .replace(/[\\.*^$[\]]/g, '\\$&')
    .replace(/\p{L}/gu, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
