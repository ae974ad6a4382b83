// @ts-check
// Builds the VSIX so that every build of the same commit has the same bytes, and writes its bill of materials. Leaves
// `dist` alone, because other runs may be using it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runOrThrow } from '../command.mjs';
import { root } from '../root.mjs';
import { billOfMaterials } from './billOfMaterials.mjs';
import { buildDate } from './buildDate.mjs';
import { reproducibleZip } from './reproducibleZip.mjs';

/** What ships besides the build. */
const shipped = [
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.vscodeignore',
  'media',
];

/** Fields of the manifest that VS Code does not read; the packages are bundled. */
const ofTheCheckout = ['scripts', 'imports', 'dependencies', 'devDependencies'];

/**
 * Writes `<name>.vsix` and `<name>.cdx.json` into a folder.
 * @param {{ out: string, source?: string }} options absolute folders; `source` is a checkout, defaults to this one
 * @returns {Promise<{ vsix: string, bill: string }>} their paths
 */
export async function makePackage({ out, source = root }) {
  const stage = await mkdtemp(path.join(os.tmpdir(), 'team-lead-package-'));
  try {
    for (const name of shipped)
      await cp(path.join(source, name), path.join(stage, name), { recursive: true });
    const manifest = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8'));
    for (const key of ofTheCheckout) delete manifest[key];
    await writeFile(path.join(stage, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await runOrThrow(process.execPath, ['esbuild.js', '--production', '--out', path.join(stage, 'dist')], {
      cwd: source,
    });
    await mkdir(out, { recursive: true });
    const vsix = path.join(out, `${manifest.name}.vsix`);
    await runOrThrow(
      process.execPath,
      [
        path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce'),
        'package',
        '--no-dependencies',
        // Links stay relative until the manifest names the repository.
        ...(manifest.repository ? [] : ['--allow-missing-repository', '--no-rewrite-relative-links']),
        '--out',
        vsix,
      ],
      { cwd: stage },
    );
    const date = await buildDate(source);
    const bytes = reproducibleZip(await readFile(vsix), date);
    await writeFile(vsix, bytes);
    const bill = path.join(out, `${manifest.name}.cdx.json`);
    const materials = await billOfMaterials(bytes, date);
    await writeFile(bill, `${JSON.stringify(materials, undefined, 2)}\n`);
    return { vsix, bill };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
