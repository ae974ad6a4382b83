import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { type Advice, advise } from '../../core/styles/advise';
import type { Recommendation } from '../../core/styles/model';
import { reasonWords } from '../../core/styles/reasonWords';
import type { Frame } from '../../core/styles/taskFrame';
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
  returns: shape<Recommendation & { readonly frame?: Frame }>(),
});

/** `teamLead.recommendStyle`: asks three questions, then shows the style with its reason and openers. */
export function registerRecommendStyle(): vscode.Disposable {
  return registerCommand(contract, {
    asks: ['competence', 'commitment', 'trend'],
    ask: async (given, ask) => ({ ...given, ...(await askReading(ask, given)) }),
    async run({ competence, commitment, trend, driver, taskFrame }, interactive) {
      const reading = { competence, commitment, ...(trend && { trend }), ...(driver && { driver }) };
      const advice = advise(reading, taskFrame);
      if (interactive) await show(advice);
      return advice;
    },
  });
}

/** A line of the answer; choosing it copies its value. */
type Line = Choice<string>;

async function show(advice: Advice): Promise<void> {
  const copied = await asking(heading(advice), ask =>
    pick(ask, vscode.l10n.t('Choose a line to copy it'), answer(advice)),
  );
  if (typeof copied !== 'string') return;
  await vscode.env.clipboard.writeText(copied);
  showDone(vscode.l10n.t('Copied: {0}', copied));
}

function heading({ style, strength, neighbour }: Recommendation): string {
  const { t } = vscode.l10n;
  const name = say(playbook[style].name);
  return strength === 'clear' ? name : t('{0} (borderline: {1})', name, say(playbook[neighbour].name));
}

function answer(advice: Advice): readonly Line[] {
  const { style, caution, otherVersion, frame } = advice;
  const { t } = vscode.l10n;
  const { name, oneLine, openers, checkIn } = playbook[style];
  const other =
    otherVersion && t("{0}'s version says {1}.", otherVersion.name, say(playbook[otherVersion.style].name));
  const rhythm = say(frame?.cadenceName ?? checkIn.rhythm);
  const why = [reasonWords(advice, say), caution === undefined ? '' : say(caution)].flatMap(sentences);
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

/** A quick pick truncates long lines, so each sentence gets its own. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /).filter(Boolean);
}
