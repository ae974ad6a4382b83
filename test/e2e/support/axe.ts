import axeCore from 'axe-core';
import type { FrameLocator } from 'playwright-core';
import type { Theme } from './workbench';

/** The rules whose result depends on the theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

/**
 * axe's serious and critical violations in a web view: one line each, with the elements. Runs in the inner frame
 * itself, because a script added before loading would inspect a document that VS Code replaces.
 *
 * @param theme the one shown, for a page that is checked in several: all but its colors is checked in the first only
 */
export async function axe(frame: FrameLocator, theme: Theme = 'dark'): Promise<string[]> {
  const owner = await frame.owner().elementHandle();
  const content = await owner?.contentFrame();
  if (!content) throw new Error('The frame to check is gone.');
  // Inject once: it is half a megabyte, and most pages are checked more than once.
  if (!(await content.evaluate(() => 'axe' in globalThis))) await content.evaluate(axeCore.source);
  const { violations } = await content.evaluate(
    only =>
      (globalThis as unknown as { axe: typeof axeCore }).axe.run({
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      }),
    theme === 'dark' ? undefined : colorRules,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(node => node.target.join(' ')).join(', ')})`);
}
