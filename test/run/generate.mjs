// Writes the files generated from the product's own code and data: npm run generate
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
for (const [file, text] of Object.entries({ ...(await generatedFiles()), ...noticesFiles() })) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(file);
}
