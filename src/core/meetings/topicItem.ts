import { isCalendarDate } from '../dates/calendar';
import { itemText, plainItemText } from '../markdown/itemText';
import { privateMark } from '../markdown/privateMark';

/** The kinds of topic; `private` ones are left out of everything shared. */
export const topicKinds = ['topic', 'praise', 'concern', 'private'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** A topic as written in an inbox. */
export interface TopicText {
  readonly text: string;
  readonly kind: TopicKind;
  /** Calendar date it was captured, if noted. */
  readonly date?: string;
}

/**
 * Reads an inbox item: an optional date, an optional kind with a colon, and the text. Any spelling of a private mark
 * counts.
 */
export function readTopic(raw: string): TopicText {
  const match = /^(?:(\d{4}-\d{2}-\d{2})(?:\s+|$))?(?:(topic|praise|concern):(?:\s+|$))?/i.exec(raw);
  const date = match?.[1] && isCalendarDate(match[1]) ? match[1] : undefined;
  const dated = date && { date };
  const [first = ''] = raw.split('\n', 1);
  const mark = privateMark(first);
  if (mark) {
    const before =
      match?.[1] && date ? raw.slice(match[1].length, mark.start).trim() : raw.slice(0, mark.start);
    // Words before the mark belong to the text, unless they only open the mark.
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
