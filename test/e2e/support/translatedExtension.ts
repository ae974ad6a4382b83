import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pseudo } from '../../support/pseudo';
import { root } from '../../support/root.mjs';

/** The extension as it ships, with files for more languages next to its English ones. */
export interface TranslatedExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Adds languages the way a translator does, with two files each, in the pseudo-language. */
export async function translatedExtension(languages: readonly string[]): Promise<TranslatedExtension> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'team-lead-translated-'));
  await mkdir(path.join(folder, 'dist'));
  for (const file of [
    'package.json',
    'package.nls.json',
    'media',
    'dist/extension.js',
    'dist/host',
    'dist/webview',
  ])
    await cp(path.join(root, file), path.join(folder, file), { recursive: true });
  for (const [file, of] of [
    ['package.nls.json', (language: string) => `package.nls.${language}.json`],
    ['media/l10n/bundle.l10n.json', (language: string) => `media/l10n/bundle.l10n.${language}.json`],
  ] as const) {
    const english: Readonly<Record<string, string>> = JSON.parse(
      await readFile(path.join(root, file), 'utf8'),
    );
    const texts = JSON.stringify(
      Object.fromEntries(Object.entries(english).map(([key, text]) => [key, pseudo(text)])),
    );
    for (const language of languages) await writeFile(path.join(folder, of(language)), texts);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
