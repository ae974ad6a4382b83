// @ts-check
// What the product's bundles could reach: node test/support/reach.mjs prints it as JSON, for each file as it ships.
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import * as esbuild from 'esbuild';
import { root } from './root.mjs';

/**
 * @typedef {object} Reach
 * @property {readonly string[]} network names of the web and of Node that open a connection, or load code from one
 * @property {readonly string[]} modules what is required by its name
 * @property {number} imports how often `import()` stands in it
 * @property {number} evaluated how often text is made code
 */

/** Names that open a connection, send something, load code or open a page, as a variable, a property or a string. */
const names = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'sendBeacon', 'serviceWorker', 'Worker', 'SharedWorker', 'importScripts'],
  ...['openExternal', 'asExternalUri', 'createTelemetryLogger', 'getBuiltinModule', 'dlopen'],
]);

/** Modules of Node that do the same, and those that start a process. */
const sockets = /^(?:node:)?(?:https?2?|net|tls|dgram|dns|child_process|worker_threads|cluster|inspector|undici)(?:\/|$)/;

/** @param {string} code a whole file @returns {Reach} */
export function reachOf(code) {
  /** @type {Set<string>} */ const network = new Set();
  /** @type {Set<string>} */ const modules = new Set();
  let imports = 0;
  let evaluated = 0;
  const take = (/** @type {unknown} */ name) => {
    if (typeof name === 'string' && (names.has(name) || sockets.test(name))) network.add(name);
  };
  const call = (/** @type {any} */ { callee, arguments: given }) => {
    if (callee.type !== 'Identifier') return;
    if (callee.name === 'eval' || callee.name === 'Function') evaluated++;
    if (callee.name === 'require') modules.add(typeof given[0]?.value === 'string' ? given[0].value : '?');
  };
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true }), {
    Identifier: ({ name }) => take(name),
    MemberExpression: ({ property }) => take(property.type === 'Identifier' && property.name),
    Property: ({ key }) => take(key.type === 'Identifier' && key.name),
    Literal: ({ value }) => take(value),
    CallExpression: call,
    NewExpression: call,
    ImportExpression: () => void imports++,
  });
  return { network: [...network].sort(), modules: [...modules].sort(), imports, evaluated };
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

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await reachOfProduct()));
