import { normalizeName } from '../text/normalizeName';
import type { SituationAct } from './situation';

/** Two acts are the same where their words are, whatever case, spaces and the final period. */
export function actKey({ side, text }: Pick<SituationAct, 'side' | 'text'>): string {
  return `${side} ${normalizeName(text).replace(/\.$/, '')}`;
}
