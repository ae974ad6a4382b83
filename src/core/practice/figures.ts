import { commitments, competences, type StyleId, styleIds } from '../styles/model';
import type { PracticeAnswer } from './answer';
import type { PracticeFigures } from './figuresShape';
import { ratings } from './scenario';

/** Flexibility needs this many scenarios, two per style on average, and each style must fit at least once. [J] */
const leastForFlexibility = 8;

/** The figures of a run (domain.md §7); `undefined` if none of its scenarios is scored. */
export function practiceFigures(answers: readonly PracticeAnswer[]): PracticeFigures | undefined {
  const scored = answers.flatMap(({ scored: score, ...answer }) => (score ? [{ ...answer, ...score }] : []));
  const count = scored.length;
  if (count === 0) return undefined;
  const used = countOf(scored.map(({ chosen }) => chosen));
  const fits = countOf(scored.map(({ best }) => best));
  const steps = scored.map(({ chosen, best }) => styleIds.indexOf(chosen) - styleIds.indexOf(best));
  const competence = sum(
    scored.map(({ reading, placed }) =>
      pointsFor(competences.indexOf(placed.competence) - competences.indexOf(reading.competence)),
    ),
  );
  const commitment = sum(
    scored.map(({ reading, placed }) =>
      pointsFor(commitments.indexOf(placed.commitment) - commitments.indexOf(reading.commitment)),
    ),
  );
  const points = sum(scored.map(({ rating }) => ratings.indexOf(rating) + 1));
  const flexibility = flexibilityOf(used, fits, count);
  return {
    scored: count,
    diagnosis: {
      points: competence + commitment,
      most: 4 * count,
      share: (competence + commitment) / (4 * count),
      competence,
      commitment,
    },
    effectiveness: { points, least: count, most: 4 * count, share: (points - count) / (3 * count) },
    ...(flexibility !== undefined && { flexibility }),
    bias: sum(steps) / count,
    direction: {
      more: steps.filter(step => step < 0).length,
      same: steps.filter(step => step === 0).length,
      less: steps.filter(step => step > 0).length,
    },
    used,
    fits,
  };
}

function pointsFor(stepsOff: number): number {
  return Math.max(0, 2 - Math.abs(stepsOff));
}

/**
 * With four scenarios per style: 1 - sum|n - 4| / 24. The divisor is the sum if the style that fits least is used
 * throughout.
 */
function flexibilityOf(
  used: Readonly<Record<StyleId, number>>,
  fits: Readonly<Record<StyleId, number>>,
  count: number,
): number | undefined {
  const least = Math.min(...styleIds.map(style => fits[style]));
  if (count < leastForFlexibility || least === 0) return undefined;
  const off = sum(styleIds.map(style => Math.abs(used[style] - fits[style])));
  return 1 - off / (2 * (count - least));
}

function countOf(styles: readonly StyleId[]): Readonly<Record<StyleId, number>> {
  const count = (style: StyleId) => styles.filter(each => each === style).length;
  return { S1: count('S1'), S2: count('S2'), S3: count('S3'), S4: count('S4') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
