import { minutesBetween } from '../dates/calendar';
import type { Say } from '../text/say';
import { frameTexts } from './frameTexts';
import type { Competence, StyleId } from './model';
import type { StylePerson, StyleTask } from './stylePerson';
import type { ConflictChoice, TemporaryCommand } from './task';
import { type Frame, frameTask, type TaskFactors } from './taskFrame';

/** A task's frame as it is to be followed today. */
export interface Framing {
  /** The style the frame is for: the reading's, or the one a lead switched to on purpose until a date. */
  readonly style: StyleId;
  readonly frame: Frame;
  /** The choice that holds today; the conflict it settles stays in `frame`. */
  readonly choice?: ConflictChoice;
}

/**
 * The frame with what the lead chose in a conflict (domain.md §3.3). Without a choice it is the plain frame. A gate or a
 * split joins the structure while the conflict lasts; a switch holds to its last day. The reading's style is never
 * changed.
 */
export function framingOn(
  today: string,
  given: {
    readonly style: StyleId;
    readonly competence?: Competence;
    readonly factors: TaskFactors;
    readonly choice?: ConflictChoice | undefined;
  },
  say?: Say,
): Framing {
  const { style, factors, choice } = given;
  const plain = frameTask(style, factors, given, say);
  if (!choice) return { style, frame: plain };
  if (choice.way === 'switch') {
    if (choice.until === undefined || choice.until < today || choice.date > today)
      return { style, frame: plain };
    const target = choice.style ?? style;
    const { conflict: _, ...switched } = frameTask(target, factors, given, say);
    const { conflict } = plain;
    return { style: target, frame: { ...switched, ...(conflict && { conflict }) }, choice };
  }
  const { conflict } = plain;
  if (!conflict || (choice.style && choice.style !== style)) return { style, frame: plain };
  const step = conflict.choices.find(({ id }) => id === choice.way)?.detail ?? '';
  const reason = say ? say(frameTexts.chosen) : frameTexts.chosen;
  return { style, frame: { ...plain, structure: [{ step, reason }, ...plain.structure] }, choice };
}

/**
 * Working days from one check-in to the next on a task: by its reading, moved by the frame that is kept with it and by what
 * the lead chose in a conflict. The one value for every place that says or counts how often; `undefined` where nobody read
 * the task.
 */
export function checkInDays(
  { latest, frame, choice }: Pick<StyleTask, 'latest' | 'frame' | 'choice'>,
  today: string,
): number | undefined {
  if (!latest) return undefined;
  const { style, competence } = latest;
  return framingOn(today, { style, competence, factors: frame?.factors ?? {}, choice }).frame.cadenceDays;
}

/** True from its start to its end; at its end a temporary command is over, and nothing has to be done (domain.md §3.3). */
export function isRunning(command: TemporaryCommand | undefined, now: string): command is TemporaryCommand {
  return command !== undefined && command.until > now;
}

/** So often the time is looked at while one runs, in minutes: clocks are set, and machines sleep. */
const lookEvery = 10;

/** Minutes until it is to be seen whether a temporary command has ended; `undefined` where none runs. */
export function minutesToLook(people: readonly StylePerson[], now: string): number | undefined {
  const left = people.flatMap(({ tasks }) =>
    tasks.flatMap(({ command }) => (isRunning(command, now) ? minutesBetween(now, command.until) : [])),
  );
  return left.length === 0 ? undefined : Math.max(1, Math.min(lookEvery, ...left));
}
