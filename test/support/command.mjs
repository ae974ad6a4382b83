// @ts-check
// Runs other programs, and leaves none running when this one stops.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ code: number, output: string }} Outcome `code` is the exit code, 1 after a signal, 124 on timeout. */
/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] defaults to the checkout
 * @property {NodeJS.ProcessEnv} [env] extends this process's environment
 * @property {boolean} [quiet] collects the output instead of showing it
 * @property {string} [log] a file to write the output to instead of showing it
 * @property {boolean} [shell]
 * @property {number} [timeLimit] in milliseconds; after that, the program is killed
 * @property {(line: string) => void} [onLine] receives each whole line of output, with `quiet` or `log`
 */

/** @type {Set<ChildProcess>} */
const running = new Set();
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
let watching = false;

/** Called when the first program starts, so a test bundle that runs none adds no listener. */
function endChildrenWithThisProcess() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {(keyof typeof exitCodes)[]} */ (Object.keys(exitCodes))) {
    process.on(signal, () => {
      // Other listeners (one that stops a server, say) end the process when they are done.
      if (running.size === 0 && process.listenerCount(signal) > 1) return;
      const ended = [...running].map(child => new Promise(resolve => child.once('close', resolve)));
      for (const child of running) end(child);
      void Promise.all(ended).then(() => process.exit(exitCodes[signal]));
    });
  }
}

/**
 * Runs a program to its end and resolves to the outcome; rejects only if it cannot be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const { cwd = root, env, quiet = false, log, shell = false, timeLimit, onLine } = options;
  return new Promise((resolve, reject) => {
    const captured = quiet || log !== undefined;
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: captured ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // In its own process group, so that its children end with it. A program that writes to the terminal stays in the
      // terminal's group.
      detached: captured && process.platform !== 'win32',
    });
    endChildrenWithThisProcess();
    running.add(child);
    const file = log === undefined ? undefined : createWriteStream(log);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        file?.write(text);
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) onLine?.(line);
      });
      stream?.on('end', () => rest && onLine?.(rest));
    }
    let late = false;
    const limit =
      timeLimit &&
      setTimeout(
        () =>
          end(child, () => {
            late = true;
          }),
        timeLimit,
      );
    const closed = () => {
      if (limit) clearTimeout(limit);
      running.delete(child);
      file?.end();
    };
    child.once('error', error => {
      closed();
      reject(error);
    });
    child.once('close', code => {
      closed();
      resolve({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Like `run` with `quiet`, but rejects with the program's output if it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} its output
 */
export async function runOrThrow(program, args, options = {}) {
  const { code, output } = await run(program, args, { quiet: true, ...options });
  if (code !== 0)
    throw new Error(`${program} ${args.join(' ')} failed (exit code ${code}):\n${output.trim()}`);
  return output;
}

/**
 * Runs npm in a folder, unaffected by the npm script this runs in.
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {Promise<string>} its output
 */
export function npm(folder, args) {
  return runOrThrow('npm', [...args, '--prefix', folder], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
}

/**
 * @param {string} name a program
 * @returns {string | undefined} its path; `undefined` if it is not installed
 */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

/**
 * Ends a child, and its process group if it leads one: politely first, then by force.
 * @param {ChildProcess} child
 * @param {() => void} [first] runs before the first signal
 */
export function end(child, first) {
  first?.();
  const send = (/** @type {NodeJS.Signals} */ signal) => {
    try {
      process.kill(-(child.pid ?? Number.NaN), signal);
    } catch {
      child.kill(signal);
    }
  };
  send('SIGTERM');
  const force = setTimeout(() => send('SIGKILL'), 4000);
  child.once('close', () => clearTimeout(force));
}
