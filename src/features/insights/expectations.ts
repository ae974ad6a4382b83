import * as vscode from 'vscode';
import { gapTexts } from '../../content/expectations/gaps';
import { type CauseId, causeOf, ownCauses } from '../../core/expectations/causes';
import { causesOwnFirst } from '../../core/expectations/gaps';
import { outcomes } from '../../core/expectations/model';
import type { Series } from '../../core/insights/chart';
import { tally } from '../../core/insights/figures';
import { say } from '../../platform/say';
import type { InsightInput, ShownInsight } from './insight';
import { stackByTime } from './stackByTime';

const causeLooks: Readonly<Record<CauseId, Pick<Series, 'tone' | 'fill'>>> = {
  unclear: { tone: 'S3', fill: 'solid' },
  obstacle: { tone: 'S3', fill: 'stripes' },
  mismatch: { tone: 'S3', fill: 'dots' },
  ability: { tone: 'quiet', fill: 'cross' },
  confidence: { tone: 'quiet', fill: 'rows' },
  motivation: { tone: 'quiet', fill: 'hollow' },
};

/** Why outcomes were not met, starting with what the lead alone can fix (domain.md §6, gap view). */
export function causesInsight(input: InsightInput): ShownInsight {
  const { insights } = input;
  const { causes, support } = insights;
  if (causes.length === 0) {
    return {
      sentence: vscode.l10n.t('No cause of an outcome was written down in this time.'),
      todo: { label: vscode.l10n.t('Review an outcome'), act: 'review' },
    };
  }
  const kept = support.filter(each => each.kept).length;
  const drawn = stackByTime(input, causes, {
    series: causesOwnFirst.map(id => ({ id, name: say(causeOf(id).short), ...causeLooks[id] })),
    idOf: ({ cause }) => cause,
    label: row => row.title,
  });
  return {
    sentence: vscode.l10n.t(
      '{0} of {1} main causes are yours to mend: an unclear expectation, an obstacle, or your own part.',
      causes.filter(({ cause }) => ownCauses.includes(cause)).length,
      causes.length,
    ),
    about:
      support.length > 0
        ? vscode.l10n.t(
            'Promised support was kept {0} of {1} times, where you noted it. The situation and your own part come before the person.',
            kept,
            support.length,
          )
        : vscode.l10n.t('The situation and your own part come before the person.'),
    more: { label: vscode.l10n.t('Show Shortfalls'), page: 'gaps' },
    ...drawn,
  };
}

/** The outcomes of expectations. */
export function resultsInsight(input: InsightInput): ShownInsight {
  const { insights } = input;
  const { results } = insights;
  if (results.length === 0) {
    return {
      sentence: vscode.l10n.t('No outcome of an expectation was written down in this time.'),
      todo: { label: vscode.l10n.t('Set an expectation'), act: 'expect' },
    };
  }
  const counts = tally(
    outcomes,
    results.map(({ result }) => result),
  );
  const looks = {
    met: { tone: 'S4', fill: 'solid' },
    'part-met': { tone: 'S4', fill: 'stripes' },
    unmet: { tone: 'ink', fill: 'hollow' },
  } as const;
  const drawn = stackByTime(input, results, {
    series: outcomes.map(id => ({ id, name: say(gapTexts.results[id]), ...looks[id] })),
    idOf: ({ result }) => result,
    label: row => row.title,
  });
  return {
    sentence: vscode.l10n.t(
      '{0} of {1} outcomes met; partly: {2}; not met: {3}.',
      counts.met,
      results.length,
      counts['part-met'],
      counts.unmet,
    ),
    about: vscode.l10n.t('All attempts together, on the day the outcome was noted.'),
    more: { label: vscode.l10n.t('Show Shortfalls'), page: 'gaps' },
    ...drawn,
  };
}
