// Writes the files that are made from the product's own data: npm run generate
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/core/feedback/contributedSnippets.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'node20',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { snippetsFile } = await import(`data:text/javascript;base64,${code}`);

await mkdir('media/snippets', { recursive: true });
await writeFile('media/snippets/feedback.json', snippetsFile());
console.log('media/snippets/feedback.json');
