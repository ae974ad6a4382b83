import * as vscode from 'vscode';
import type { ThemeKind } from '../../core/review/packet';
import type { PacketWords } from '../../core/review/packetMarkdown';
import { shortDate } from '../../platform/dates';
import { feedbackKindWords } from '../../platform/feedbackWords';

/** A packet in the language of VS Code. */
export function packetWords(): PacketWords {
  // With the year: what is kept is read in later years too.
  const date = (day: string) => shortDate(day, '');
  return {
    date,
    month: month =>
      new Intl.DateTimeFormat(vscode.env.language, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${month}-01T00:00:00Z`)),
    title: (name, from, to) => vscode.l10n.t('Review packet: {0}, {1} to {2}', name, from, to),
    about: vscode.l10n.t(
      'What your notes say of this time, in their own words, each line linked to where it stands. It is a start for your judgment, and takes none from you. Private parts are left out.',
    ),
    counts: (count, leftOut) =>
      leftOut > 0
        ? vscode.l10n.t(
            '{0} pieces of evidence; {1} private parts of the notes were left out.',
            count,
            leftOut,
          )
        : vscode.l10n.t('{0} pieces of evidence.', count),
    nothing: vscode.l10n.t(
      'Your notes hold nothing dated from this time. Ask for their view before you form yours.',
    ),
    months: vscode.l10n.t('Months'),
    monthCount: (month, count) => vscode.l10n.t('{0}: {1}', month, count),
    noEvidence: month => vscode.l10n.t('{0}: no evidence', month),
    recent: (count, all, weeks) =>
      vscode.l10n.t('{0} of {1} are from the last {2} weeks of this time.', count, all, weeks),
    recentWeighs: vscode.l10n.t(
      'What is fresh weighs more than it should: look at the earlier months again.',
    ),
    theme: themeWords,
    kind: {
      praise: feedbackKindWords('praise'),
      developmental: feedbackKindWords('developmental'),
      'asked-for': feedbackKindWords('asked-for'),
    },
    heard: day =>
      day === undefined ? vscode.l10n.t('they heard it') : vscode.l10n.t('they heard it on {0}', day),
    notHeard: vscode.l10n.t('**they have not heard it yet**'),
  };
}

function themeWords(kind: ThemeKind, name: string | undefined): string {
  switch (kind) {
    case 'task':
      return vscode.l10n.t('Task: {0}', name ?? '');
    case 'expectation':
      return vscode.l10n.t('Expectation: {0}', name ?? '');
    case 'feedback':
      return vscode.l10n.t('Feedback');
    case 'did':
      return vscode.l10n.t('What they did as promised');
    case 'lead-did':
      return vscode.l10n.t('What you did for them');
    case 'caught':
      return vscode.l10n.t('Caught between meetings');
    case 'notes':
      return name === undefined
        ? vscode.l10n.t('From the 1:1 notes')
        : vscode.l10n.t('From the 1:1 notes: {0}', name);
  }
}
