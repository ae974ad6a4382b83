// @ts-check
// Publishes the package, only through trusted publishing: no token is stored anywhere.
//   npm run publish:marketplace               lists what is missing, tests the package, and prints what it would do
//   npm run publish:marketplace -- --really   publishes, if nothing is missing
//   npm run publish:openvsx                   the same for Open VSX
// The published file is the tested file.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run, runOrThrow } from '../support/command.mjs';
import '../support/endWithNpm.mjs';
import { audit } from '../support/package/audit.mjs';
import { packageFolder } from '../support/package/packageForTests.mjs';
import { releaseChecks } from '../support/package/releaseChecks.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

/** Each pinned to the version whose options we checked. They need a newer Node than the rest, so npx fetches them. */
const places = /** @type {Record<string, (vsix: string) => readonly string[]>} */ ({
  marketplace: vsix => ['@vscode/vsce@4.1.0', 'publish', '--oidc', '--packagePath', vsix],
  openvsx: vsix => ['ovsx@1.4.0', 'publish', vsix, '--trusted-publishing'],
});

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { really: { type: 'boolean', default: false } },
});
const command = places[positionals[0] ?? ''];
if (!command) throw new Error(`Where to? ${Object.keys(places).join(' or ')}`);

await installPackages();
const git = (/** @type {readonly string[]} */ ...args) => runOrThrow('git', args);
const read = (/** @type {string} */ name) => readFile(path.join(root, name), 'utf8');
const [status, tags, changelog, manifest, audited] = await Promise.all([
  git('status', '--porcelain'),
  git('tag', '--points-at', 'HEAD'),
  read('CHANGELOG.md'),
  read('package.json').then(JSON.parse),
  audit(),
]);
const checks = releaseChecks({
  status,
  changelog,
  manifest,
  tags: tags.split('\n'),
  nodeMajor: Number(process.versions.node.split('.')[0]),
  audited: audited.state,
  canProve: Boolean(process.env.ACTIONS_ID_TOKEN_REQUEST_URL),
});
for (const { ok, said } of checks) console.log(`${ok ? '✔' : '✖'} ${said}`);
const holds = checks.every(({ ok }) => ok);
if (values.really && !holds) {
  console.log('Nothing was published.');
  process.exitCode = 1;
} else await testAndPublish();

async function testAndPublish() {
  const { code } = await run(process.execPath, ['test/run/test.mjs', 'vsix']);
  console.log(`${code === 0 ? '✔' : '✖'} The tests of the package ${code === 0 ? 'pass' : 'fail'}.`);
  if (code !== 0) {
    console.log('Nothing was published.');
    process.exitCode = 1;
    return;
  }
  const vsix = path.join(packageFolder, `${manifest.name}.vsix`);
  const hash = createHash('sha256')
    .update(await readFile(vsix))
    .digest('hex');
  console.log(`${path.relative(root, vsix)}  sha256 ${hash}`);
  const args = ['--yes', ...(command?.(vsix) ?? [])];
  if (!values.really) {
    console.log(
      `This was a dry run. With --really${holds ? '' : ', once the rest holds'}: npx ${args.join(' ')}`,
    );
    return;
  }
  process.exitCode = (await run('npx', args, { shell: process.platform === 'win32' })).code;
}
