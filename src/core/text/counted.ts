import { type Counted, spans } from '../../content/counts';
import { sizeOf } from '../dates/sizeOf';
import type { Say } from './say';

/** A text with its number in front of what else it names: "1 action", "12 actions", "1,000 actions". */
export function counted(
  say: Say,
  [one, many]: Counted,
  count: number,
  ...named: (string | number)[]
): string {
  return say(count === 1 ? one : many, count < 1000 ? count : count.toLocaleString('en-US'), ...named);
}

/** "9 days late", "3 weeks late". */
export function lateWords(say: Say, days: number): string {
  const { count, unit } = sizeOf(days);
  return counted(say, spans.late[unit], count);
}

/** "9 days overdue", "2 years overdue". */
export function overdueWords(say: Say, days: number): string {
  const { count, unit } = sizeOf(days);
  return counted(say, spans.overdue[unit], count);
}
