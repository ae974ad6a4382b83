import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundledPackages, notices, noticesFile } from '../support/notices';

describe('third-party code @slow', () => {
  let packages: ReturnType<typeof bundledPackages>;
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  before(function () {
    this.timeout(90_000);
    packages = bundledPackages();
  });

  it('is listed in the notices, with its license', () => {
    assert.equal(
      readFileSync(noticesFile, 'utf8'),
      notices(packages),
      `${noticesFile} is stale: run npm run generate`,
    );
    for (const { name, license } of packages) assert.ok(license, name);
  });

  it('is in `dependencies`, where `npm audit --omit=dev` looks, and nothing else is', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const names = packages.map(({ name }) => name);
    const direct = Object.keys(manifest.dependencies);
    const dev = Object.keys(manifest.devDependencies);
    assert.deepEqual(
      dev.filter(name => names.includes(name)),
      [],
      'ships, but is in devDependencies',
    );
    for (const { name, folder } of packages) {
      const known = lock.packages[folder];
      assert.ok(known && !known.dev, `${name} ships, but the lock file marks it as a dev dependency`);
    }
    // A package that only imports others, such as lit, has no bytes of its own in a bundle.
    const bringing = direct.filter(name => !names.includes(name));
    for (const name of bringing) {
      const brings = Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {});
      assert.ok(
        brings.some(each => names.includes(each)),
        `${name} does not ship, so it belongs in devDependencies`,
      );
    }
  });

  it('has no license that would impose terms on the product', () => {
    // The MPL covers only the package's own files, which ship unchanged; the notices say where they are.
    const free = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC-BY-4\.0|MPL-2\.0)$/;
    assert.deepEqual(
      packages.filter(({ license }) => !free.test(license)).map(({ name }) => name),
      [],
    );
  });

  it('is rejected with neither a license text nor a known license', () => {
    const lost = {
      name: 'lost',
      folder: 'node_modules/lost',
      version: '1.0.0',
      license: 'X',
      author: 'A',
      text: '',
    };
    assert.throws(() => notices([lost]), /lost ships, and neither brings/);
  });
});
