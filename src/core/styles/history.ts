import type { Located } from '../notebook/subjects';
import { type Rater, styleIds } from './model';
import type { DatedReading, Task, TaskEventFact, UsedStyleFact } from './task';

/** The direction from the previous reading to this one. */
export type Direction = 'first' | 'same' | 'up' | 'down';

/** One reading on a task's path through the levels (domain.md §1.5). */
export interface PathStep {
  /** From the same rater's previous reading; `up` is toward Delegating. */
  readonly direction: Direction;
  /** How many styles it moved; 0 for the first reading. */
  readonly moved: number;
}

/** One rater's path through the levels: a step for each reading, oldest first (domain.md §1.5). */
export function pathOf(readings: readonly DatedReading[], by: Rater = 'lead'): readonly PathStep[] {
  const own = readings.filter(reading => reading.by === by);
  return own.map(({ style }, at) => {
    const before = own[at - 1];
    const moved = before ? styleIds.indexOf(style) - styleIds.indexOf(before.style) : 0;
    const direction = !before ? 'first' : moved > 0 ? 'up' : moved < 0 ? 'down' : 'same';
    return { direction, moved: Math.abs(moved) };
  });
}

/** One line of a task's history. */
export type HistoryLine =
  | { readonly kind: 'reading'; readonly reading: Task['readings'][number]; readonly step: PathStep }
  | { readonly kind: 'event'; readonly event: Located<TaskEventFact> }
  | { readonly kind: 'style-used'; readonly used: Located<UsedStyleFact> };

/** Everything noted about a task, newest first; within a day, the last line in the file comes first. */
export function historyOf({
  readings,
  events,
  usedStyles,
}: Pick<Task, 'readings' | 'events' | 'usedStyles'>): readonly HistoryLine[] {
  const steps = { lead: [...pathOf(readings, 'lead')], member: [...pathOf(readings, 'member')] };
  const lines: HistoryLine[] = [
    ...readings.flatMap(reading => {
      const step = steps[reading.by].shift();
      return step ? [{ kind: 'reading' as const, reading, step }] : [];
    }),
    ...events.map(event => ({ kind: 'event' as const, event })),
    ...usedStyles.map(used => ({ kind: 'style-used' as const, used })),
  ];
  return lines.sort((one, other) => (isAfter(placeOf(one), placeOf(other)) ? -1 : 1));
}

interface Place {
  readonly date: string;
  readonly uri: string;
  readonly line: number;
}

/** True if a line has a later date, or comes later in the same file on the same date. */
export function isAfter(one: Place, other: Place): boolean {
  if (one.date !== other.date) return one.date > other.date;
  return one.uri === other.uri ? one.line > other.line : one.uri > other.uri;
}

/** The place of a line of the history. */
export function placeOf(line: HistoryLine): Place {
  return line.kind === 'reading' ? line.reading : line.kind === 'event' ? line.event : line.used;
}
