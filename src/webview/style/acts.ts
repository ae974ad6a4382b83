import type { Intent } from '../../core/styles/selection';
import type { AskOf } from '../../protocol/panel';
import type { styleView } from '../../protocol/styleView';

/** The page's requests to its host, except changes to the selection. */
export type Request = Exclude<AskOf<typeof styleView>, { readonly type: 'intent' }>;

/** What the parts of the page can trigger. */
export interface Acts {
  intend(intent: Intent): void;
  ask(request: Request): void;
}
