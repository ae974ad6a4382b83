import { readBlocks } from '../markdown/blocks';
import { boxEdit, changeItems, itemAt } from '../markdown/itemEdits';
import type { Edit } from '../markdown/textEdit';
import type { Refusal } from '../refusal';
import { readTopic } from './topicItem';

/**
 * Checks off the topic on a line (from 0) of an inbox and changes nothing else, or unchecks it if `raised` is false. A topic
 * already in that state stays unchanged. With `expected` (the topic's text as shown), the line must still hold that
 * topic.
 */
export function raiseTopic(text: string, line: number, expected?: string, raised = true): Edit | Refusal {
  const blocks = readBlocks(text);
  const item = itemAt(blocks, line);
  if (item?.done === undefined || (expected !== undefined && readTopic(item.text).text !== expected))
    return { refused: 'line-changed', line };
  return changeItems(
    text,
    blocks,
    item.done === raised ? [] : [{ item, edits: [boxEdit(raised ? 'x' : ' ')] }],
    line,
  );
}
