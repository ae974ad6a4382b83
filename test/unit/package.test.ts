import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';

describe('the package @slow', () => {
  it('contains what ships and nothing else', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const file of [
      manifest.main,
      manifest.browser,
      manifest.icon,
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'media/docs/third-party-notices.txt',
    ]) {
      assert.ok(files.includes(file.replace(/^\.\//, '')), file);
    }
    const ships =
      /^(package(\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/((host|web)\/)?[\w.-]+\.js|dist\/webview\/.+|media\/.+)$/;
    assert.deepEqual(
      files.filter(file => !ships.test(file) || /\.map$|source\.svg$|\/test\//.test(file)),
      [],
    );
  }).timeout(90_000);
});
