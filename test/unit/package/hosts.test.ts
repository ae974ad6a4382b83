import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const table = readFileSync('media/docs/hosts.md', 'utf8');

describe('where it runs', () => {
  it('is documented with tests that exist', () => {
    const named = [...table.matchAll(/`(test\/(?:host|e2e)\/\w+)`/g)].map(([, place = '']) => place);
    assert.ok(named.length > 7, named.join(', '));
    assert.deepEqual(
      named.filter(place => !existsSync(`${place}/precondition.json`) && !existsSync(`${place}.test.ts`)),
      [],
    );
  });

  it('starts with the API version it is compiled against, which the documents name', () => {
    const [, minor = ''] = /^\^(\d+\.\d+)\.0$/.exec(manifest.engines.vscode) ?? [];
    assert.equal(manifest.devDependencies['@types/vscode'], `${minor}.0`);
    const route = readFileSync('test/support/vscode/npmRoute.mjs', 'utf8');
    const oldest = /const oldest = '(.+)'/.exec(route)?.[1] ?? '';
    assert.ok(oldest.startsWith(`${minor}.`), oldest);
    for (const text of [table, readFileSync('CONTRIBUTING.md', 'utf8'), readFileSync('README.md', 'utf8')])
      assert.ok(text.includes(`VS Code ${minor}`));
  });

  it('says what a virtual or an untrusted workspace lacks', () => {
    const { virtualWorkspaces, untrustedWorkspaces } = manifest.capabilities;
    for (const { supported, description } of [virtualWorkspaces, untrustedWorkspaces]) {
      assert.equal(supported, 'limited');
      assert.match(description, /^%capabilities\.\w+%$/);
    }
    assert.deepEqual(manifest.extensionKind, ['workspace', 'ui']);
  });
});
