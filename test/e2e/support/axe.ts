import axeCore from 'axe-core';
import type { FrameLocator } from 'playwright-core';

/**
 * What axe finds serious or critical in a web view: one line each, with the elements. It runs in the inner frame itself,
 * because a script added before loading would look at a document that VS Code replaces.
 */
export async function axe(frame: FrameLocator): Promise<string[]> {
  const owner = await frame.owner().elementHandle();
  const content = await owner?.contentFrame();
  if (!content) throw new Error('The frame to check is gone.');
  // Half a megabyte, and most pages are looked at more than once.
  if (!(await content.evaluate(() => 'axe' in globalThis))) await content.evaluate(axeCore.source);
  const { violations } = await content.evaluate(() =>
    (globalThis as unknown as { axe: typeof axeCore }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.target.join(' ')).join(', ')})`);
}
