// @ts-check
// Builds the VSIX and its bill of materials: npm run package [-- --out folder]; the default is dist. --source names
// another checkout. SOURCE_DATE_EPOCH sets the build time; the default is the time of the commit.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import '../support/endWithNpm.mjs';
import { makePackage } from '../support/package/makePackage.mjs';
import { root } from '../support/root.mjs';
import { installPackages } from './install.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist') },
    source: { type: 'string', default: root },
  },
});
await installPackages();
const made = await makePackage({ out: path.resolve(values.out), source: path.resolve(values.source) });
for (const file of Object.values(made))
  console.log(`${path.relative(process.cwd(), file)}  ${((await stat(file)).size / 1000).toFixed(1)} kB`);
