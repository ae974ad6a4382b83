import { problemTexts } from '../../content/notebook/problems';
import type { NoteProblem } from '../markdown/frontMatter';

/**
 * What is said of a file or folder that could not be read. The system's own reason is told; a fault in the reading is
 * not, because nobody could mend a file by it.
 */
export function unreadable(what: 'file' | 'folder', fault: unknown): NoteProblem {
  if (fault instanceof RangeError || fault instanceof TypeError || fault instanceof SyntaxError)
    return { line: 0, message: problemTexts.beyond };
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    line: 0,
    message: problemTexts[what],
    values: [reason],
  };
}
