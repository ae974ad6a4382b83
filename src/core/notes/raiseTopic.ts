import type { Refusal } from '../refusal';
import { readBlocks } from './blocks';
import type { Edit } from './edits';
import { readTopic } from './topicItem';

/**
 * Ticks the topic on a line (from 0) of an inbox, and nothing else. One that was raised stays as it is. With `expected`
 * (the topic's text as it was shown) the line must still hold that topic.
 */
export function raiseTopic(text: string, line: number, expected?: string): Edit | Refusal {
  const item = readBlocks(text).items.find(candidate => candidate.line === line);
  if (item?.box === undefined || (expected !== undefined && readTopic(item.text).text !== expected))
    return { refused: 'line-changed', line };
  return { edits: item.done ? [] : [{ start: item.box, end: item.box + 1, text: 'x' }], line };
}
