import type { OnLine } from './subjects';

/** False for what stands in a private part. */
export function isPublic(fact: Pick<OnLine, 'private'>): boolean {
  return fact.private !== true;
}
