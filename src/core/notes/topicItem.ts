import { isCalendarDate } from '../calendar';
import { itemText, plainItemText } from './itemText';

/** What a captured topic is; a `private` one is for the lead alone. */
export const topicKinds = ['topic', 'praise', 'concern', 'private'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** A topic as it stands in an inbox. */
export interface TopicText {
  readonly text: string;
  readonly kind: TopicKind;
  /** Calendar date on which it was caught, where that was noted. */
  readonly date?: string;
}

/** Reads an inbox item: an optional date, an optional kind and a colon, the text. */
export function readTopic(raw: string): TopicText {
  const match = /^(?:(\d{4}-\d{2}-\d{2})(?:\s+|$))?(?:(topic|praise|concern|private):(?:\s+|$))?/i.exec(raw);
  const date = match?.[1] && isCalendarDate(match[1]) ? match[1] : undefined;
  const kind = topicKinds.find(known => known === match?.[2]?.toLowerCase());
  const text = match?.[1] && !date ? raw : raw.slice(match?.[0].length ?? 0);
  return { text: plainItemText(text), kind: kind ?? 'topic', ...(date && { date }) };
}

/** Writes a new inbox item. */
export function renderTopic(topic: Required<TopicText> & { readonly link?: string }, eol: string): string {
  const [first = '', ...rest] = itemText(topic.text, eol).split(eol);
  const line = [`- [ ] ${topic.date} ${topic.kind}:`, first, topic.link ?? ''].filter(Boolean).join(' ');
  return [line, ...rest].join(eol);
}
