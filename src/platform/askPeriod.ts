import * as vscode from 'vscode';
import { namedPeriods, type Period, readPeriod } from '../core/dates/period';
import type { Ask } from './ask';
import { shortDate } from './dates';
import { askText, type Choice, pick } from './prompts';

/** Asks for a period, from a list or in words. `more` are named periods to offer first. */
export async function askPeriod(ask: Ask, today: string, more: readonly string[] = []): Promise<Period> {
  const choices: Choice<string>[] = [...more, ...namedPeriods].flatMap(words => {
    const period = readPeriod(words, today);
    const label = periodLabel(words);
    return period ? [{ label, description: periodWords(period, today), value: words }] : [];
  });
  const chosen = await pick<string | undefined>(ask, vscode.l10n.t('Which time?'), [
    ...choices,
    { label: vscode.l10n.t('$(calendar) Another time…'), value: undefined, alwaysShow: true },
  ]);
  if (chosen === undefined) ask.expect(1);
  const typed =
    chosen ??
    (await askText(
      ask,
      vscode.l10n.t(
        'From when to when? For example "q3 2026", "last 6 months" or "2026-07-01 to 2026-09-30".',
      ),
      {
        problem: text =>
          readPeriod(text, today)
            ? undefined
            : vscode.l10n.t(
                'No period is understood yet. Two dates work in any case, at most ten years apart: 2026-07-01 to 2026-09-30.',
              ),
        note: text => {
          const period = readPeriod(text, today);
          return period && periodWords(period, today);
        },
      },
    ));
  return readPeriod(typed, today) ?? ask.leave();
}

/** "Wed, Jul 1 – Wed, Sep 30" */
function periodWords({ from, to }: Period, today: string): string {
  return `${shortDate(from, today)} – ${shortDate(to, today)}`;
}

function periodLabel(words: string): string {
  const labels: Readonly<Record<string, string>> = {
    'last 30 days': vscode.l10n.t('Last 30 days'),
    'last 90 days': vscode.l10n.t('Last 90 days'),
    'last quarter': vscode.l10n.t('Last quarter'),
    'this quarter': vscode.l10n.t('This quarter'),
    'last half year': vscode.l10n.t('Last half year'),
    'this half year': vscode.l10n.t('This half year'),
    'last 12 months': vscode.l10n.t('Last 12 months'),
    'this year': vscode.l10n.t('This year'),
  };
  return labels[words] ?? words;
}
