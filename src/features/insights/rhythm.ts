import * as vscode from 'vscode';
import type { Week, WeekState } from '../../core/insights/insights';
import { plainDate, shortDate } from '../../platform/dates';
import { listed } from '../../platform/listed';
import { type InsightInput, nameOf, type ShownInsight, type Source } from './insight';

/** A year; the table is useless with more weeks, and the picture shows as many. */
const mostWeeks = 53;
/** How many people are drawn at once. */
export const peopleOnPage = 12;

/** The 1:1s with each person by week, sorted by name. */
export function rhythmInsight(input: InsightInput, page: number): ShownInsight {
  const { insights, today, person } = input;
  const states = insights.rhythm.flatMap(({ weeks }) => weeks.map(({ state }) => state));
  const met = states.filter(state => state === 'met').length;
  const missed = states.filter(state => state === 'missed').length;
  if (met + missed === 0) {
    return {
      sentence: vscode.l10n.t('No 1:1 was held in this time, and none was due.'),
      todo: { label: vscode.l10n.t('Log a 1:1'), act: 'log' },
    };
  }
  const sentence = person
    ? vscode.l10n.t(
        'Of the weeks that asked for a 1:1 with {0}, {1} of {2} had one.',
        person.name,
        met,
        met + missed,
      )
    : vscode.l10n.t(
        'Of the weeks that asked for a 1:1, {0} of {1} had one, all people together.',
        met,
        met + missed,
      );
  const rows = insights.rhythm.slice(page * peopleOnPage, (page + 1) * peopleOnPage);
  const sources = new Map<string, readonly Source[]>();
  const nameBy = nameOf(input);
  const shown = rows.map(row => ({
    ...row,
    name: nameBy(row.person),
    weeks: row.weeks.slice(-mostWeeks),
  }));
  const cells = shown.map(({ person: id, name, weeks }) =>
    weeks.map(week => {
      const key = `${id}|${week.week}`;
      if (week.notes.length > 0)
        sources.set(
          key,
          week.notes.map(({ uri, date }) => ({ uri, line: 0, label: shortDate(date, today), about: name })),
        );
      const words = vscode.l10n.t(
        '{0}, week of {1}: {2}',
        name,
        plainDate(week.week, today),
        weekWords(week, today),
      );
      return { key, words, opens: week.notes.length > 0, state: week.state };
    }),
  );
  const columns = (shown[0]?.weeks ?? []).map(({ week }) => plainDate(week, today));
  return {
    sentence,
    about: vscode.l10n.t(
      'A square is a calendar week. What was due follows from how often you meet now; a leave counts from the last 1:1 before it. People are listed by name.',
    ),
    chart: {
      kind: 'weeks',
      states: {
        met: vscode.l10n.t('1:1 held'),
        missed: vscode.l10n.t('Due, not held'),
        away: vscode.l10n.t('Away'),
        quiet: vscode.l10n.t('None due'),
        before: vscode.l10n.t('Before the first 1:1'),
      },
      earlier: vscode.l10n.t('Earlier weeks are in the table.'),
      columns,
      rows: shown.map(({ name }, at) => ({ label: name, cells: cells[at] ?? [] })),
    },
    table: {
      heads: [vscode.l10n.t('Person'), ...columns],
      rows: shown.map(({ name, weeks }, at) => [
        { text: name },
        ...weeks.map(({ state }, column) => {
          const cell = cells[at]?.[column];
          return { text: stateWord(state), ...(cell?.opens && { key: cell.key }) };
        }),
      ]),
    },
    sources,
  };
}

function weekWords({ state, notes }: Week, today: string): string {
  return {
    met: vscode.l10n.t('1:1 on {0}', listed(notes.map(({ date }) => shortDate(date, today)))),
    missed: vscode.l10n.t('a 1:1 was due, and none was held'),
    away: vscode.l10n.t('away'),
    quiet: vscode.l10n.t('no 1:1, and none was due'),
    before: vscode.l10n.t('before the first 1:1'),
  }[state];
}

function stateWord(state: WeekState): string {
  return {
    met: vscode.l10n.t('held'),
    missed: vscode.l10n.t('due'),
    away: vscode.l10n.t('away'),
    quiet: '–',
    before: '',
  }[state];
}
