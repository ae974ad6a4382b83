import * as vscode from 'vscode';
import type { BriefWords } from '../../core/brief/briefMarkdown';
import { distance, shortDate } from '../../platform/dates';
import { expectationWords } from '../../platform/expectationWords';
import { feedbackKindWords } from '../../platform/feedbackWords';
import { say } from '../../platform/say';

/** The words of a brief in VS Code's display language; distances count from the day of the 1:1. */
export function briefWords(day: string): BriefWords {
  return {
    say,
    date: date => shortDate(date, day),
    distance: date => distance(date, day),
    title: (name, date) => vscode.l10n.t('1:1 with {0}, {1}', name, date),
    last: (link, ago) => vscode.l10n.t('Last 1:1: {0}, {1}.', link, ago),
    noLast: vscode.l10n.t('There is no note of a 1:1 before this day.'),
    away: date => vscode.l10n.t('Away until {0}.', date),
    counts: (fresh, continuing, resolved) =>
      vscode.l10n.t('{0} new, {1} continuing, {2} resolved since then.', fresh, continuing, resolved),
    prepared: vscode.l10n.t('Prepared'),
    youOwe: vscode.l10n.t('You owe'),
    theyOwe: name => vscode.l10n.t('{0} owes', name),
    nobodyOwes: vscode.l10n.t('Nobody named'),
    feedback: vscode.l10n.t('Feedback'),
    feedbackKind: {
      praise: feedbackKindWords('praise'),
      developmental: feedbackKindWords('developmental'),
      'asked-for': feedbackKindWords('asked-for'),
    },
    toSay: vscode.l10n.t('not said yet'),
    lastFeedback: (kind, place) => vscode.l10n.t('{0}: last {1}', kind, place),
    noFeedback: kind => vscode.l10n.t('{0}: none written down so far', kind),
    resolved: vscode.l10n.t('Resolved'),
    toRaise: vscode.l10n.t('To raise'),
    readAgain: vscode.l10n.t('Read again'),
    expectations: vscode.l10n.t('Expectations'),
    expectation: fact => expectationWords(fact, day),
    questions: vscode.l10n.t('Questions'),
    commits: vscode.l10n.t('Recent commits'),
    nothingOpen: vscode.l10n.t('Nothing is open between you.'),
    age: { new: vscode.l10n.t('new'), continuing: vscode.l10n.t('continuing') },
    kind: {
      topic: vscode.l10n.t('Topic'),
      praise: vscode.l10n.t('Praise'),
      concern: vscode.l10n.t('Concern'),
      private: vscode.l10n.t('Private'),
    },
    due: date => vscode.l10n.t('due {0}', date),
    overdue: (date, ago) => vscode.l10n.t('overdue since {0} ({1})', date, ago),
    done: date => vscode.l10n.t('done {0}', date),
    isDone: vscode.l10n.t('done'),
    raised: vscode.l10n.t('raised'),
    read: (style, link) => vscode.l10n.t('{0}, read {1}', style, link),
    readAgainSince: date => vscode.l10n.t('due to be read again since {0}', date),
    why: note => vscode.l10n.t('Why: {0}', note),
    commitsAbout: vscode.l10n.t('Something to ask about, nothing to judge by.'),
  };
}
