import * as vscode from 'vscode';
import {
  commitmentAnchors,
  commitmentNames,
  competenceAnchors,
  competenceNames,
  trendAnchors,
  trendNames,
} from '../content/styles/playbook';
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
      choices(competences, competenceNames, competenceAnchors, last?.competence),
      { start: last?.competence },
    ));
  const commitment =
    given.commitment ??
    (await pick<Commitment>(
      ask,
      name === undefined
        ? vscode.l10n.t('Commitment: how willing, and how sure, on this task?')
        : vscode.l10n.t('Commitment: how willing and how sure is {0} on this task?', name),
      choices(commitments, commitmentNames, commitmentAnchors, last?.commitment),
      { start: last?.commitment },
    ));
  const trend =
    given.trend ??
    (await pick<Trend>(
      ask,
      vscode.l10n.t('How are recent results on this task?'),
      choices(trends, trendNames, trendAnchors, lastTrend),
      { start: lastTrend },
    ));
  return { competence, commitment, trend };
}

function choices<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  anchors: Readonly<Record<Value, string>>,
  last: Value | undefined,
) {
  return values.map(value => ({
    label: say(names[value]),
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
