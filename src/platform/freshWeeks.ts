import type { FreshWeeks } from '../core/styles/freshness';
import { setting } from './settings';

/** How many weeks readings stay fresh, from the settings (domain.md §2.6 [J]). */
export function freshWeeks(): FreshWeeks {
  return {
    S1: setting('freshness.directing'),
    S2: setting('freshness.coaching'),
    S3: setting('freshness.supporting'),
    S4: setting('freshness.delegating'),
  };
}
