// @ts-check
// The bill of materials (CycloneDX) of a package: npm's list, reduced to packages with at least one byte in the VSIX.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledPackages } from '../bundled.mjs';
import { runOrThrow } from '../command.mjs';
import { root } from '../root.mjs';

/**
 * @param {Uint8Array} vsix the package it describes
 * @param {Date} date when the package was built
 * @returns {Promise<object>}
 */
export async function billOfMaterials(vsix, date) {
  const [listed, packages, manifest, words] = await Promise.all([
    npmBill(),
    bundledPackages(),
    readJson('package.json'),
    readJson('package.nls.json'),
  ]);
  const ships = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const own = `${manifest.name}@${manifest.version}`;
  const isKept = (/** @type {string} */ ref) => ref === own || ships.has(ref);
  /** @type {Map<string, any>} */
  const known = new Map(listed.components.map((/** @type {any} */ each) => [each['bom-ref'], each]));
  const missing = [...ships].filter(ref => !known.has(ref));
  if (missing.length > 0)
    throw new Error(`npm does not list ${missing.join(', ')}, and the bundles hold it.`);
  const digest = createHash('sha256').update(vsix).digest('hex');
  return {
    $schema: listed.$schema,
    bomFormat: listed.bomFormat,
    specVersion: listed.specVersion,
    serialNumber: `urn:uuid:${uuidFrom(digest)}`,
    version: 1,
    metadata: {
      timestamp: date.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': own,
        type: 'application',
        publisher: manifest.publisher,
        name: manifest.name,
        version: manifest.version,
        description: words.description,
        hashes: [{ alg: 'SHA-256', content: digest }],
        licenses: [{ license: { id: manifest.license } }],
      },
    },
    components: [...ships].sort().map(ref => known.get(ref)),
    dependencies: listed.dependencies
      .filter((/** @type {any} */ { ref }) => isKept(ref))
      .map((/** @type {any} */ { ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKept).sort() }))
      .sort((/** @type {any} */ one, /** @type {any} */ other) => (one.ref < other.ref ? -1 : 1)),
  };
}

/**
 * Lists the whole lock file, whatever is installed: with `--omit dev`, npm also leaves out what tools need.
 * @returns {Promise<any>}
 */
async function npmBill() {
  const text = await runOrThrow(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'silent'],
    { shell: process.platform === 'win32' },
  );
  return JSON.parse(text);
}

/** @param {string} name @returns {Promise<any>} */
async function readJson(name) {
  return JSON.parse(await readFile(path.join(root, name), 'utf8'));
}

/** A UUID of version 8, whose bits are free to choose. @param {string} hex */
function uuidFrom(hex) {
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
