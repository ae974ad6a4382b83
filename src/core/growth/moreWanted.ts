import type { Person } from '../notebook/subjects';
import { type GrowthBehaviorId, growthBehaviorIds } from './behaviors';

/**
 * The behaviors that the lead's last balance check wants more of for now, in the order they are asked (domain.md §5.2).
 */
export function moreWanted(own: Pick<Person, 'balanceChecks'> | undefined): readonly GrowthBehaviorId[] {
  const answers = own?.balanceChecks.at(-1)?.answers;
  return growthBehaviorIds.filter(id => answers?.[id]?.amount === 'more');
}
