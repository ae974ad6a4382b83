import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { until, type Workbench } from './workbench';

/** Runs `act` with a page this many pixels wide, then restores the window. */
export async function atWidth<T>(
  workbench: Workbench,
  frame: FrameLocator,
  width: number,
  act: () => Promise<T>,
): Promise<T> {
  const { page, sidebar } = workbench;
  // The side bar would keep its share of a narrow window.
  await until(async () => {
    if (await sidebar.isHidden()) return true;
    await workbench.run('workbench.action.toggleSidebarVisibility');
    return sidebar.isHidden();
  });
  const html = frame.locator('html');
  const wide = page.viewportSize() ?? assert.fail('no size');
  const now = await html.evaluate(each => each.clientWidth);
  try {
    await page.setViewportSize({ ...wide, width: wide.width - now + width });
    await until(() => html.evaluate((each, most) => each.clientWidth <= most, width));
    // Pictures are redrawn for their width.
    await until(() =>
      frame
        .locator('picture-frame svg, chart-frame svg')
        .evaluateAll((pictures, most) => pictures.every(svg => svg.clientWidth <= most), width),
    );
    return await act();
  } finally {
    await page.setViewportSize(wide);
  }
}

/** What overflows a page or is too small to hit. */
export function misfitsOf(frame: FrameLocator): Promise<string[]> {
  return frame.locator('main').evaluate(main => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
    const things = 'button, input, select, summary, vscode-button, picture-frame, chart-frame';
    for (const each of main.querySelectorAll<HTMLElement>(things)) {
      const { left, right, width, height } = each.getBoundingClientRect();
      if (width === 0) continue;
      const name = `${each.localName} ${each.textContent?.trim() || each.getAttribute('aria-label')}`;
      if (left < -0.5 || right > clientWidth + 0.5) found.push(`sticks out: ${name}`);
      if (height < 24) found.push(`too small: ${name} ${height}`);
    }
    for (const cell of main.querySelectorAll('.cell'))
      if (cell.scrollWidth > cell.clientWidth) found.push(`cut off: ${cell.textContent?.trim()}`);
    return found;
  });
}
