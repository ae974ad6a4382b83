import * as vscode from 'vscode';
import { itemLabel } from '../../core/brief/itemLabel';
import { tally } from '../../core/insights/figures';
import { type PromiseRow, promiseResults } from '../../core/insights/insights';
import { shortDate } from '../../platform/dates';
import { type InsightInput, nameOf, type ShownInsight } from './insight';
import { stackOf } from './stackOf';

/** Promises in both directions, and whether they were kept. */
export function promisesInsight(input: InsightInput): ShownInsight {
  const { insights, person, today } = input;
  const { promises } = insights;
  if (promises.length === 0) {
    return {
      sentence: vscode.l10n.t('No action with an owner was due or done in this time.'),
      todo: { label: vscode.l10n.t('Add an action'), act: 'addAction' },
    };
  }
  const other = person?.name ?? vscode.l10n.t('Your team');
  const name = nameOf(input);
  const own = (owner: PromiseRow['owner']) => promises.filter(row => row.owner === owner);
  const kept = (owner: PromiseRow['owner']) => {
    const counts = tally(
      promiseResults,
      own(owner).map(({ result }) => result),
    );
    return [counts.kept, counts.kept + counts.late + counts.open] as const;
  };
  const you = vscode.l10n.t('You');
  const drawn = stackOf(
    [
      { label: you, bars: [{ key: 'me', words: you, rows: own('me') }] },
      { label: other, bars: [{ key: 'them', words: other, rows: own('them') }] },
    ],
    {
      series: [
        { id: 'kept', name: vscode.l10n.t('Done by its day'), tone: 'S4', fill: 'solid' },
        { id: 'late', name: vscode.l10n.t('Done later'), tone: 'S4', fill: 'stripes' },
        { id: 'done', name: vscode.l10n.t('Done, day not known'), tone: 'S4', fill: 'dots' },
        { id: 'open', name: vscode.l10n.t('Still open after its day'), tone: 'S1', fill: 'hollow' },
      ],
      idOf: ({ result }) => result,
      source: ({ text, uri, person: id, date }) => ({
        label: itemLabel(text, uri).text,
        about: `${name(id)} · ${shortDate(date, today)}`,
      }),
    },
    vscode.l10n.t('Who promised'),
    true,
  );
  const [mine, ofMine] = kept('me');
  const [theirs, ofTheirs] = kept('them');
  return {
    sentence: vscode.l10n.t(
      'You kept {0} of {1} promises by their day, and {2} {3} of {4}.',
      mine,
      ofMine,
      person?.name ?? vscode.l10n.t('your team'),
      theirs,
      ofTheirs,
    ),
    about: vscode.l10n.t(
      'Actions of yours and theirs that were due or done in this time. One that was done without two days to compare is drawn, and not counted as kept. Actions without an owner are left out.',
    ),
    ...drawn,
  };
}
