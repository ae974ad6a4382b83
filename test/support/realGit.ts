import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { GitPort, GitRepository } from '../../src/core/privacy/gitExposure';

/** Runs git in a folder, ignoring the user's configuration. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: clean,
  });
}

export function hasGit(): boolean {
  return spawnSync('git', ['--version']).status === 0;
}

/** Git as VS Code provides it, with these repositories open, innermost first. */
export function gitWith(...opened: readonly string[]): GitPort {
  const roots = opened.map(folder => pathToFileURL(folder).toString());
  return {
    repository: place => {
      const root = roots.find(one => place === one || place.startsWith(`${one}/`));
      return root === undefined ? undefined : repositoryAt(root);
    },
    closed: async place => {
      try {
        return pathToFileURL(git(fileURLToPath(place), 'rev-parse', '--show-toplevel').trim()).toString();
      } catch {
        return undefined;
      }
    },
  };
}

function repositoryAt(root: string): GitRepository {
  const at = fileURLToPath(root);
  return {
    root,
    async ignored(files) {
      const asked = files.map(file => fileURLToPath(file));
      const { status, stdout, stderr } = spawnSync('git', ['-C', at, 'check-ignore', '-v', '-z', '--stdin'], {
        input: asked.join('\0'),
        encoding: 'utf8',
        maxBuffer: 100_000_000,
        env: clean,
      });
      if (status !== 0 && status !== 1) throw new Error(stderr);
      // Four fields per match: the rule's file, its line, the rule, and the path. A rule with `!` re-includes the path.
      const fields = stdout.split('\0');
      const ignored = new Set(
        fields.filter((_, field) => field % 4 === 3 && !fields[field - 1]?.startsWith('!')),
      );
      return new Set(files.filter((_, file) => ignored.has(asked[file] ?? '')));
    },
    async tracked(folder) {
      const all = git(at, 'ls-files', '-z', '--', fileURLToPath(folder)).split('\0').filter(Boolean);
      return all.map(path => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`);
    },
  };
}

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
const clean = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
