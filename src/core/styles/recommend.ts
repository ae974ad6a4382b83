import { cellOf, type DecisionCell } from './decisionTable';
import { type Recommendation, type StyleId, styleOfLevel, type Trend } from './model';
import type { Reading } from './readingShapes';

/**
 * The style for a reading, with what it follows from. In a borderline cell, a known trend decides between the two levels; a
 * clear cell ignores the trend (domain.md §1.4 [15]).
 */
export function recommend(reading: Reading): Recommendation {
  const cell = cellOf(reading.competence, reading.commitment);
  const trend = reading.trend ?? 'unknown';
  const decided = decide(cell, trend);
  const style = decided?.style ?? cell.style;
  const otherVersion = versionAgainst(style, cell.versions);
  return {
    level: cell.level,
    style,
    strength: cell.strength,
    neighbour: decided?.neighbour ?? cell.neighbour,
    ...(cell.pair && { pair: cell.pair }),
    trendUsed: decided?.trend ?? null,
    versionsDiffer: cell.versions !== undefined,
    ...(otherVersion && { otherVersion }),
    commitmentDriver: reading.commitment === 'high' ? null : (reading.driver ?? null),
    because: { competence: cell.competence, commitment: cell.commitment, trend },
    source: cell.source,
  };
}

function decide({ pair }: DecisionCell, trend: Trend) {
  if (pair === undefined || trend === 'unknown') return undefined;
  const [lower, higher] = [styleOfLevel[pair[0]], styleOfLevel[pair[1]]];
  return trend === 'up'
    ? { trend, style: higher, neighbour: lower }
    : { trend, style: lower, neighbour: higher };
}

/** The trend may favor either author's version, so report the one that disagrees with the style shown. */
function versionAgainst(style: StyleId, versions: DecisionCell['versions']) {
  if (versions === undefined) return undefined;
  const name = versions.Hersey === style ? 'Blanchard' : 'Hersey';
  return { style: versions[name], name };
}
