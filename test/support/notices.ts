import { execFileSync } from 'node:child_process';

/** A package of others that is in what ships. */
export interface Bundled {
  readonly name: string;
  /** Where it is installed, as the lock file names it. */
  readonly folder: string;
  readonly version: string;
  /** Its SPDX expression. */
  readonly license: string;
  readonly author: string;
  /** What its license files say; empty where it has none. */
  readonly text: string;
}

/** The packages in the product's bundles, by name. Esbuild finds them in a process of its own. */
export function bundledPackages(): readonly Bundled[] {
  const json = execFileSync(process.execPath, ['test/support/bundled.mjs'], { encoding: 'utf8' });
  return JSON.parse(json) as Bundled[];
}

/** Where the notices ship. */
export const noticesFile = 'media/docs/third-party-notices.txt';

/** What ships of others, with the terms it comes under. */
export function notices(packages: readonly Bundled[]): string {
  const terms = packages.find(({ license, text }) => license === 'MIT' && text.includes(granted))?.text ?? '';
  const parts = packages.map(found =>
    [
      rule,
      `${found.name} ${found.version} (${found.license})`,
      rule,
      found.text || spelledOut(found, terms.slice(terms.indexOf(granted))),
    ].join('\n'),
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}

const rule = '-'.repeat(72);
const granted = 'Permission is hereby granted';
const head = [
  'Third-party notices for Team Lead',
  '',
  'Team Lead ships with the packages below. Each belongs to its authors and comes',
  'under its own terms. This file is made from what the bundles hold:',
  'npm run generate.',
].join('\n');

/** The terms of a package that names its license and does not bring the text. */
function spelledOut({ name, license, author }: Bundled, terms: string): string {
  if (license !== 'MIT' || !author || !terms)
    throw new Error(
      `${name} ships, and neither brings its license text nor names a license that is known here.`,
    );
  return `Copyright (c) ${author}\n\n${terms}`;
}
