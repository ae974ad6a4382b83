import type { Unsaved } from '../../protocol/contract';
import type { Notice } from '../../protocol/styleView';

/** The notice after a command; if the result is only in an editor, it says that instead. */
export function savedNotice({ unsaved }: Unsaved, notice: Notice): Notice {
  return unsaved ? 'in-editor' : notice;
}
