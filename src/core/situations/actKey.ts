import { normalizeName } from '../text/normalizeName';
import type { SituationAct } from './situation';

/** Two acts are the same if their words are, ignoring case, spaces, and a final period. */
export function actKey({ side, text }: Pick<SituationAct, 'side' | 'text'>): string {
  return `${side} ${normalizeName(text).replace(/\.$/, '')}`;
}
