import { isCalendarDate } from '../dates/calendar';
import { itemText, plainItemText } from '../markdown/itemText';
import { privateMark } from '../markdown/privateMark';

/** What a captured topic is; a `private` one is left out of all that is made to be shared. */
export const topicKinds = ['topic', 'praise', 'concern', 'private'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** A topic as it stands in an inbox. */
export interface TopicText {
  readonly text: string;
  readonly kind: TopicKind;
  /** Calendar date on which it was caught, where that was noted. */
  readonly date?: string;
}

/** Reads an inbox item: an optional date, an optional kind and a colon, the text. A private mark in any spelling counts. */
export function readTopic(raw: string): TopicText {
  const match = /^(?:(\d{4}-\d{2}-\d{2})(?:\s+|$))?(?:(topic|praise|concern):(?:\s+|$))?/i.exec(raw);
  const date = match?.[1] && isCalendarDate(match[1]) ? match[1] : undefined;
  const dated = date && { date };
  const [first = ''] = raw.split('\n', 1);
  const mark = privateMark(first);
  if (mark) {
    const before =
      match?.[1] && date ? raw.slice(match[1].length, mark.start).trim() : raw.slice(0, mark.start);
    // What stands before the mark is a part of the text, unless it only opens the mark.
    const text =
      /[\p{L}\p{N}]/u.test(before) || mark.end === 0 ? raw.slice(date?.length ?? 0) : raw.slice(mark.end);
    return { text: plainItemText(text.trim()), kind: 'private', ...dated };
  }
  const kind = topicKinds.find(known => known === match?.[2]?.toLowerCase());
  const text = match?.[1] && !date ? raw : raw.slice(match?.[0].length ?? 0);
  return { text: plainItemText(text), kind: kind ?? 'topic', ...dated };
}

/** Writes a new inbox item. */
export function renderTopic(topic: Required<TopicText> & { readonly link?: string }, eol: string): string {
  const [first = '', ...rest] = itemText(topic.text, eol).split(eol);
  const line = [`- [ ] ${topic.date} ${topic.kind}:`, first, topic.link ?? ''].filter(Boolean).join(' ');
  return [line, ...rest].join(eol);
}
