import type { Shape } from '../shape';
import { normalizeName } from '../text/normalizeName';
import type { frameAnswersShape, frameIntentShapes } from './selectionShapes';
import type { StylePerson } from './stylePerson';
import { type TaskFactors, withDefaults } from './taskFrame';

export type FrameAnswers = Shape<typeof frameAnswersShape>;
export type FrameIntent = Shape<(typeof frameIntentShapes)[number]>;

/** Where the factors on screen come from: unsaved answers, the notes, or defaults. */
export interface ShownFactors {
  readonly factors: TaskFactors;
  readonly from: 'answers' | 'notes' | 'default';
}

/** More tasks than anyone describes without saving; the oldest go first. */
const maxCount = 200;

/** The part of the selection that the answers depend on. */
interface About extends Pick<FrameAnswers, 'person' | 'task'> {
  readonly frames: readonly FrameAnswers[];
}

/** The factors of the chosen task: the answers, or else the notes, or else all in the middle (domain.md §3.2). */
export function shownFactors(selection: About, people: readonly StylePerson[]): ShownFactors {
  const own = entryOf(selection.frames, selection);
  if (own) return { factors: own.factors, from: 'answers' };
  const kept = savedFactors(selection, people);
  return kept ? { factors: kept, from: 'notes' } : { factors: {}, from: 'default' };
}

/** The answers after one intent; the same list if nothing changed. */
export function reduceFrames(
  selection: About,
  intent: FrameIntent,
  people: readonly StylePerson[],
): readonly FrameAnswers[] {
  const { person, task, frames } = selection;
  const others = frames.filter(entry => !isAbout(entry, selection));
  const dropped = others.length === frames.length ? frames : others;
  if (intent.do === 'forgetFrame') return dropped;
  const before = shownFactors(selection, people).factors;
  const key = intent.do === 'factor' ? intent.factor : 'knowledge';
  const { [key]: answered, ...rest } = before;
  if ((answered ?? null) === intent.value) return frames;
  const factors: TaskFactors = intent.value === null ? rest : { ...rest, [key]: intent.value };
  return isSame(factors, savedFactors(selection, people) ?? {})
    ? dropped
    : [...others, { person, task, factors }].slice(-maxCount);
}

/**
 * The answers after choosing another person or task. Like a reading, answers for nobody in particular move along,
 * unless the new pair already has some; answers about just a task also stay with it.
 */
export function carryFrames(
  before: About,
  after: About,
  people: readonly StylePerson[],
): readonly FrameAnswers[] {
  const { frames, person, task } = after;
  const narrower =
    (before.person === null || before.person === person) &&
    (before.task === null || (task !== null && normalizeName(before.task) === normalizeName(task)));
  if (!narrower || isAbout(before, after)) return frames;
  const own = entryOf(frames, before);
  if (!own) return frames;
  const stays = before.task === null ? frames.filter(entry => entry !== own) : frames;
  if (entryOf(frames, after) || savedFactors(after, people)) return stays;
  return [...stays, { person, task, factors: own.factors }].slice(-maxCount);
}

/** The answers after the notes changed, without those now saved in the notes and those about people who are gone. */
export function followFrames(
  frames: readonly FrameAnswers[],
  people: readonly StylePerson[],
): readonly FrameAnswers[] {
  const left = frames.filter(entry => {
    if (entry.person === null) return true;
    const kept = savedFactors(entry, people);
    // If there are no people at all, the folder may just be unavailable.
    const known = people.length === 0 || people.some(({ id }) => id === entry.person);
    return known && !(kept && isSame(entry.factors, kept));
  });
  return left.length === frames.length ? frames : left;
}

function entryOf(frames: readonly FrameAnswers[], about: Pick<About, 'person' | 'task'>) {
  return frames.find(entry => isAbout(entry, about));
}

function isAbout(one: Pick<About, 'person' | 'task'>, other: Pick<About, 'person' | 'task'>): boolean {
  return one.person === other.person && one.task === other.task;
}

function savedFactors(
  { person, task }: Pick<About, 'person' | 'task'>,
  people: readonly StylePerson[],
): TaskFactors | undefined {
  const tasks = people.find(({ id }) => id === person)?.tasks;
  return tasks?.find(({ name }) => name === task)?.frame?.factors;
}

function isSame(one: TaskFactors, other: TaskFactors): boolean {
  const [left, right] = [withDefaults(one), withDefaults(other)];
  const keys = [...Object.keys(left), ...Object.keys(right)] as (keyof TaskFactors)[];
  return keys.every(key => left[key] === right[key]);
}
