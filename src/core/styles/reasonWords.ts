import type { Say } from '../text/say';
import { decisionTable } from './decisionTable';
import type { Recommendation } from './model';

/** Explains the style in the reader's language: what the reading says, and what the trend decided. */
export function reasonWords({ reason }: Pick<Recommendation, 'reason'>, say: Say): string {
  const first = decisionTable.find(cell => reason.startsWith(cell.reason))?.reason ?? reason;
  const rest = reason.slice(first.length).trim();
  return rest ? `${say(first)} ${say(rest)}` : say(first);
}
