import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles } from '../support/generated';

describe('generated files @slow', () => {
  it('match what `npm run generate` writes', async () => {
    for (const [file, text] of Object.entries(await generatedFiles())) {
      assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run npm run generate`);
    }
  }).timeout(90_000);

  it('contain every text that the pages use', () => {
    const bundle = JSON.parse(readFileSync('media/l10n/bundle.l10n.json', 'utf8'));
    const named = /(?<![\w$'"])t\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/g;
    const files = readdirSync('src', { recursive: true }).map(String);
    const missing = files
      .filter(file => file.endsWith('.ts') && file.startsWith('webview'))
      .flatMap(file => [...readFileSync(path.join('src', file), 'utf8').matchAll(named)])
      .map(([, single, double]) => (single ?? double ?? '').replaceAll(/\\(['"])/g, '$1'))
      .filter(text => !(text in bundle));
    assert.deepEqual(missing, []);
  });
});
