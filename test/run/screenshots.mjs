// @ts-check
// Takes screenshots of the real VS Code with the extension:
//   npm run screenshots                                                       writes the README's pictures to media/readme
//   npm run screenshots -- --out side.png                                     the side bar with the sample team
//   npm run screenshots -- --do style --theme light --width 170 --out a.png   a scenario of test/e2e/support/scenarios.ts
// Options: --theme dark|light|hc|hc-light  --width (of the side bar)  --height (of the window)  --zoom 2  --scale 2
//          --sample|--empty|--none (the workspace)  --all-themes (one picture per theme, named after it)
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runOrThrow } from '../support/command.mjs';
import '../support/endWithNpm.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

const { values } = parseArgs({
  options: {
    do: { type: 'string', default: 'sidebar' },
    out: { type: 'string', default: 'dist/screenshot.png' },
    theme: { type: 'string', default: 'dark' },
    'all-themes': { type: 'boolean', default: false },
    width: { type: 'string', default: '300' },
    height: { type: 'string', default: '900' },
    zoom: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    sample: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    none: { type: 'boolean', default: false },
  },
});

await installPackages();
await runOrThrow(process.execPath, ['esbuild.js', '--tests', 'e2e/support']);
const require = createRequire(import.meta.url);
/** @type {typeof import('../e2e/support/workbench')} */
const { openWorkbench, closeAll, themes } = require(path.join(root, 'dist/test/e2e/support/workbench.js'));
/** @type {typeof import('../e2e/support/scenarios')} */
const { scenarios, readmePictures } = require(path.join(root, 'dist/test/e2e/support/scenarios.js'));

const workspace = values.empty ? 'empty' : values.none ? 'none' : 'sample';
try {
  if (process.argv.length === 2) {
    for (const picture of readmePictures) await take(picture, 2);
  } else {
    for (const theme of values['all-themes'] ? Object.keys(themes) : [values.theme]) {
      const { dir, name, ext } = path.parse(values.out);
      const file = values['all-themes'] ? path.join(dir, `${name}-${theme}${ext}`) : values.out;
      const window = { width: 1280, height: Number(values.height) };
      await take(
        { file, scenario: values.do, theme, sidebar: Number(values.width), window },
        Number(values.scale),
      );
    }
  }
} finally {
  await closeAll();
}

/** @param {import('../e2e/support/scenarios').Picture} picture @param {number} scale */
async function take({ file, scenario, theme, sidebar, window }, scale) {
  const act = scenarios[scenario];
  if (!act) throw new Error(`--do must be one of ${Object.keys(scenarios).join(', ')}, not ${scenario}.`);
  if (!(theme in themes))
    throw new Error(`--theme must be one of ${Object.keys(themes).join(', ')}, not ${theme}.`);
  const workbench = await openWorkbench({
    workspace,
    theme: /** @type {keyof typeof themes} */ (theme),
    viewport: window,
    zoom: Number(values.zoom),
    scale,
    settings: { 'editor.minimap.enabled': false, 'breadcrumbs.enabled': false },
  });
  try {
    await workbench.openSidebar();
    await workbench.setSidebarWidth(sidebar);
    const part = await act(workbench);
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    if (part && 'screenshot' in part) await part.screenshot({ path: file });
    else await workbench.page.screenshot({ path: file, ...(part && { clip: part }) });
    console.log(file);
  } finally {
    await workbench.close();
  }
}
