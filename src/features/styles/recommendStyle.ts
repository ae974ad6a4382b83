import * as vscode from 'vscode';
import { type Advice, advise } from '../../core/styles/advise';
import type { Recommendation } from '../../core/styles/model';
import { playbook } from '../../core/styles/playbook';
import type { Frame } from '../../core/styles/taskFrame';
import { registerCommand } from '../../platform/commands';
import { askReading } from '../../platform/readingPrompts';
import { declareCommand, shape } from '../../protocol/contract';
import * as field from '../../protocol/fields';

export const contract = declareCommand({
  id: 'teamLead.recommendStyle',
  title: 'Recommend a Style',
  takes: field.readingAndFrame,
  gives: shape<Recommendation & { readonly frame?: Frame }>(),
});

declare module '../../protocol/contract' {
  interface Commands {
    'teamLead.recommendStyle': typeof contract;
  }
}

/** `teamLead.recommendStyle`: three questions, then the style with its reason and sentences to begin with. */
export function registerRecommendStyle(): vscode.Disposable {
  return registerCommand(contract, {
    async ask(given) {
      const reading = await askReading(vscode.l10n.t(contract.title), given);
      return reading && { ...given, ...reading };
    },
    async run({ competence, commitment, trend, driver, taskFrame }, interactive) {
      const reading = { competence, commitment, ...(trend && { trend }), ...(driver && { driver }) };
      const advice = advise(reading, taskFrame);
      if (interactive) await show(advice);
      return advice;
    },
  });
}

/** One line of the answer; `copied` is what choosing it puts on the clipboard. */
interface Line extends vscode.QuickPickItem {
  readonly copied?: string;
}

async function show(advice: Advice): Promise<void> {
  const { t } = vscode.l10n;
  const chosen = await vscode.window.showQuickPick(answer(advice), {
    title: heading(advice),
    placeHolder: t('Choose a line to copy it'),
    matchOnDetail: true,
  });
  if (chosen?.copied === undefined) return;
  await vscode.env.clipboard.writeText(chosen.copied);
  vscode.window.setStatusBarMessage(t('Copied: {0}', chosen.copied), 4000);
}

function heading({ style, strength, neighbour }: Recommendation): string {
  const { t } = vscode.l10n;
  const name = t(playbook[style].name);
  return strength === 'clear' ? name : t('{0} (borderline: {1})', name, t(playbook[neighbour].name));
}

function answer({ style, reason, caution, otherVersion, frame }: Advice): readonly Line[] {
  const { t } = vscode.l10n;
  const { name, oneLine, openers, checkIn } = playbook[style];
  const other =
    otherVersion && t("{0}'s version says {1}.", otherVersion.name, t(playbook[otherVersion.style].name));
  const rhythm = frame?.cadenceName ?? t(checkIn.rhythm);
  const why = [...sentences(reason), ...sentences(caution ?? '')].map(sentence => t(sentence));
  return [
    { label: t(name), detail: t(oneLine), copied: `${t(name)}. ${t(oneLine)}` },
    separator(t('Why')),
    ...[...why, ...(other ? [other] : [])].map(label => ({ label, copied: label })),
    separator(t('Say')),
    ...openers.map(opener => ({ label: t('“{0}”', t(opener)), copied: t(opener) })),
    separator(t('Check in')),
    { label: rhythm, copied: rhythm },
  ];
}

function separator(label: string): Line {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A quick pick cuts long lines off, so each sentence gets its own. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /).filter(Boolean);
}
