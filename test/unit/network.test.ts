import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

interface Reach {
  readonly network: readonly string[];
  readonly modules: readonly string[];
  readonly imports: number;
  readonly evaluated: number;
}

const reachOf = (...given: readonly string[]) =>
  JSON.parse(
    execFileSync(process.execPath, ['test/support/reach.mjs', ...given], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );

describe('what ships @slow', () => {
  let files: Readonly<Record<string, Reach>>;
  const those = (which: (reach: Reach) => boolean) =>
    Object.entries(files).flatMap(([file, reach]) => (which(reach) ? [file] : []));
  before(function () {
    this.timeout(90_000);
    files = reachOf();
  });

  it('is checked as a whole', () => {
    const names = Object.keys(files);
    for (const part of ['dist/extension.js', 'dist/extension.web.js', 'dist/webview/today.js'])
      assert.ok(names.includes(part), part);
    assert.ok(names.length > 25, String(names.length));
  });

  it('names nothing that opens a connection, sends something or starts another program', () => {
    const found = Object.entries(files).flatMap(([file, { network }]) =>
      network.map(name => `${file}: ${name}`),
    );
    assert.deepEqual(found, []);
  });

  it('loads only VS Code, file and path modules, and its own files', () => {
    const allowed = [
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:url',
      'node:util',
      'vscode',
    ];
    const foreign = Object.values(files).flatMap(({ modules }) =>
      modules.filter(name => !/^\.\.?\/[\w./-]+\.js$/.test(name) && !allowed.includes(name)),
    );
    assert.deepEqual([...new Set(foreign)], []);
    assert.deepEqual(
      those(({ imports }) => imports > 0),
      [],
      'import() could take an address of the web',
    );
  });

  it('evaluates no text as code, except the web host’s own files, which it cannot load otherwise', () => {
    assert.deepEqual(
      those(({ evaluated }) => evaluated > 0),
      ['dist/extension.web.js'],
    );
    assert.equal(files['dist/extension.web.js']?.evaluated, 1);
  });

  it('the search finds its targets, however they are spelled', () => {
    const named = [
      ['fetch("x")', 'fetch'],
      ['globalThis["fetch"]("x")', 'fetch'],
      ['const { fetch: f } = globalThis', 'fetch'],
      ['new window.WebSocket("x")', 'WebSocket'],
      ['navigator.sendBeacon("x")', 'sendBeacon'],
      ['require("node:https").get("x")', 'node:https'],
      ['require("dns/promises")', 'dns/promises'],
      ['vscode.env.openExternal(x)', 'openExternal'],
    ] as const;
    const found: readonly Reach[] = reachOf(
      '--code',
      ...named.map(([code]) => code),
      '"https://example.com fetch"; x.fetched(); require(x); require("./a.js")',
      'import(x); eval(x); new Function(x); globalThis.eval(x)',
    );
    for (const [at, [code, name]] of named.entries()) assert.deepEqual(found[at]?.network, [name], code);
    const none = { network: [], modules: [], imports: 0, evaluated: 0 };
    assert.deepEqual(found.slice(named.length), [
      { ...none, modules: ['./a.js', '?'] },
      { ...none, imports: 1, evaluated: 3 },
    ]);
  });
});
