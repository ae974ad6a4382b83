import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

interface Bundle {
  readonly bytes: number;
  readonly atStart: readonly string[];
  readonly onFirstUse: readonly string[];
}

describe('what is loaded at startup @slow', () => {
  let desktop: Bundle;
  let web: Bundle;
  let pages: Readonly<Record<string, { readonly bytes: number; readonly sources: readonly string[] }>>;
  before(function () {
    this.timeout(90_000);
    const json = execFileSync(process.execPath, ['test/support/bundles.mjs'], { encoding: 'utf8' });
    ({ desktop, web, pages } = JSON.parse(json));
  });

  it('is small', () => {
    assert.ok(desktop.bytes > 500 && desktop.bytes < 60_000, `desktop: ${desktop.bytes} bytes`);
    assert.ok(web.bytes > 500 && web.bytes < 500_000, `web: ${web.bytes} bytes`);
  });

  it('contains nothing of the product on the desktop', () => {
    assert.deepEqual(desktop.atStart, ['src/core/loadedOnce.ts', 'src/extension.ts', 'src/start/desktop.ts']);
  });

  it('contains the synchronous API on the web, but no feature', () => {
    assert.ok(web.atStart.includes('src/api.ts'));
    assert.deepEqual(
      web.atStart.filter(file => /^src\/(features|webview|product)/.test(file)),
      [],
    );
  });

  const late =
    /chrono-node|fflate|ical-generator|retext-equality|src\/core\/(lint\/english\/english|playbook\/cards)\./;
  it('leaves out rarely used code, even on first use', () => {
    for (const { onFirstUse, atStart } of [desktop, web]) {
      assert.ok(onFirstUse.includes('src/product.ts') && onFirstUse.includes('src/features/find/index.ts'));
      assert.deepEqual(
        [...onFirstUse, ...atStart].filter(file => late.test(file)),
        [],
      );
    }
    // They only read notes: a start from the cache needs neither.
    assert.deepEqual(
      [...desktop.onFirstUse, ...desktop.atStart].filter(file =>
        /^node_modules\/(yaml|markdown-it)\//.test(file),
      ),
      [],
    );
  });

  it('gives pages their own code, and nothing that reads notes', () => {
    assert.ok(Object.keys(pages).length >= 6, Object.keys(pages).join(', '));
    for (const [name, { bytes, sources }] of Object.entries(pages)) {
      assert.ok(bytes < 200_000, `${name}: ${bytes} bytes`);
      assert.deepEqual(
        sources.filter(file =>
          /^node_modules\/(yaml|markdown-it|chrono-node)\/|src\/core\/(markdown\/blocks|notebook\/notesIndex)\./.test(
            file,
          ),
        ),
        [],
        name,
      );
    }
  });
});
