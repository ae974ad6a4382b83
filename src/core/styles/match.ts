import { matchTexts } from '../../content/styles/match';
import { type StyleId, styleIds } from './model';

/**
 * How far the style in use is from the one that fits: the same, or one, two or three styles off (domain.md §1.6
 * [18]).
 */
export type MatchClass = 'matched' | 'near' | 'mismatch' | 'severe';

/** More or less than the reading requires. */
export type Supervision = 'over' | 'under';

/** The style in use compared with the one that fits, for one person on one task. */
export interface Match {
  readonly needed: StyleId;
  readonly used: StyleId;
  /** The distance between the two styles, 0 to 3. */
  readonly d: 0 | 1 | 2 | 3;
  readonly class: MatchClass;
  /** Over- or under-direction; `null` if direction is right. */
  readonly direction: Supervision | null;
  /** Over- or under-support, independent of direction; `null` if support is right. */
  readonly support: Supervision | null;
  /** The effect on the work and on them. */
  readonly sentence: string;
  /** One thing to do differently this week. */
  readonly change: string;
  readonly source: string;
}

const classes = ['matched', 'near', 'mismatch', 'severe'] as const;
const distances = [0, 1, 2, 3] as const;
const highDirection: readonly StyleId[] = ['S1', 'S2'];
const highSupport: readonly StyleId[] = ['S2', 'S3'];

/** Compares the style in use with the one that fits (domain.md §1.6 [9][18][J]). */
export function matchStyles(needed: StyleId, used: StyleId): Match {
  const d = distances[Math.abs(styleIds.indexOf(needed) - styleIds.indexOf(used))] ?? 0;
  return {
    needed,
    used,
    d,
    class: classes[d],
    direction: supervision(highDirection.includes(needed), highDirection.includes(used)),
    support: supervision(highSupport.includes(needed), highSupport.includes(used)),
    ...matchTexts[needed][used],
    source: 'domain.md §1.6 [9][18][J]',
  };
}

function supervision(needed: boolean, used: boolean): Supervision | null {
  if (needed === used) return null;
  return used ? 'over' : 'under';
}
