// The windows of a process: a server and a page of the browser each. What opens first in a page takes twice as long as
// what opens there later, so a closed window's page and server go to the next one that wants the same.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/vscode/chromium.mjs';
import { type Server, startServer, writeProfile } from '../../support/vscode/server.mjs';

/** What a page and its server cannot change later. */
interface Fixed {
  /** `false` opens folders in restricted mode. */
  readonly trust: boolean;
  /** Pixels of the screen for one of the page. */
  readonly scale: number;
}

export interface Place extends Fixed {
  readonly server: Server;
  readonly page: Page;
}

interface Windows {
  readonly browser: Promise<Browser>;
  readonly idle: Place[];
}

/** Each test file is a bundle of its own, so this cannot be a variable here. */
const shared = globalThis as { teamLeadWindows?: Windows | undefined };

/** A page to open VS Code in, and the server to open it from, with a fresh profile. */
export async function takePlace(
  { trust, scale }: Fixed,
  settings: Readonly<Record<string, unknown>>,
): Promise<Place> {
  shared.teamLeadWindows ??= { browser: openBrowser(console.log), idle: [] };
  const { browser, idle } = shared.teamLeadWindows;
  const at = idle.findIndex(place => place.trust === trust && place.scale === scale);
  const [place] = at < 0 ? [] : idle.splice(at, 1);
  if (place) {
    await rm(path.join(place.server.userData, 'User'), { recursive: true, force: true, maxRetries: 5 });
    await writeProfile(place.server.userData, settings);
    return place;
  }
  const [server, opened] = await Promise.all([startServer({ trust, settings }), browser]);
  const context = await opened.newContext({
    deviceScaleFactor: scale,
    // What moves costs time, and cannot be clicked until it stands still.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(20_000);
  return { trust, scale, server, page: await context.newPage() };
}

/** Leaves a window: its page and server are kept for the next one, without what VS Code remembers in the browser. */
export async function leavePlace(place: Place): Promise<void> {
  const { server, page } = place;
  try {
    await page.goto('about:blank');
    const browser = await page.context().newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', {
      origin: `http://127.0.0.1:${server.port}`,
      storageTypes: 'cookies,indexeddb,local_storage',
    });
    await browser.detach();
    shared.teamLeadWindows?.idle.push(place);
  } catch {
    // The page crashed, or was closed.
    await endPlace(place);
  }
}

async function endPlace({ page, server }: Place): Promise<void> {
  await page.context().close();
  await server.stop();
}

/** Ends what is kept. */
export async function endWindows(): Promise<void> {
  const { idle, browser } = shared.teamLeadWindows ?? {};
  shared.teamLeadWindows = undefined;
  for (const place of idle ?? []) await endPlace(place);
  await (await browser)?.close();
}
