import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/root.mjs';

/** Files that handle keys themselves, and the name of that part in the map. */
const handled: Readonly<Record<string, string>> = {
  'balance/answers.ts': 'The balance check',
  'card/diagnosis.ts': 'The nine questions for a reading',
  'insights/chartFrame.ts': 'The pictures in Insights',
  'kit/tabs.ts': 'The parts of the style card',
  'kit/textBox.ts': 'A text field',
  'practice/respond.ts': 'The responses of a scenario',
  'style/map.ts': 'The style map',
};
/** Only prevents scrolling. */
const silent = ['kit/openPage.ts'];

describe('the keyboard map', () => {
  const rows = async () => {
    const text = await readFile(path.join(root, 'media/docs/accessibility.md'), 'utf8');
    return [...text.matchAll(/^\| (.+?) \| (.+?) \|(?: .+ \|)?$/gm)].map(([, first = '', second = '']) => ({
      first,
      second,
    }));
  };

  it('lists each key in the manifest with its view, and no others', async () => {
    const { contributes } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    const bound: { key: string; mac?: string; when: string }[] = contributes.keybindings;
    const wanted = bound.map(({ key, mac, when }) => {
      const [, view = ''] = /focusedView == teamLead\.(\w+)/.exec(when) ?? [];
      const name = view.charAt(0).toUpperCase() + view.slice(1);
      return `\`${key}\`${mac ? ` (macOS \`${mac}\`)` : ''} in ${name}`;
    });
    const named = (await rows())
      .filter(({ first }) => first.startsWith('`'))
      .map(({ first, second }) => `${first} in ${second}`);
    assert.deepEqual(named.toSorted(), wanted.toSorted());
  });

  it('names each part of a page that handles keys', async () => {
    const folder = path.join(root, 'src/webview');
    const files = (await readdir(folder, { recursive: true })).filter(file => file.endsWith('.ts'));
    const own: string[] = [];
    for (const file of files)
      if (/@keydown|'keydown'/.test(await readFile(path.join(folder, file), 'utf8')))
        own.push(file.replaceAll(path.sep, '/'));
    assert.deepEqual(
      own.filter(file => !silent.includes(file)).toSorted(),
      Object.keys(handled).toSorted(),
      'Say in media/docs/accessibility.md which keys these parts take.',
    );
    const named = (await rows()).map(({ first }) => first);
    for (const part of Object.values(handled)) assert.ok(named.includes(part), part);
  });
});
