import * as vscode from 'vscode';
import { feedbackKindNames } from '../../content/feedback/kinds';
import { feedbackKinds } from '../../core/feedback/feedbackFact';
import { tally } from '../../core/insights/figures';
import { say } from '../../platform/say';
import type { InsightInput, ShownInsight } from './insight';
import { stackByTime } from './stackByTime';

/** How often the lead gives feedback, by kind. */
export function feedbackInsight(input: InsightInput): ShownInsight {
  const { insights, person } = input;
  const { feedback } = insights;
  if (feedback.length === 0) {
    return {
      sentence: person
        ? vscode.l10n.t('The notes have no feedback that {0} heard in this time.', person.name)
        : vscode.l10n.t('The notes have no feedback that anybody heard in this time.'),
      todo: { label: vscode.l10n.t('Give feedback'), act: 'feedback' },
    };
  }
  const counts = tally(
    [...feedbackKinds, 'unnamed'],
    feedback.map(({ kind }) => kind ?? 'unnamed'),
  );
  const drawn = stackByTime(input, feedback, {
    series: [
      { id: 'praise', name: say(feedbackKindNames.praise), tone: 'S4', fill: 'solid' },
      { id: 'developmental', name: say(feedbackKindNames.developmental), tone: 'S2', fill: 'stripes' },
      { id: 'asked-for', name: say(feedbackKindNames['asked-for']), tone: 'S3', fill: 'dots' },
      { id: 'unnamed', name: vscode.l10n.t('No kind noted'), tone: 'quiet', fill: 'hollow' },
    ],
    idOf: ({ kind }) => kind ?? 'unnamed',
    label: ({ title: label }) => label || vscode.l10n.t('(no words)'),
  });
  return {
    sentence: vscode.l10n.t(
      'In this time: praise {0}, developmental {1}, asked for {2}.',
      counts.praise,
      counts.developmental,
      counts['asked-for'],
    ),
    about: vscode.l10n.t(
      'Counted on the day it was delivered. Undelivered feedback is not counted. An empty part is a time without feedback.',
    ),
    more: { label: vscode.l10n.t('Show Feedback Balance'), page: 'feedback' },
    ...drawn,
  };
}
