import type { OnLine } from './subjects';

/** False for a fact in a private part. */
export function isPublic(fact: Pick<OnLine, 'private'>): boolean {
  return fact.private !== true;
}
