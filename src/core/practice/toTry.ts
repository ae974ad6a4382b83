import { toTry as texts } from '../../content/practice/toTry';
import type { Say } from '../text/say';
import type { PracticeAnswer } from './answer';
import { practiceFigures } from './figures';
import { type Rating, ratings } from './scenario';

/** One thing to try this week, and the reason from the run. */
export interface ToTry {
  readonly why: string;
  readonly act: string;
}

/** Below this share of the points for readings, better readings come before better responses. [J] */
const closeReadings = 0.75;
/** A direction is named if at least this share of the responses went that way. [J] */
const oftenEnough = 1 / 3;
const weak: readonly Rating[] = ['poor', 'fair'];

/**
 * What a run suggests first: a better reading, then direction, then the lesson of the weakest response. `lessonOf`
 * returns the lesson of a scenario that still exists. `undefined` for a run without answers.
 */
export function thingToTry(
  answers: readonly PracticeAnswer[],
  lessonOf: (id: string) => string | undefined,
  say: Say,
): ToTry | undefined {
  const figures = practiceFigures(answers);
  if (!figures) {
    const [first] = answers;
    return first && { why: say(texts.discuss.why), act: say(texts.discuss.act, first.title) };
  }
  const { diagnosis, direction, scored } = figures;
  if (diagnosis.share < closeReadings) {
    const scale = texts[diagnosis.competence < diagnosis.commitment ? 'competence' : 'commitment'];
    return { why: say(scale.why), act: say(scale.act) };
  }
  const { more, less } = direction;
  if (more !== less && Math.max(more, less) / scored >= oftenEnough) {
    const turn = texts[more > less ? 'more' : 'less'];
    return { why: say(turn.why), act: say(turn.act) };
  }
  const weakest = answers
    .flatMap(answer => (answer.scored ? [{ ...answer, rating: answer.scored.rating }] : []))
    .sort((one, other) => ratings.indexOf(one.rating) - ratings.indexOf(other.rating))
    .find(({ id }) => lessonOf(id));
  if (weakest && weak.includes(weakest.rating)) {
    const lesson = (lessonOf(weakest.id) ?? '').trim().replace(/\.$/, '');
    return { why: say(texts.lesson.why, weakest.title), act: say(texts.lesson.act, lesson) };
  }
  return { why: say(texts.compare.why), act: say(texts.compare.act) };
}
