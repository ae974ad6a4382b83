import type { Unsaved } from '../../protocol/contract';
import type { Notice } from '../../protocol/styleView';

/** What the page says of a command that is done: where only an editor holds what was written, it says that. */
export function savedNotice({ unsaved }: Unsaved, notice: Notice): Notice {
  return unsaved ? 'in-editor' : notice;
}
