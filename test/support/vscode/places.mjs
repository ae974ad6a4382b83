// @ts-check
// Where windows of VS Code open on the npm route: each place is a page of one browser, plus a server. The first window
// in a page takes twice as long to open as later ones, so when a window closes, its place goes to the next window with
// the same requirements.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from './chromium.mjs';
import { startServer, writeProfile } from './server.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

/**
 * @typedef {object} Fixed The properties of a page and its server that cannot change later.
 * @property {boolean} trust `false` opens folders in restricted mode
 * @property {number} [scale] screen pixels per page pixel; defaults to 1
 * @property {string | undefined} [language] the display language for extensions, such as `el`; defaults to English
 * @property {string | undefined} [extensions] a folder of installed extensions; defaults to none
 * @property {boolean} [fresh] no window was open in the page before
 * @property {string | undefined} [beside] the folder of an extension to install, without `extensions`
 */
/** @typedef {{ fixed: string, server: import('./server.mjs').Server, page: Page }} Place */
/** @typedef {{ browser: Promise<Browser>, idle: Place[] }} Places */

/** On `globalThis`, because each test file is a bundle with its own copy of this module. */
const shared = /** @type {{ teamLeadPlaces?: Places | undefined }} */ (globalThis);

/**
 * A page to open VS Code in, and the server to open it from, with a fresh profile.
 * @param {Fixed} wanted
 * @param {Readonly<Record<string, unknown>>} [settings] of the user
 * @returns {Promise<Place>}
 */
export async function takePlace(wanted, settings = {}) {
  const { trust, scale = 1, language, extensions, beside, fresh = false } = wanted;
  const fixed = JSON.stringify([trust, scale, language, extensions, beside, fresh]);
  shared.teamLeadPlaces ??= { browser: openBrowser(console.log), idle: [] };
  const { browser, idle } = shared.teamLeadPlaces;
  const at = fresh ? -1 : idle.findIndex(place => place.fixed === fixed);
  const [known] = at < 0 ? [] : idle.splice(at, 1);
  if (known) {
    await rm(path.join(known.server.userData, 'User'), { recursive: true, force: true, maxRetries: 5 });
    await writeProfile(known.server.userData, settings);
    return known;
  }
  const [server, opened] = await Promise.all([startServer({ trust, settings, extensions, beside }), browser]);
  const context = await opened.newContext({
    deviceScaleFactor: scale,
    // Animations cost time, and a moving element cannot be clicked.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(20_000);
  if (language)
    await context.addInitScript(value => {
      Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => value, set: () => {} });
    }, language);
  return { fixed, server, page: await context.newPage() };
}

/** Closes a place's window, and keeps the place without VS Code's browser storage. @param {Place} place */
export async function leavePlace(place) {
  const { server, page } = place;
  for (const event of /** @type {const} */ (['console', 'pageerror', 'crash']))
    page.removeAllListeners(event);
  try {
    await page.goto('about:blank');
    await page.emulateMedia({ forcedColors: null });
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: `http://127.0.0.1:${server.port}`,
      storageTypes: 'cookies,indexeddb,local_storage',
    });
    await session.detach();
    shared.teamLeadPlaces?.idle.push(place);
  } catch {
    // The page crashed, or was closed.
    await endPlace(place);
  }
}

/** @param {Place} place */
async function endPlace({ page, server }) {
  await page.context().close();
  await server.stop();
}

/** Ends the idle places and the browser. */
export async function endPlaces() {
  const { idle, browser } = shared.teamLeadPlaces ?? {};
  shared.teamLeadPlaces = undefined;
  for (const place of idle ?? []) await endPlace(place);
  await (await browser)?.close();
}
