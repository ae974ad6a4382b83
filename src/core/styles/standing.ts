import type { Shape } from '../shape';
import { compareTexts } from '../text/compareTexts';
import { type FreshWeeks, freshness, freshWeeks, type Sign } from './freshness';
import { isAfter } from './history';
import { commitments, type StyleId, styleIds } from './model';
import type { dueSignShape, standingShape } from './standingShapes';
import type { Task, TaskEventName } from './task';

export type DueSign = Shape<typeof dueSignShape>;
export type Standing = Shape<typeof standingShape>;

/**
 * The standing of the reading that counts (the lead's newest, or else the member's); `undefined` for a task without a
 * reading. Each new reading starts over: earlier lines no longer count (domain.md §1.5, §2.6 [J]).
 */
export function standingOf(
  task: Pick<Task, 'latest' | 'readings' | 'events' | 'usedStyles'>,
  day: string,
  weeks: FreshWeeks = freshWeeks,
): Standing | undefined {
  const { latest } = task;
  if (!latest) return undefined;
  const byAge = freshness(latest.date, latest.style, day, weeks);
  const since = <T extends { date: string; uri: string; line: number }>(lines: readonly T[]) =>
    lines.filter(line => line.date <= day && isAfter(line, latest));
  const signs = [
    ...signsOf(since(task.events)),
    ...(latest.by === 'lead' ? commitmentDown(task.readings, since(task.readings)) : []),
  ].sort((one, other) => compareTexts(one.date, other.date));
  const helped = since(task.usedStyles).some(({ style }) => isMoreHelp(style, latest.style));
  const move = moveFor(signs, helped);
  const [first] = signs;
  const dueOn = first && first.date < byAge.dueOn ? first.date : byAge.dueOn;
  return {
    state: byAge.state === 'fresh' && first ? 'due' : byAge.state,
    dueOn,
    overdueOn: byAge.overdueOn,
    agesOn: byAge.dueOn,
    signs,
    ...(move && { move }),
  };
}

/** Events that are a sign on their own. Met outcomes and slipped check-ins count only in pairs, below. */
const singleSigns: Readonly<Partial<Record<TaskEventName, Sign>>> = {
  'outcome-unmet': 'outcome-unmet',
  'task-changed': 'task-changed',
  absence: 'absence',
  'role-changed': 'role-changed',
  asked: 'asked',
  obstacle: 'obstacle',
};

function signsOf(events: Task['events']): DueSign[] {
  const found: DueSign[] = [];
  let met = 0;
  let slipped = 0;
  for (const { event, date } of events) {
    const sign = singleSigns[event];
    if (sign) found.push({ sign, date });
    if (event === 'outcome-unmet') met = 0;
    if (event === 'outcome-met' && ++met === 2) found.push({ sign: 'two-outcomes-met', date });
    if (event === 'check-in-slipped' && ++slipped === 2) found.push({ sign: 'two-check-ins-slipped', date });
  }
  return found;
}

/**
 * Compares the member's newest reading since the lead's with the member's own previous one. A difference from the
 * lead's reading is not a drop (domain.md §2.5).
 */
function commitmentDown(readings: Task['readings'], since: Task['readings']): DueSign[] {
  const theirs = since.findLast(({ by }) => by === 'member');
  const before = theirs && readings.findLast(reading => reading.by === 'member' && isAfter(theirs, reading));
  if (!theirs || !before) return [];
  const fell = commitments.indexOf(theirs.commitment) < commitments.indexOf(before.commitment);
  return fell ? [{ sign: 'commitment-down', date: theirs.date }] : [];
}

/** The newest sign for a move decides; met outcomes count only if they came without extra help. */
function moveFor(signs: readonly DueSign[], helped: boolean): Standing['move'] {
  const last = signs.findLast(({ sign }) => moves[sign] && !(helped && moves[sign] === 'up'));
  return last && moves[last.sign];
}

const moves: Readonly<Partial<Record<Sign, 'up' | 'back'>>> = {
  'two-outcomes-met': 'up',
  'outcome-unmet': 'back',
  'two-check-ins-slipped': 'back',
  'commitment-down': 'back',
};

function isMoreHelp(used: StyleId, needed: StyleId): boolean {
  return styleIds.indexOf(used) < styleIds.indexOf(needed);
}
