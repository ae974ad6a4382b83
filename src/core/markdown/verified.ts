import { isRefusal, type Refusal } from '../refusal';
import { type Blocks, readBlocks } from './blocks';
import { applyEdits, type Edit } from './textEdit';

/**
 * Returns the edit if the edited text parses as intended; `isMeant` may return a different line to show. Otherwise
 * returns the refusal, so that nothing is written.
 */
export function verified<T>(
  text: string,
  edit: Edit | Refusal,
  read: (after: Blocks) => T,
  isMeant: (now: T) => boolean | number,
  otherwise?: Refusal,
): Edit | Refusal {
  if (isRefusal(edit)) return edit;
  const meant = isMeant(read(readBlocks(applyEdits(text, edit.edits))));
  if (meant === false) return otherwise ?? { refused: 'edit-astray', line: edit.line };
  return meant === true ? edit : { ...edit, line: meant };
}
