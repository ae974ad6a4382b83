import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { TeamNotebook } from '../../../src/core/subjects/teamNotebook';
import { listed } from '../../../src/core/text/listed';
import { inEnglish } from '../../../src/core/text/say';
import { MemoryFiles } from '../../support/memoryFiles';
import { MemoryEditors, root, today } from '../../support/notebookFixture';

/** Folders that write text for display, not text that a file format reads back. */
const shown = ['features', 'platform', 'webview', 'protocol', 'core', 'content'];
/** Files that join words in the syntax of notes or of VS Code. */
const written = [
  'core/expectations/fields.ts',
  'core/expectations/logLine.ts',
  'core/feedback/ownTemplate.ts',
  'core/feedback/snippet.ts',
  'core/growth/balanceLine.ts',
  'core/markdown/frontMatterEdit.ts',
  'core/tasks/framingLine.ts',
  'core/tasks/readingItem.ts',
];
/** Files that need the machine's settings, with the reason. */
const ofMachine = ['core/feedback/snippetTransform.ts', 'platform/weekStart.ts'];

async function* sources() {
  for (const folder of shown)
    for (const name of await readdir(path.join('src', folder), { recursive: true }))
      if (name.endsWith('.ts')) {
        const file = path.join('src', folder, name);
        yield { file: `${folder}/${name.replaceAll(path.sep, '/')}`, text: await readFile(file, 'utf8') };
      }
}

/** Files with a match that may not have one, and exceptions without one. */
async function differing(pattern: RegExp, may: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { file, text } of sources()) if (pattern.test(text)) found.push(file);
  return [...found.filter(file => !may.includes(file)), ...may.filter(file => !found.includes(file))];
}

describe('the language of VS Code', () => {
  it('determines how lists read: none is joined by hand', async () => {
    assert.deepEqual(await differing(/\.join\((['"`]), \1\)/, written), []);
  });

  it('determines how words are sorted and written, never the machine’s language', async () => {
    const machine =
      /Intl\.(?!Segmenter|Locale\b)\w+\((?:\)|undefined)|\.localeCompare\(|\.toLocale\w+\((?:\)|undefined)/;
    assert.deepEqual(await differing(machine, ofMachine), []);
  });

  it('separates the words of a list, and leaves out empty ones', () => {
    assert.equal(listed(['Dana', undefined, '', 'Leila', '{0}'], inEnglish), 'Dana, Leila, {0}');
    assert.equal(listed([], inEnglish), '');
    assert.equal(
      listed(['a', 'b', 'c'], (text, ...values) => inEnglish(text.replace(', ', '、'), ...values)),
      'a、b、c',
    );
  });

  for (const [language, names] of [
    ['en', ['émile', 'Eva', 'Östen', 'Room 9', 'Room 10', 'Zoe']],
    ['sv', ['émile', 'Eva', 'Room 9', 'Room 10', 'Zoe', 'Östen']],
  ] as const)
    it(`sorts people and own templates by name: ${language}`, async () => {
      const files = new MemoryFiles(
        Object.fromEntries(
          names.toSorted().flatMap((name, at) => [
            [`${root}/people/p${at}/profile.md`, `---\nname: ${name}\n---\n`],
            [`${root}/templates/t${at}.md`, `---\nname: ${name}\n---\nText\n`],
          ]),
        ),
      );
      const given = [undefined, undefined, undefined, language] as const;
      const notebook = new TeamNotebook(root, files, new MemoryEditors(), ...given);
      await notebook.load();
      assert.deepEqual(
        notebook.people(today).map(({ name }) => name),
        names,
      );
      assert.deepEqual(
        notebook.templates.templates.map(({ title }) => title),
        names,
      );
    });
});
