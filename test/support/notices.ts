import { execFileSync } from 'node:child_process';

/** A third-party package that ships with the product. */
export interface Bundled {
  readonly name: string;
  /** Where it is installed, as written in the lock file. */
  readonly folder: string;
  readonly version: string;
  /** Its SPDX expression. */
  readonly license: string;
  readonly author: string;
  /** The text of its license files; empty if it has none. */
  readonly text: string;
}

/** The packages in the product's bundles, by name. Runs esbuild in a separate process. */
export function bundledPackages(): readonly Bundled[] {
  const json = execFileSync(process.execPath, ['test/support/bundled.mjs'], { encoding: 'utf8' });
  return JSON.parse(json) as Bundled[];
}

/** Where the notices ship. */
export const noticesFile = 'media/docs/third-party-notices.txt';

/** The third-party packages that ship, each with its license. */
export function notices(packages: readonly Bundled[]): string {
  const terms = packages.find(({ license, text }) => license === 'MIT' && text.includes(granted))?.text ?? '';
  const parts = packages.map(found =>
    [
      rule,
      `${found.name} ${found.version} (${found.license})`,
      // The MPL requires a pointer to the source (3.2); the package itself is the source.
      ...(found.license === 'MPL-2.0'
        ? [`Its source: https://www.npmjs.com/package/${found.name}/v/${found.version}`]
        : []),
      rule,
      found.text || licenseText(found, terms.slice(terms.indexOf(granted))),
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

/** The license text of a package that names its license but does not include the text. */
function licenseText({ name, license, author }: Bundled, terms: string): string {
  if (license !== 'MIT' || !author || !terms)
    throw new Error(
      `${name} ships, and neither brings its license text nor names a license that is known here.`,
    );
  return `Copyright (c) ${author}\n\n${terms}`;
}
