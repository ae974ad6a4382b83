import * as vscode from 'vscode';
import { commitmentAnchors, competenceAnchors, trendAnchors } from '../content/styles/playbook';
import {
  type Commitment,
  type Competence,
  commitments,
  competences,
  type Rater,
  type Trend,
  trends,
} from '../core/styles/model';
import type { Reading } from '../core/styles/readingShapes';
import type { Ask } from './ask';
import { askText, pick } from './prompts';
import { say } from './say';

/**
 * Asks for the parts of a reading that `given` lacks, describing each value, with those of the `last` reading active.
 */
export async function askReading(
  ask: Ask,
  given: Partial<Reading>,
  last?: Reading,
  name?: string,
): Promise<Required<Omit<Reading, 'driver'>>> {
  const lastTrend = last && (last.trend ?? 'unknown');
  const competence =
    given.competence ??
    (await pick<Competence>(
      ask,
      vscode.l10n.t('Competence: what have you seen on this one task?'),
      choices(
        competences,
        {
          low: vscode.l10n.t('Low'),
          some: vscode.l10n.t('Some'),
          moderate: vscode.l10n.t('Moderate'),
          high: vscode.l10n.t('High'),
        },
        competenceAnchors,
        last?.competence,
      ),
      { start: last?.competence },
    ));
  const commitment =
    given.commitment ??
    (await pick<Commitment>(
      ask,
      name === undefined
        ? vscode.l10n.t('Commitment: how willing, and how sure, on this task?')
        : vscode.l10n.t('Commitment: how willing and how sure is {0} on this task?', name),
      choices(
        commitments,
        { low: vscode.l10n.t('Low'), variable: vscode.l10n.t('Variable'), high: vscode.l10n.t('High') },
        commitmentAnchors,
        last?.commitment,
      ),
      { start: last?.commitment },
    ));
  const trend =
    given.trend ??
    (await pick<Trend>(
      ask,
      vscode.l10n.t('How are recent results on this task?'),
      choices(
        trends,
        {
          up: vscode.l10n.t('Improving'),
          flat: vscode.l10n.t('Steady'),
          down: vscode.l10n.t('Slipping'),
          unknown: vscode.l10n.t('Can’t tell'),
        },
        trendAnchors,
        lastTrend,
      ),
      { start: lastTrend },
    ));
  return { competence, commitment, trend };
}

function choices<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  anchors: Readonly<Record<Value, string>>,
  last: Value | undefined,
) {
  return values.map(value => ({
    label: labels[value],
    ...(value === last && { description: vscode.l10n.t('as in the last reading') }),
    detail: say(anchors[value]),
    value,
  }));
}

/** Asks for one line that says why; empty if the user skips it. */
export function askWhy(ask: Ask, by: Rater, name: string, known?: string): Promise<string> {
  const prompt =
    by === 'lead'
      ? vscode.l10n.t('Why, in a word: what did you see?')
      : vscode.l10n.t('Why, in the words of {0}?', name);
  return askText(ask, prompt, { optional: true, value: known });
}
