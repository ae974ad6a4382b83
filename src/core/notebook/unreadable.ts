import { problemTexts } from '../../content/notebook/problems';
import type { NoteProblem } from '../markdown/frontMatter';

/**
 * The problem of a file or folder that could not be read. Includes the system's reason, but not an error in our reader,
 * because that would not help anyone repair the file.
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
