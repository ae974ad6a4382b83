import * as vscode from 'vscode';
import {
  type Commitment,
  type Competence,
  commitments,
  competences,
  type Reading,
  type Trend,
  trends,
} from '../core/styles/model';
import { commitmentAnchors, competenceAnchors, trendAnchors } from '../core/styles/playbook';
import { pick } from './prompts';

/** Asks for what `given` leaves open of a reading, each value with what it looks like; `undefined` when the user leaves. */
export async function askReading(
  title: string,
  given: Partial<Reading>,
): Promise<Required<Omit<Reading, 'driver'>> | undefined> {
  const competence =
    given.competence ??
    (await pick<Competence>(
      title,
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
      ),
    ));
  if (!competence) return undefined;
  const commitment =
    given.commitment ??
    (await pick<Commitment>(
      title,
      vscode.l10n.t('Commitment: how willing and how sure are they on this task?'),
      choices(
        commitments,
        { low: vscode.l10n.t('Low'), variable: vscode.l10n.t('Variable'), high: vscode.l10n.t('High') },
        commitmentAnchors,
      ),
    ));
  if (!commitment) return undefined;
  const trend =
    given.trend ??
    (await pick<Trend>(
      title,
      vscode.l10n.t('Where are results on this task heading?'),
      choices(
        trends,
        {
          up: vscode.l10n.t('Up'),
          flat: vscode.l10n.t('Flat'),
          down: vscode.l10n.t('Down'),
          unknown: vscode.l10n.t('Unknown'),
        },
        trendAnchors,
      ),
    ));
  return trend && { competence, commitment, trend };
}

function choices<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  anchors: Readonly<Record<Value, string>>,
) {
  return values.map(value => ({ label: labels[value], detail: vscode.l10n.t(anchors[value]), value }));
}
