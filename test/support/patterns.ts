import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { transform } from 'esbuild';

/** A regular expression in the product. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** The files it occurs in, relative to the checkout. */
  readonly files: readonly string[];
}

/** Every regular expression literal in `src`. Excludes the ones built at run time. */
export async function writtenPatterns(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern & { files: string[] }>();
  for (const file of (await readdir('src', { recursive: true })).sort()) {
    if (!file.endsWith('.ts')) continue;
    const { code } = await transform(await readFile(path.join('src', file), 'utf8'), { loader: 'ts' });
    full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
      if (node.type !== 'Literal' || !('regex' in node)) return;
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const key = `/${pattern}/${flags}`;
      const known = found.get(key) ?? { source: pattern, flags, files: [] };
      known.files.push(`src/${file.replaceAll('\\', '/')}`);
      found.set(key, known);
    });
  }
  return [...found.values()];
}

/**
 * Every regular expression that the core's modules build at load time, recorded by bundling them with a `RegExp` that
 * logs its arguments. Excludes the wording rules, which have a test with texts made for each of them.
 */
export async function assembledPatterns(): Promise<readonly Pattern[]> {
  const { build } = await import('esbuild');
  const files = (await readdir('src/core', { recursive: true }))
    .filter(file => file.endsWith('.ts') && !file.startsWith('lint'))
    .sort();
  const { outputFiles } = await build({
    stdin: {
      contents: files.map(file => `import './src/core/${file.replaceAll('\\', '/')}';`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'node',
    external: [
      'yaml',
      'markdown-it',
      'fflate',
      'ical-generator',
      'chrono-node',
      'chrono-node/*',
      'retext-equality',
    ],
  });
  const found: Pattern[] = [];
  class Recorded extends RegExp {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      if (typeof source === 'string') found.push({ source, flags: flags ?? '', files: [] });
    }
  }
  const run = new Function('RegExp', 'require', outputFiles[0]?.text ?? '');
  run(Recorded, (await import('node:module')).createRequire(path.resolve('package.json')));
  return found;
}
