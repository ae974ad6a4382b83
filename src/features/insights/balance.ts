import * as vscode from 'vscode';
import { facetNames, sideNames } from '../../content/growth/behaviors';
import { type FacetId, facetIds, facetSides, sides } from '../../core/growth/behaviors';
import { minChecks } from '../../core/insights/balanceTrend';
import { plainDate, shortDate } from '../../platform/dates';
import { say } from '../../platform/say';
import type { InsightInput, ShownInsight, Source } from './insight';

/** How the lead's own facets changed from check to check: leadership and management side by side, never one score. */
export function balanceInsight({ checks, today, shared }: InsightInput): ShownInsight {
  if (shared) return { sentence: vscode.l10n.t('Your own notes are hidden on a shared screen.') };
  if (checks.length < minChecks) {
    return {
      sentence: vscode.l10n.t(
        'From {0} complete checks on you see here how your leading and managing move; there are {1}.',
        minChecks,
        checks.length,
      ),
      todo: { label: vscode.l10n.t('Check Your Balance'), act: 'check' },
    };
  }
  const [first] = checks;
  const sources = new Map<string, readonly Source[]>(
    facetIds.flatMap(facet =>
      checks.map(
        ({ uri, date }) =>
          [
            keyOf(facet, date),
            [{ uri, line: 0, label: vscode.l10n.t('Your balance over time'), about: shortDate(date, today) }],
          ] as const,
      ),
    ),
  );
  const value = (score: number | null) => (score === null ? '–' : String(Math.round(score)));
  return {
    sentence: vscode.l10n.t(
      'Six facets over {0} checks since {1}, leadership and management side by side.',
      checks.length,
      plainDate(first?.date ?? today, today),
    ),
    about: vscode.l10n.t(
      'How you see yourself, from 0 to 100; there are no norms, and no total. It is about you, whoever is chosen above.',
    ),
    chart: {
      kind: 'dots',
      low: vscode.l10n.t('seldom'),
      high: vscode.l10n.t('often'),
      series: [
        { name: say(sideNames.leadership), tone: 'S2', fill: 'solid' },
        { name: say(sideNames.management), tone: 'S3', fill: 'solid' },
      ],
      earlier: vscode.l10n.t('Earlier check'),
      rows: facetIds.map(facet => ({
        label: say(facetNames[facet].name),
        series: sides.indexOf(facetSides[facet]),
        points: checks.flatMap(({ date, balance }) => {
          const score = balance.facets[facet];
          return score === null
            ? []
            : [
                {
                  key: keyOf(facet, date),
                  words: vscode.l10n.t(
                    '{0}, {1}: {2} of 100',
                    say(facetNames[facet].name),
                    shortDate(date, today),
                    value(score),
                  ),
                  opens: true,
                  value: score,
                },
              ];
        }),
      })),
    },
    table: {
      heads: [vscode.l10n.t('Check'), ...facetIds.map(facet => say(facetNames[facet].name))],
      rows: checks.map(({ date, balance }) => [
        { text: plainDate(date, today) },
        ...facetIds.map(facet => {
          const score = balance.facets[facet];
          return { text: value(score), ...(score !== null && { key: keyOf(facet, date) }) };
        }),
      ]),
    },
    sources,
  };
}

function keyOf(facet: FacetId, date: string): string {
  return `${facet}|${date}`;
}
