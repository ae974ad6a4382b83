import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { generatedFiles } from '../support/generated';

describe('generated files', () => {
  it('are as `npm run generate` writes them', async () => {
    for (const [file, text] of Object.entries(await generatedFiles())) {
      assert.equal(readFileSync(file, 'utf8'), text, `${file} is stale: run npm run generate`);
    }
  }).timeout(90_000);
});
