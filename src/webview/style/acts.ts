import type { Intent } from '../../core/styles/selection';
import type { Request } from './hostLink';

/** What the parts of the page can set off. */
export interface Acts {
  intend(intent: Intent): void;
  ask(request: Request): void;
}
