import { frameTexts } from '../../content/styles/frame';
import { minutesBetween } from '../dates/calendar';
import type { Say } from '../text/say';
import type { Competence, StyleId } from './model';
import type { StylePerson, StyleTask } from './stylePerson';
import type { ConflictChoice, TemporaryCommand } from './task';
import { type Frame, frameTask, type TaskFactors } from './taskFrame';

/** A task's frame as it applies today. */
export interface Framing {
  /** The frame's style: from the reading, or one the lead deliberately switched to for a while. */
  readonly style: StyleId;
  readonly frame: Frame;
  /** The choice in effect today; the conflict it settles stays in `frame`. */
  readonly choice?: ConflictChoice;
}

/**
 * Applies the lead's choice in a conflict to the frame (domain.md §3.3); without a choice, the frame stays as it is.
 * A gate or split adds to the structure while the conflict lasts; a switch lasts through its last day. The reading's
 * style never changes.
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
 * Working days between check-ins on a task: from its reading, adjusted by its saved frame and the lead's choice in a
 * conflict. Everything that shows or counts check-ins uses this value. `undefined` if the task has no reading.
 */
export function checkInDays(
  { latest, frame, choice }: Pick<StyleTask, 'latest' | 'frame' | 'choice'>,
  today: string,
): number | undefined {
  if (!latest) return undefined;
  const { style, competence } = latest;
  return framingOn(today, { style, competence, factors: frame?.factors ?? {}, choice }).frame.cadenceDays;
}

/** True until a temporary command ends; it ends automatically (domain.md §3.3). */
export function isRunning(command: TemporaryCommand | undefined, now: string): command is TemporaryCommand {
  return command !== undefined && command.until > now;
}

/** Longest time between checks while one runs, in minutes, because clocks get reset and machines sleep. */
const checkInterval = 10;

/** Minutes until the next check whether a temporary command has ended; `undefined` if none is running. */
export function minutesToLook(people: readonly StylePerson[], now: string): number | undefined {
  const left = people.flatMap(({ tasks }) =>
    tasks.flatMap(({ command }) => (isRunning(command, now) ? minutesBetween(now, command.until) : [])),
  );
  return left.length === 0 ? undefined : Math.max(1, Math.min(checkInterval, ...left));
}
