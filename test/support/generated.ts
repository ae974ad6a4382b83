import { snippetsFile } from '../../src/core/feedback/contributedSnippets';
import { rulesDocument } from '../../src/core/lint/rulesDocument';
import { commandFiles } from './commandFiles';
import { contracts } from './contracts.mjs';
import { bundledPackages, notices, noticesFile } from './notices';
import { sampleTeam } from './sampleFixture';
import { shownTexts } from './shownTexts';

/** The files generated from the product's own code and data, by path; `npm run generate` writes them. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await commandFiles()),
    'media/snippets/feedback.json': snippetsFile(),
    'media/docs/feedback-rules.md': rulesDocument(),
    'media/sample/team.json': `${JSON.stringify(sampleTeam(), undefined, 2)}\n`,
    'media/l10n/bundle.l10n.json': `${JSON.stringify(await l10nBundle(), undefined, 2)}\n`,
  };
}

/** The notices for third-party packages; separate, because they need a build. */
export function noticesFiles(): Readonly<Record<string, string>> {
  return { [noticesFile]: notices(bundledPackages()) };
}

/** Every text a translator needs: those in the code and the content, and the titles of commands. */
async function l10nBundle(): Promise<Record<string, string>> {
  const texts = new Set([...(await shownTexts()), ...(await contracts()).map(({ title }) => title)]);
  return Object.fromEntries([...texts].sort().map(text => [text, text]));
}
