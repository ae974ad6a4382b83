import * as vscode from 'vscode';
import { type Counted, counts } from '../../content/counts';
import { gapTexts } from '../../content/expectations/gaps';
import { plainWords } from '../../core/markdown/markdownText';
import type { LeftOut, ThemeKind } from '../../core/review/packet';
import type { PacketWords } from '../../core/review/packetMarkdown';
import { counted, lateWords } from '../../core/text/counted';
import { shortDate } from '../../platform/dates';
import { listed } from '../../platform/listed';
import { say } from '../../platform/say';
import { screen } from '../../platform/sharedScreen';

/** The words of a packet in VS Code's display language. `person` is the person's name. */
export function packetWords(person: string): PacketWords {
  const name = plainWords(person);
  // Always with the year, because a saved packet may be read years later.
  const date = (day: string) => shortDate(day, '');
  return {
    date,
    month: month =>
      new Intl.DateTimeFormat(vscode.env.language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${month}-01T00:00:00Z`)),
    title: (who, from, to) => vscode.l10n.t('Review packet: {0}, {1} to {2}', who, from, to),
    about: [
      vscode.l10n.t(
        'What your notes say about this time, in their own words; each date leads to the line it came from. It is where your judgment starts, not what it comes to. Readings and styles are never in here.',
      ),
      ...(screen.isOn
        ? [vscode.l10n.t('The shared screen is on: what it hides is missing here until you switch it off.')]
        : []),
    ].join(' '),
    count: count => counted(say, counts.evidence, count),
    leftOut: leftOutWords,
    tooLarge: names => vscode.l10n.t('Too large to read: {0}.', listed(names)),
    nothing: vscode.l10n.t(
      'Your notes hold nothing dated from this time that belongs here. Ask {0} before you form a view.',
      name,
    ),
    months: vscode.l10n.t('Months'),
    monthCount: (month, count) => vscode.l10n.t('{0}: {1}', month, count),
    noEvidence: month => vscode.l10n.t('{0}: no evidence', month),
    recent: (count, all, weeks) =>
      vscode.l10n.t('{0} of {1} are from the last {2} weeks of this time.', count, all, weeks),
    recentWeighs: vscode.l10n.t(
      'What is fresh weighs more than it should: look at the earlier months again.',
    ),
    theme: (kind, named) => themeWords(kind, named, person),
    heard: day =>
      day === undefined
        ? vscode.l10n.t('{0} heard it', name)
        : vscode.l10n.t('{0} heard it on {1}', name, day),
    notHeard: vscode.l10n.t('**{0} has not heard it yet**', name),
    measure: text => vscode.l10n.t('Measure: {0}', text),
    due: day => vscode.l10n.t('Due: {0}', day),
    daysLate: days => lateWords(say, days),
    leadView: text => vscode.l10n.t('Your view: {0}', text),
    memberView: text => vscode.l10n.t('{0}: {1}', vscode.l10n.t('View of {0}', name), text),
    result: (result, actual) => {
      const words = result ? say(gapTexts.results[result]).toLowerCase() : vscode.l10n.t('not out yet');
      return actual === undefined
        ? vscode.l10n.t('Result: {0}', words)
        : vscode.l10n.t('Result: {0}, {1}', words, actual);
    },
  };
}

function leftOutWords({ private: hidden, readings, sensitive }: LeftOut): readonly string[] {
  const line = (forms: Counted, count: number) => (count === 0 ? [] : [counted(say, forms, count)]);
  return [
    ...line(counts.leftOutParts, hidden),
    ...line(counts.leftOutReadings, readings),
    ...line(counts.leftOutRemarks, sensitive),
  ];
}

/** The title of a theme; `person` is the person's name. */
export function themeWords(kind: ThemeKind, name: string | undefined, person: string): string {
  return {
    expectation: vscode.l10n.t('Expectation: {0}', name ?? ''),
    task: vscode.l10n.t('Task: {0}', name ?? ''),
    praise: vscode.l10n.t('Praise'),
    developmental: vscode.l10n.t('To develop'),
    'asked-for': vscode.l10n.t('Feedback that was asked for'),
    feedback: vscode.l10n.t('Feedback'),
    'they-kept': vscode.l10n.t('Promises {0} kept', person),
    'they-missed': vscode.l10n.t('Promises {0} has not kept by the date', person),
    'lead-kept': vscode.l10n.t('Promises you kept'),
    'lead-missed': vscode.l10n.t('Promises you have not kept by the date'),
    nobodys: vscode.l10n.t('Done, with nobody named'),
    caught: vscode.l10n.t('Captured between meetings'),
    notes:
      name === undefined
        ? vscode.l10n.t('From the 1:1 notes')
        : vscode.l10n.t('From the 1:1 notes: {0}', name),
  }[kind];
}
