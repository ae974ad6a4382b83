import { t } from '@vscode/l10n';
import type { Desk } from '../../core/brief/deskShape';

/** How many tasks are named. */
const named = 2;

/** What matters before a 1:1, in one line; the most pressing first. */
export function sumUp({ name, summary }: Desk): string {
  const { mine, theirs, topics, expectations, readAgain, toSay } = summary;
  const parts = [
    expectations > 0 &&
      (expectations === 1 ? t('1 expectation to look at') : t('{0} expectations to look at', expectations)),
    mine.open > 0 && owes(t('you owe {0}', mine.open), mine.late),
    theirs.open > 0 && owes(t('{0} owes {1}', name, theirs.open), theirs.late),
    topics > 0 && (topics === 1 ? t('1 new topic') : t('{0} new topics', topics)),
    toSay > 0 && (toSay === 1 ? t('1 piece of feedback to say') : t('{0} pieces of feedback to say', toSay)),
    readAgain.length > 0 && readAgain.length <= named && t('read {0} again', readAgain.join(', ')),
    readAgain.length > named && t('{0} tasks to read again', readAgain.length),
  ].filter(part => part !== false);
  if (parts.length === 0) return t('Nothing is open between you.');
  const line = parts.join('; ');
  return `${line.charAt(0).toLocaleUpperCase()}${line.slice(1)}.`;
}

function owes(words: string, late: number): string {
  return late > 0 ? t('{0}, {1} late', words, late) : words;
}
