import axeCore from 'axe-core';
import type { FrameLocator } from 'playwright-core';

/**
 * axe's serious and critical violations in a web view: one line each, with the elements. Runs in the inner frame
 * itself, because a script added before loading would inspect a document that VS Code replaces.
 */
export async function axe(frame: FrameLocator): Promise<string[]> {
  const owner = await frame.owner().elementHandle();
  const content = await owner?.contentFrame();
  if (!content) throw new Error('The frame to check is gone.');
  // Inject once: it is half a megabyte, and most pages are checked more than once.
  if (!(await content.evaluate(() => 'axe' in globalThis))) await content.evaluate(axeCore.source);
  const { violations } = await content.evaluate(() =>
    (globalThis as unknown as { axe: typeof axeCore }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.target.join(' ')).join(', ')})`);
}
