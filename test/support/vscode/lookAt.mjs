// @ts-check
// What a person would see in a window, for tests that run inside it.
import { rename, writeFile } from 'node:fs/promises';

/** @typedef {import('playwright-core').Page} Page */

/** Matches console errors caused by one of our pages or by the extension. */
const ours = /team-?lead|vscode-resource|\/webview\//i;

/**
 * Collects the errors of a window, and answers what tests inside it want to see.
 * @param {Page} page
 * @param {(line: string) => void} print for the log
 * @returns {(wanted: { at: Record<string, string>, answer: string }) => Promise<void>} writes the answer to its file
 */
export function watchWindow(page, print) {
  /** @type {string[]} */
  const errors = [];
  page.on('console', message => {
    if (message.type() !== 'error') return;
    const said = `${message.text()} (${message.location().url})`;
    print(`In the console: ${said}`);
    if (ours.test(said)) errors.push(said);
  });
  return async ({ at, answer }) => {
    const seen = await textOf(page, at).then(
      text => ({ text }),
      error => ({ fault: String(error.message) }),
    );
    // Renamed into place, because the waiting test must never read half a file.
    await writeFile(`${answer}.part`, JSON.stringify({ ...seen, errors }));
    await rename(`${answer}.part`, answer);
  };
}

/** @param {Page} page @param {Record<string, string>} at @returns {Promise<string>} */
async function textOf(page, at) {
  if (at.tree) {
    const tree = page.getByRole('tree', { name: at.tree });
    await tree.getByRole('treeitem').first().waitFor();
    return await textIn(tree);
  }
  if (at.text) {
    const editor = page.locator('.editor-group-container').filter({ hasText: at.text });
    await editor.first().waitFor();
    return await textIn(editor.first());
  }
  const frames = page.locator('iframe.webview.ready').filter({ visible: true });
  const end = Date.now() + 20_000;
  for (;;) {
    for (const frame of await frames.all()) {
      const content = frame.contentFrame().frameLocator('iframe#active-frame');
      const body = content.locator(`body:has(script[src*="/webview/${at.page}.js"]):not(:has(.late))`);
      const text = await textIn(body);
      if (text) return text;
    }
    if (Date.now() > end) throw new Error(`no page ${at.page} in ${await frames.count()} web views`);
    await page.waitForTimeout(50);
  }
}

/** The visible text; empty if the element does not exist. @param {import('playwright-core').Locator} place */
async function textIn(place) {
  return (await place.allInnerTexts().catch(() => [])).join('\n').trim();
}
