import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { causes } from '../../src/core/expectations/causes';
import { fieldAdvice } from '../../src/core/expectations/fields';
import { gapTexts } from '../../src/core/expectations/gapsMarkdown';
import { entryProblems } from '../../src/core/expectations/readExpectations';
import { talkTexts } from '../../src/core/feedback/accountabilityTalk';
import { balanceTexts } from '../../src/core/feedback/balanceMarkdown';
import { snippetsFile } from '../../src/core/feedback/contributedSnippets';
import { templates } from '../../src/core/feedback/templates';
import { lintRules, lintWhys } from '../../src/core/lint/rules';
import { rulesDocument } from '../../src/core/lint/rulesDocument';
import { nearTexts } from '../../src/core/notebook/nearTexts';
import { cardMarkdown, playbookCards } from '../../src/core/playbook/cards';
import { briefTexts } from '../../src/core/styles/briefTexts';
import { decisionTable } from '../../src/core/styles/decisionTable';
import { diagnosisQuestions } from '../../src/core/styles/diagnosisQuestions';
import { driverAdvice } from '../../src/core/styles/driverAdvice';
import * as evidence from '../../src/core/styles/evidence';
import { factorQuestions, frameTexts, knowledgeQuestion } from '../../src/core/styles/frameTexts';
import { signWords } from '../../src/core/styles/freshness';
import { matchTexts } from '../../src/core/styles/match';
import { commitments, competences, drivers } from '../../src/core/styles/model';
import * as playbook from '../../src/core/styles/playbook';
import { formWords, ownQuestions } from '../../src/core/styles/readingForm';
import { shortSigns, standingTexts } from '../../src/core/styles/standingWords';
import { keepTheChecks, shapeAdvice, substitutes, teamNotes } from '../../src/core/styles/team';
import { gapQuestions, twoReadingsAdvice } from '../../src/core/styles/twoReadings';
import { behaviors } from '../../src/core/styles/usedStyle';
import { inEnglish, type Say } from '../../src/core/text/say';
import { settingTexts } from '../../src/protocol/settings';
import { commandFiles } from './commandFiles';
import { contracts } from './contracts.mjs';
import { bundledPackages, notices, noticesFile } from './notices';

/** The files generated from the product's own code and data, by path; `npm run generate` writes them. */
export async function generatedFiles(): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await commandFiles()),
    'media/snippets/feedback.json': snippetsFile(),
    'media/docs/feedback-rules.md': rulesDocument(),
    'media/l10n/bundle.l10n.json': `${JSON.stringify(await l10nBundle(), undefined, 2)}\n`,
  };
}

/** The notices for third-party packages; separate, because they need a build. */
export function noticesFiles(): Readonly<Record<string, string>> {
  return { [noticesFile]: notices(bundledPackages()) };
}

/** Every text a translator needs: those in the code, and those in the product's data. */
async function l10nBundle(): Promise<Record<string, string>> {
  const bundle: Record<string, string> = {};
  // As a single source, and only files with texts: parsing is slow, and starts over for each source.
  const contents = (await sources()).filter(source => source.includes('l10n.t(')).join('\n');
  const named = await getL10nJson([{ extension: '.ts', contents }]);
  for (const [key, value] of Object.entries(named))
    bundle[key] = typeof value === 'string' ? value : value.message;
  const words = templates.map(({ body, ...shown }) => shown);
  const questionTexts = Object.values(diagnosisQuestions).map(({ about, ...shown }) => shown);
  const data = [
    playbook,
    evidence,
    [signWords, shortSigns, standingTexts],
    [matchTexts, Object.values(behaviors).map(({ text }) => text)],
    balanceTexts,
    [causes, gapTexts, talkTexts, fieldAdvice, entryProblems],
    [twoReadingsAdvice, gapQuestions, ownQuestions, formWords],
    frameTexts,
    nearTexts,
    briefTexts,
    factorQuestions,
    settingTexts,
    knowledgeQuestion,
    decisionTable,
    [keepTheChecks, shapeAdvice, substitutes, teamNotes],
    questionTexts,
    drivers.map(driverAdvice),
    words,
    Object.values(lintWhys),
    lintRules.map(({ title, reason, rewordings }) => [title, reason, rewordings.map(one => one.title)]),
    competences,
    commitments,
    (await contracts()).map(({ title }) => title),
  ];
  for (const text of textsIn(data)) bundle[text] ??= text;
  for (const text of cardTexts()) bundle[text] ??= text;
  return Object.fromEntries(Object.entries(bundle).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The texts of the playbook's cards. */
function cardTexts(): readonly string[] {
  const texts: string[] = [];
  const say: Say = (text, ...values) => {
    texts.push(text);
    return inEnglish(text, ...values);
  };
  for (const card of playbookCards('2026-11-23', say))
    cardMarkdown(card, say, () => ({ title: '', address: '' }));
  return texts;
}

async function sources() {
  const files = (await readdir('src', { recursive: true })).filter(file => file.endsWith('.ts')).sort();
  return Promise.all(files.map(async file => withPrefix(await readFile(path.join('src', file), 'utf8'))));
}

/** The extraction only finds `l10n.t(…)` and `vscode.l10n.t(…)`, so a bare `t(…)` gets the prefix here. */
function withPrefix(code: string): string {
  const imported = /import \{[^}]*\bt\b[^}]*\} from '@vscode\/l10n';/;
  const alone = /(?<![\w.$'"])t\(/g;
  if (imported.test(code)) {
    return code.replace(imported, "import * as l10n from '@vscode/l10n';").replaceAll(alone, 'l10n.t(');
  }
  return code.includes('const { t } = vscode.l10n;') ? code.replaceAll(alone, 'vscode.l10n.t(') : code;
}

/** The texts in data that users see, not ids and sources. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'source', 'follows', 'who', 'year'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, Array.isArray(value) ? key : name));
}
