import * as vscode from 'vscode';
import type { CommitPrompts } from '../core/brief/briefMarkdown';
import { setting } from './settings';

/** The part of the API of VS Code's built-in git extension, version 1, that we use. */
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

/** How many commits per author and repository to read, and how many to show. */
const most = { read: 100, shown: 5 } as const;
/** The longest a brief waits for git. */
const patienceMilliseconds = 700;

/**
 * Up to five subjects of a person's commits since a day, from the open repositories, as something to ask about; only if
 * the lead turned the setting on. `undefined` if there are none, the workspace is not trusted, no email address or day
 * is known, or git is missing or slow.
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

/** Git treats the author as a basic regular expression and is case-sensitive, which email addresses are not. */
function asPattern(email: string): string {
  return email
    .replace(/[\\.*^$[\]]/g, '\\$&')
    .replace(/\p{L}/gu, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
