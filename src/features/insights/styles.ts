import * as vscode from 'vscode';
import { playbook } from '../../content/styles/playbook';
import { distance } from '../../core/insights/figures';
import type { StyleMoment } from '../../core/insights/insights';
import { matchStyles } from '../../core/styles/match';
import { type StyleId, styleIds } from '../../core/styles/model';
import { shortDate } from '../../platform/dates';
import { say } from '../../platform/say';
import { bucketName, bucketWords } from './dayNames';
import { type InsightInput, nameOf, type ShownInsight } from './insight';
import { byBucket, stackOf } from './stackOf';

const fillOf = { S1: 'stripes', S2: 'cross', S3: 'dots', S4: 'rows' } as const;

/** The styles the lead used next to those that fit at the time (domain.md §1.6). */
export function stylesInsight(input: InsightInput): ShownInsight {
  const { insights, buckets, today, shared } = input;
  if (shared) return { sentence: vscode.l10n.t('Styles are hidden on a shared screen.') };
  const read = insights.styles.flatMap(moment => (moment.fits ? [{ ...moment, fits: moment.fits }] : []));
  const unread = insights.styles.length - read.length;
  if (read.length === 0) {
    return {
      sentence:
        unread > 0
          ? vscode.l10n.t('You saved styles, and no task had a reading to compare them with.')
          : vscode.l10n.t('You saved no style you used in this time, so there is nothing to compare.'),
      todo:
        unread > 0
          ? { label: vscode.l10n.t('Save a reading'), act: 'record' }
          : { label: vscode.l10n.t('Save the style you used'), act: 'used' },
    };
  }
  const name = nameOf(input);
  const apart = (least: number, most: number) =>
    read.filter(({ used, fits }) => least <= distance(used, fits) && distance(used, fits) <= most).length;
  const directed = read.map(({ used, fits }) => matchStyles(fits, used).direction);
  const words = { used: vscode.l10n.t('Used'), fits: vscode.l10n.t('Fit') };
  const parts = byBucket(read, buckets.starts);
  const drawn = stackOf(
    buckets.starts.map((start, at) => ({
      label: bucketName(buckets.unit, start, today),
      bars: (['used', 'fits'] as const).map(which => ({
        key: `${start}|${which}`,
        name: words[which],
        words: vscode.l10n.t('{0}, {1}', bucketWords(buckets.unit, start, today), words[which].toLowerCase()),
        rows: (parts[at] ?? []).map(moment => ({ ...moment, shown: moment[which] })),
      })),
    })),
    {
      series: styleIds.map(id => ({ id, name: say(playbook[id].name), tone: id, fill: fillOf[id] })),
      idOf: ({ shown }: StyleMoment & { readonly shown: StyleId }) => shown,
      source: ({ used, fits, person, task, date }) => ({
        label: vscode.l10n.t('{0}: {1}', name(person), task),
        about: vscode.l10n.t(
          '{0}: used {1}, {2} fit',
          shortDate(date, today),
          say(playbook[used].name),
          say(playbook[fits ?? used].name),
        ),
      }),
    },
    vscode.l10n.t('When'),
  );
  const about = [
    vscode.l10n.t(
      'More direction than the reading asked for: {0}; less: {1}. What fit is the style of the reading that counted that day.',
      directed.filter(each => each === 'over').length,
      directed.filter(each => each === 'under').length,
    ),
    ...(unread > 0 ? [vscode.l10n.t('Left out, because there was no reading yet: {0}.', unread)] : []),
  ];
  return {
    sentence: vscode.l10n.t(
      'Of the styles you saved, {0} of {1} fit the reading; one style off: {2}; further off: {3}.',
      apart(0, 0),
      read.length,
      apart(1, 1),
      apart(2, 3),
    ),
    about: about.join(' '),
    ...drawn,
  };
}
