// @ts-check
// The browser that shows VS Code's workbench on the npm route.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runOrThrow, which } from '../command.mjs';

const names = [
  // Without a visible window, which nobody would see here.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Common install locations, in case the browser is not on the path. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
];

/** No sandbox: it does not work as root, and the only page opened is served by us. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Path of a Chromium, Chrome or Edge: `CHROMIUM`, then an installed one, then Debian's package, which this installs.
 * @param {(text: string) => void} say reports a slow step
 * @returns {Promise<string>}
 */
export async function chromium(say) {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
    throw new Error(`CHROMIUM is set to ${process.env.CHROMIUM}, which does not exist.`);
  }
  const found = installed();
  if (found) return found;
  if (!which('apt-get') || process.getuid?.() !== 0) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one (Debian, Ubuntu: sudo apt-get install chromium fonts-noto-core), or set CHROMIUM to its path.',
    );
  }
  say('Installing Chromium (once; about a minute) ...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await runOrThrow('apt-get', [...wait, 'update'], { env });
  // A bare system has no fonts, which leaves the workbench without text.
  const install = (/** @type {string} */ browser) =>
    runOrThrow('apt-get', [...wait, 'install', '-y', '--no-install-recommends', browser, 'fonts-noto-core'], {
      env,
    });
  // Older releases have only the whole browser.
  await install('chromium-headless-shell').catch(() => install('chromium'));
  const now = installed();
  if (!now)
    throw new Error('Chromium was installed, but is not in any usual place. Set CHROMIUM to its path.');
  return now;
}

/**
 * A headless browser, driven by Playwright.
 * @param {(text: string) => void} say reports a slow step
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser(say) {
  const executablePath = await chromium(say);
  const { chromium: driver } = await import('playwright-core');
  // The caller shuts down the whole program on a signal; Playwright would close only the browser and keep waiting.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return await driver.launch({ executablePath, args: flags, ...signals });
}

function installed() {
  for (const name of names) {
    const file = which(name);
    if (file) return file;
  }
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(folder => folder !== undefined)
    .flatMap(folder => [
      path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return [...places, ...windows].find(file => existsSync(file));
}
