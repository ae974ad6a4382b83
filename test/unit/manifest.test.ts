import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { settingKeys } from '../../src/protocol/settings';
import { contracts } from '../support/contracts.mjs';

const manifestText = readFileSync('package.json', 'utf8');
const manifest = JSON.parse(manifestText);
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const code = readdirSync('src', { recursive: true })
  .map(String)
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  const commands: { command: string; title: string; category?: string }[] = manifest.contributes.commands;
  const ids = commands.map(({ command }) => command);

  it('offers each declared command in the palette, with a title and category', async () => {
    const declared = (await contracts()).map(({ id }) => id);
    assert.ok(declared.length > 40, String(declared.length));
    assert.deepEqual(ids.toSorted(), declared.toSorted());
    for (const { command, title, category } of commands) {
      assert.match(title, /^%.+%$/, command);
      assert.equal(category, '%category%', command);
    }
  });

  it('names only its own commands in menus', () => {
    const menus = Object.values<{ command?: string }[]>(manifest.contributes.menus).flat();
    assert.deepEqual(
      menus.flatMap(({ command }) => command ?? []).filter(id => !ids.includes(id)),
      [],
    );
  });

  it('has a text for each key, and a key for each text', () => {
    const keys = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');
    assert.deepEqual(
      [...new Set(keys)].filter(key => !(key in words)),
      [],
    );
    assert.deepEqual(
      Object.keys(words).filter(key => !keys.includes(key)),
      [],
    );
  });

  it('uses the code’s names for views, settings and context keys', () => {
    for (const { id } of Object.values<{ id: string }[]>(manifest.contributes.views).flat()) {
      assert.ok(code.includes(`'${id}'`), id);
    }
    assert.deepEqual(
      Object.keys(manifest.contributes.configuration.properties).toSorted(),
      settingKeys.map(key => `teamLead.${key}`).toSorted(),
    );
    for (const [, key = ''] of manifestText.matchAll(/(teamLead\.[\w.]+) ==/g))
      assert.ok(code.includes(`'${key}'`), key);
  });

  it('binds keys only on the rows of its own views', () => {
    const keys: { command: string; key: string; when: string; args?: { $treeViewId: string } }[] =
      manifest.contributes.keybindings;
    for (const { command, key, when, args } of keys) {
      assert.ok(ids.includes(command), command);
      assert.match(when, /^focusedView == teamLead\.\w+ && listFocus && .*!inputFocus$/, key);
      if (args)
        assert.ok(when.includes(`== ${args.$treeViewId} && `) && when.includes('listHasSelectionOrFocus'));
    }
  });

  it('activates only for notes', () => {
    const [panels, others] = [true, false].map(wanted =>
      manifest.activationEvents.filter((event: string) => event.startsWith('onWebviewPanel:') === wanted),
    );
    assert.deepEqual(others, ['workspaceContains:team-notes/people']);
    // VS Code restores a panel after a restart only if its event is listed.
    const kinds = [...code.matchAll(/\bviewType: '([\w.]+)'/g)].map(([, kind]) => `onWebviewPanel:${kind}`);
    assert.deepEqual(panels.toSorted(), kinds.toSorted());
  });

  it('has everything a gallery shows, and names only places that exist', () => {
    const { icon, galleryBanner, categories, keywords, homepage, bugs, qna } = manifest;
    const png = readFileSync(icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20), 'icon');
    assert.match(galleryBanner.color, /^#[\da-f]{6}$/);
    assert.match(galleryBanner.theme, /^(?:dark|light)$/);
    assert.ok(categories.length > 0 && new Set(categories).size === categories.length);
    assert.ok(keywords.length <= 30 && new Set(keywords).size === keywords.length, 'keywords');
    // Without a repository, nobody would answer there.
    if (!manifest.repository) assert.deepEqual([homepage, bugs, qna], [undefined, undefined, false]);
  });

  it('names files that exist', () => {
    for (const [, file = ''] of manifestText.matchAll(/"(?:\.\/)?(media\/[^"]+)"/g)) {
      assert.doesNotThrow(
        () => readdirSync(path.dirname(file)).includes(path.basename(file)) || assert.fail(file),
        file,
      );
    }
  });

  it('ignores location settings from an untrusted workspace', () => {
    const { properties } = manifest.contributes.configuration;
    const free = Object.entries<{ type: string; enum?: unknown }>(properties).flatMap(([key, setting]) =>
      setting.type === 'string' && !setting.enum ? key : [],
    );
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, free);
    assert.ok(free.includes('teamLead.folder'));
  });

  it('runs nothing when it is installed, updated or uninstalled, so the notes stay', () => {
    // VS Code would run `vscode:uninstall`; the others are npm's, and the package has no modules to install.
    const hooks = /^(?:vscode:uninstall|(?:pre|post)?(?:install|uninstall))$/;
    assert.deepEqual(
      Object.keys(manifest.scripts).filter(name => hooks.test(name)),
      [],
    );
  });

  it('keeps nothing in the storage that all workspaces share, and syncs nothing', () => {
    const files = readdirSync('src', { recursive: true })
      .map(String)
      .filter(file => file.endsWith('.ts'));
    const using = (name: RegExp) =>
      files
        .filter(file => name.test(readFileSync(path.join('src', file), 'utf8')))
        .map(file => file.replaceAll('\\', '/'))
        .sort();
    assert.deepEqual(using(/globalState|setKeysForSync|\.secrets\b|SecretStorage/), []);
    // The sample team is fictional, and has its own folder there.
    assert.deepEqual(
      using(/globalStorageUri/).filter(file => !file.startsWith('features/sample/')),
      ['product.ts'],
    );
    const handed = readFileSync('src/product.ts', 'utf8').match(/register\w+\(\{[^}]*globalStorageUri/g);
    assert.equal(handed?.length, 1);
    assert.match(String(handed), /^registerSample\(/);
  });
});
