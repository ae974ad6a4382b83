import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { type Advice, advise } from '../../core/styles/advise';
import type { Reading } from '../../core/styles/readingShapes';
import { cautionWords, reasonWords } from '../../core/styles/reasonWords';
import { recommend } from '../../core/styles/recommend';
import { asking } from '../../platform/ask';
import { registerCommand, showDone } from '../../platform/commands';
import { type Choice, pick, separator } from '../../platform/prompts';
import { askReading } from '../../platform/readingPrompts';
import { say } from '../../platform/say';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';
import { anywhere } from '../../protocol/offered';

export const contract = declareCommand({
  id: 'teamLead.recommendStyle',
  title: 'Recommend a Style…',
  offered: anywhere,
  takes: field.readingAndFrame,
  returns: shape<Advice>(),
});

/** `teamLead.recommendStyle`: asks three questions, then shows the style with its reason and openers. */
export function registerRecommendStyle(): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['competence', 'commitment', 'trend'],
    ask: async (given, ask) => ({ ...given, ...(await askReading(ask, given)) }),
    async run({ competence, commitment, trend, driver, taskFrame }, interactive) {
      const reading = { competence, commitment, ...(trend && { trend }), ...(driver && { driver }) };
      const advice = advise(reading, taskFrame);
      if (interactive) await show(advice, whyWords(reading));
      return advice;
    },
  });
}

/** A line of the answer; choosing it copies its value. */
type Line = Choice<string>;

async function show(advice: Advice, why: readonly string[]): Promise<void> {
  const copied = await asking(heading(advice), ask =>
    pick(ask, vscode.l10n.t('Choose a line to copy it'), answer(advice, why)),
  );
  if (typeof copied !== 'string') return;
  await vscode.env.clipboard.writeText(copied);
  showDone(vscode.l10n.t('Copied: {0}', copied));
}

function heading({ style, strength, neighbour }: Advice): string {
  const { t } = vscode.l10n;
  const name = say(playbook[style].name);
  return strength === 'clear' ? name : t('{0} (borderline: {1})', name, say(playbook[neighbour].name));
}

/** Why this style; one sentence each, because a quick pick truncates long lines. */
function whyWords(reading: Reading): readonly string[] {
  const recommendation = recommend(reading);
  return [reasonWords(recommendation, say), cautionWords(recommendation, say) ?? ''].flatMap(sentences);
}

function answer({ style, otherVersion, frame }: Advice, why: readonly string[]): readonly Line[] {
  const { t } = vscode.l10n;
  const { name, oneLine, openers, checkIn } = playbook[style];
  const other =
    otherVersion && t("{0}'s version says {1}.", otherVersion.name, say(playbook[otherVersion.style].name));
  const rhythm = say(frame?.cadenceName ?? checkIn.rhythm);
  return [
    { label: say(name), detail: say(oneLine), value: `${say(name)}. ${say(oneLine)}` },
    separator(t('Why')),
    ...[...why, ...(other ? [other] : [])].map(label => ({ label, value: label })),
    separator(t('Say')),
    ...openers.map(opener => ({ label: t('“{0}”', say(opener)), value: say(opener) })),
    separator(t('Check in')),
    { label: rhythm, value: rhythm },
  ];
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /).filter(Boolean);
}
