// Writes the files generated from the product's own code and data: npm run generate
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeChanged } from '../support/writeChanged.mjs';

const outfile = path.resolve('dist/test/generated.mjs');
await build({
  entryPoints: ['test/support/generated.ts'],
  bundle: true,
  outfile,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
});
const { generatedFiles, noticesFiles } = await import(pathToFileURL(outfile).href);
const changed = await writeChanged({ ...(await generatedFiles()), ...noticesFiles() });
console.log(changed.length > 0 ? changed.join('\n') : 'nothing changed');
