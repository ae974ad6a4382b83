import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { filesNamedBy } from './filesNamedBy';

const folder = path.join('dist', 'test', 'package');
const within = 'extension/';

interface Bill {
  readonly metadata: { readonly component: { readonly version: string; readonly hashes: unknown } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe('the package', () => {
  const vsix = readFileSync(path.join(folder, 'team-lead.vsix'));
  const bill: Bill = JSON.parse(readFileSync(path.join(folder, 'team-lead.cdx.json'), 'utf8'));
  const checkout = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = unzipSync(vsix);
  const files = new Map(
    Object.entries(entries)
      .filter(([name]) => name.startsWith(within))
      .map(([name, bytes]) => [name.slice(within.length), bytes]),
  );
  const text = (name: string) =>
    new TextDecoder().decode(files.get(name) ?? assert.fail(`${name} is missing.`));

  it('has the files VS Code reads first, and nothing else next to the extension', () => {
    assert.deepEqual(
      Object.keys(entries).filter(name => !name.startsWith(within)),
      ['[Content_Types].xml', 'extension.vsixmanifest'],
    );
  });

  it('has every file that the manifest, the code and the documents name, and no other', () => {
    // VS Code, the marketplaces and readers look for these.
    const looked = ['package.json', 'package.nls.json', 'readme.md', 'changelog.md', 'LICENSE.txt'];
    const found = new Set(looked);
    for (const name of found)
      for (const other of filesNamedBy(name, text(name), text('dist/extension.web.js'))) found.add(other);
    assert.deepEqual([...files.keys()].sort(), [...found].sort());
  });

  it('has every page of the product, each with its styles', () => {
    const pages = readdirSync('src/webview').filter(name => existsSync(`src/webview/${name}/main.ts`));
    assert.ok(pages.length > 7, pages.join(', '));
    assert.deepEqual(
      [...files.keys()].filter(name => /^dist\/webview\/[^/]+$/.test(name)).sort(),
      pages.flatMap(name => [`dist/webview/${name}.css`, `dist/webview/${name}.js`]).sort(),
    );
  });

  it('has the manifest of the checkout, without the fields only the checkout needs', () => {
    const { scripts, imports, dependencies, devDependencies, ...shipped } = checkout;
    assert.deepEqual(JSON.parse(text('package.json')), shipped);
  });

  it('stays within its size limits, as a whole and per file', () => {
    assert.ok(vsix.length < 3_200_000, `${vsix.length} bytes`);
    const budgets: readonly (readonly [RegExp, number])[] = [
      [/^dist\/extension\.js$/, 5_000],
      [/^dist\/extension\.web\.js$/, 500_000],
      [/^dist\/(host|web)\/product-/, 800_000],
      [/^dist\/webview\/[^/]+\.js$/, 200_000],
      [/^dist\//, 150_000],
      [/^media\/l10n\//, 600_000],
      [/^media\/readme\//, 700_000],
      [/^media\/walkthrough\//, 10_000],
      [/./, 120_000],
    ];
    const over = [...files].filter(
      ([name, { length }]) => length === 0 || length > (budgets.find(([kind]) => kind.test(name))?.[1] ?? 0),
    );
    assert.deepEqual(
      over.map(([name, { length }]) => `${name}: ${length} bytes`),
      [],
    );
  });

  it('reveals nothing about the machine it was built on, and has no source maps', () => {
    for (const [name, bytes] of files) {
      const content = Buffer.from(bytes).toString('latin1');
      for (const place of [process.cwd(), os.tmpdir() + path.sep, `${os.homedir()}${path.sep}.`])
        assert.ok(!content.includes(place), `${name} names ${place}`);
      assert.doesNotMatch(content, /sourceMappingURL=(?!data:|\S*\$)/, name);
    }
  });

  it('has a bill of materials that lists the same packages as its notices', () => {
    const noticed = [...text('media/docs/third-party-notices.txt').matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)];
    const listed = bill.components.map(
      ({ name, version, licenses }) =>
        `${name} ${version} ${licenses.map(({ license }) => license.id).join(' ')}`,
    );
    assert.ok(listed.length > 20, String(listed.length));
    assert.deepEqual(listed.sort(), noticed.map(([, ...parts]) => parts.join(' ')).sort());
    const own = `${checkout.name}@${checkout.version}`;
    assert.ok((bill.dependencies.find(({ ref }) => ref === own)?.dependsOn.length ?? 0) > 5);
  });

  it('is the same, byte for byte, from another folder, time zone, language and umask', async () => {
    const there = mkdtempSync(path.join(os.tmpdir(), 'team-lead-elsewhere-'));
    try {
      const copy = path.join(there, 'a copy');
      await copyCheckout(copy);
      const time = /"timestamp": "(.*)"/.exec(JSON.stringify(bill, undefined, 1))?.[1] ?? '';
      await promisify(execFile)(
        'sh',
        [
          '-c',
          'umask 077; exec "$0" "$@"',
          process.execPath,
          'test/run/package.mjs',
          '--out',
          there,
          '--source',
          copy,
        ],
        {
          env: {
            ...process.env,
            TZ: 'Pacific/Kiritimati',
            LANG: 'sv_SE.UTF-8',
            LC_ALL: 'sv_SE.UTF-8',
            SOURCE_DATE_EPOCH: String(Date.parse(time) / 1000),
          },
        },
      );
      const other = unzipSync(readFileSync(path.join(there, 'team-lead.vsix')));
      assert.deepEqual(
        Object.keys(other).filter(
          name => Buffer.compare(other[name] ?? vsix, entries[name] ?? Buffer.of()) !== 0,
        ),
        [],
      );
      for (const name of ['team-lead.vsix', 'team-lead.cdx.json'])
        assert.ok(readFileSync(path.join(there, name)).equals(readFileSync(path.join(folder, name))), name);
    } finally {
      rmSync(there, { recursive: true, force: true });
    }
  }).timeout(240_000);
});

/** Copies what a fresh clone has, plus the packages that the build needs. */
async function copyCheckout(to: string): Promise<void> {
  const { stdout } = await promisify(execFile)('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  for (const file of stdout.split('\0').filter(name => name && !name.startsWith('test/') && existsSync(name)))
    cpSync(file, path.join(to, file), { recursive: true });
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const needed = Object.keys(packages).filter(
    place => place !== '' && (!packages[place].dev || /^node_modules\/(@esbuild\/|esbuild$)/.test(place)),
  );
  for (const place of needed) if (existsSync(place)) cpSync(place, path.join(to, place), { recursive: true });
}
