import type { Intent } from '../../core/styles/selection';
import type { AskOf } from '../../protocol/panel';
import type { styleView } from '../../protocol/styleView';

/** What the page asks of its host besides moving the selection. */
export type Request = Exclude<AskOf<typeof styleView>, { readonly type: 'intent' }>;

/** What the parts of the page can set off. */
export interface Acts {
  intend(intent: Intent): void;
  ask(request: Request): void;
}
