// @ts-check
// Starts VS Code for `runTests` in place of the desktop executable, taking the same flags for workspace, extensions and
// tests; exits with the exit code of the tests.
//   VSCODE_DESKTOP            a desktop VS Code to pass the arguments to; without it, the npm route is taken
//   VSCODE_TRUST=ask          drops runTests' --disable-workspace-trust, so folders open in restricted mode
import { parseArgs } from 'node:util';
import { run } from '../command.mjs';
import { openBrowser } from './chromium.mjs';
import { startServer } from './server.mjs';

const asked = process.env.VSCODE_TRUST === 'ask';
const given = process.argv.slice(2).filter(word => !(asked && word === '--disable-workspace-trust'));

if (process.env.VSCODE_DESKTOP) {
  process.exitCode = (await run(process.env.VSCODE_DESKTOP, given)).code;
} else {
  process.exitCode = await inServer();
}

async function inServer() {
  const { values, positionals } = parseArgs({
    args: given,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : undefined);
  const [server, browser] = await Promise.all([
    startServer({
      trust: !asked,
      userData: text(values['user-data-dir']),
      extensions: text(values['extensions-dir']),
      log: text => process.stderr.write(text),
    }),
    openBrowser(console.log),
  ]);
  const stop = async () => {
    await browser.close();
    await server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => stop().then(() => process.exit(1)));
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    /** @type {Promise<number>} */
    const exit = new Promise((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      browser.once('disconnected', () => reject(new Error('The browser ended.')));
      void server.ended.then(() => reject(new Error("VS Code's server ended.")));
    });
    // The browser also ends when opening the page fails, and that error is the one to see.
    exit.catch(() => {});
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _level, /** @type {unknown[]} */ args) => console.log(printed(args)),
    );
    page.on('pageerror', error => console.log(`In the workbench: ${error.message}`));
    await page.goto(
      server.address({
        folder: positionals[0],
        development: text(values.extensionDevelopmentPath),
        tests: text(values.extensionTestsPath),
      }),
      // On a busy machine the workbench takes its time.
      { timeout: 120_000, waitUntil: 'commit' },
    );
    return await exit;
  } finally {
    await stop();
  }
}

/** What the console would print: substitutes `%s`, drops `%c` with its style. @param {unknown[]} args */
function printed(args) {
  const [first = '', ...rest] = args.map(String);
  const filled = first.replace(/%[csdifoO]/g, mark => {
    const value = rest.shift() ?? '';
    return mark === '%c' ? '' : value;
  });
  return [filled, ...rest].join(' ').trim();
}
