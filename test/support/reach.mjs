// @ts-check
// What the product's bundles can reach: node test/support/reach.mjs prints it as JSON, for each file as it ships, or
// with --code for each piece of its code.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import * as esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * @typedef {object} Reach
 * @property {readonly string[]} network web and Node names that open a connection or load code over one
 * @property {readonly string[]} modules modules required by name
 * @property {number} imports how often `import()` occurs
 * @property {number} evaluated how often text is evaluated as code
 */

/** Names that open a connection, send something, load code or open a page, as a variable, a property or a string. */
const names = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'sendBeacon', 'serviceWorker', 'Worker', 'SharedWorker', 'importScripts'],
  ...['openExternal', 'asExternalUri', 'createTelemetryLogger', 'getBuiltinModule', 'dlopen'],
]);

/** Node modules that do the same, and modules that start a process. */
const sockets =
  /^(?:node:)?(?:https?2?|net|tls|dgram|dns|child_process|worker_threads|cluster|inspector|undici)(?:\/|$)/;

/** @param {string} code a whole file @returns {Reach} */
export function reachOf(code) {
  /** @type {Set<string>} */ const network = new Set();
  /** @type {Set<string>} */ const modules = new Set();
  let imports = 0;
  let evaluated = 0;
  const take = (/** @type {unknown} */ name) => {
    if (typeof name === 'string' && names.has(name)) network.add(name);
  };
  const call = (/** @type {any} */ { callee, arguments: given }) => {
    const name = callee.name ?? callee.property?.name;
    if (name === 'eval' || name === 'Function') evaluated++;
    if (name !== 'require') return;
    const module = typeof given[0]?.value === 'string' ? given[0].value : '?';
    (sockets.test(module) ? network : modules).add(module);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), node => {
    const { type, name, value, key } = node;
    if (type === 'Identifier') take(name);
    else if (type === 'Literal') take(value);
    else if (type === 'Property') take(key.name);
    else if (type === 'CallExpression' || type === 'NewExpression') call(node);
    else if (type === 'ImportExpression') imports++;
  });
  return { network: [...network].sort(), modules: [...modules].sort(), imports, evaluated };
}

/**
 * Calls `see` for every node of a program. Walkers by type skip some nodes, such as the names in a destructuring pattern.
 * @param {any} node
 * @param {(node: any) => void} see
 */
function visit(node, see) {
  if (typeof node.type === 'string') see(node);
  for (const part of Object.values(node)) if (typeof part === 'object' && part !== null) visit(part, see);
}

/** @returns {Promise<Readonly<Record<string, Reach>>>} */
async function reachOfProduct() {
  const { product } = createRequire(import.meta.url)(path.join(root, 'esbuild.js'));
  /** @type {Record<string, Reach>} */
  const found = {};
  for (const options of Object.values(product)) {
    const { outputFiles = [] } = await esbuild.build({
      ...options,
      absWorkingDir: root,
      minify: true,
      sourcemap: false,
      write: false,
    });
    for (const { path: file, contents } of outputFiles)
      if (file.endsWith('.js'))
        found[path.relative(root, file).replaceAll('\\', '/')] = reachOf(new TextDecoder().decode(contents));
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const [, , option, ...codes] = process.argv;
  process.stdout.write(JSON.stringify(option === '--code' ? codes.map(reachOf) : await reachOfProduct()));
}
