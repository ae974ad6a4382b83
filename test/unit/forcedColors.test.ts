import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/root.mjs';

/** Parts that show a selection, or the meaning of a color, when the system sets the colors. */
const chosen = /(?:input)?:checked|\[aria-selected="true"\]|\[data-chosen\]/;

describe('the styles of web views', () => {
  const sheets = async () => {
    const folder = path.join(root, 'src/webview');
    const files = (await readdir(folder, { recursive: true })).filter(
      file => file.endsWith('.css') && !file.startsWith('preview'),
    );
    return Promise.all(
      files.map(async file => ({ file, text: await readFile(path.join(folder, file), 'utf8') })),
    );
  };

  it('use no left or right, so that they can be mirrored', async () => {
    const physical =
      /\b(?:margin|padding|border)-(?:left|right)\b|^\s*(?:left|right):|text-align: (?:left|right)\b|float: (?:left|right)\b/gm;
    const found = (await sheets()).flatMap(({ file, text }) =>
      [...text.matchAll(physical)].map(([rule]) => `${file}: ${rule.trim()}`),
    );
    assert.deepEqual(found, []);
    assert.equal([...'  left: 0;\n  margin-right: 4px;'.matchAll(physical)].length, 2);
  });

  it('hide nothing with transparency, which system colors would reveal', async () => {
    const found = (await sheets()).filter(({ text }) => /[^-]color: transparent/.test(text));
    assert.deepEqual(
      found.map(({ file }) => file),
      [],
    );
  });

  it('mark the selection even in system colors', async () => {
    const all = await sheets();
    const base = all.find(({ file }) => file.endsWith('base.css'))?.text ?? '';
    const [, forced = ''] = base.split('@media (forced-colors: active)');
    const marked = new Set(
      all
        .flatMap(({ text }) => [...text.matchAll(/^\s*(?:body\S+ )?\.([\w-]+)[^{,\n]*/gm)])
        .filter(([selector]) => chosen.test(selector))
        .map(([, name = '']) => name),
    );
    assert.ok(marked.size >= 5, [...marked].join(' '));
    const missing = [...marked].filter(name => name !== 'check' && !forced.includes(`.${name}`));
    assert.deepEqual(missing, []);
  });
});
