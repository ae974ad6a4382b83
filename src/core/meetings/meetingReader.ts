import type { Blocks, Paragraph } from '../markdown/blocks';
import { readKey } from '../markdown/readKey';
import { readBox } from '../markdown/taskState';
import { noteFiles } from '../notebook/layout';
import { dayRule, noteDate } from '../notebook/noteDate';
import { allOf, type Located, type OnLine, type Reader } from '../notebook/subjects';
import { flatMapSteps, type Steps } from '../steps';
import { compareTexts } from '../text/compareTexts';
import { isVisible } from '../text/visible';
import { nearMeeting } from './nearMeeting';
import { nearTopics } from './nearTopics';
import { type PreparedPart, readPrepared } from './prepared';
import { readTopic, type TopicText } from './topicItem';

export interface TopicFact extends TopicText, OnLine {
  readonly raised: boolean;
}

interface Facts {
  /** Calendar date of a 1:1 note. */
  readonly date?: string;
  readonly topics: readonly TopicFact[];
  /** What is waiting for the next 1:1 besides actions, in file order. */
  readonly prepared: readonly PreparedPart[];
  /** The first words of a 1:1 note below its headings; several, because the first may be private. */
  readonly opening: readonly OpeningFact[];
}

interface OpeningFact extends OnLine {
  readonly text: string;
}

interface OfPerson {
  /** Newest first; future ones are planned and do not count as meetings yet. */
  readonly oneOnOnes: readonly { readonly uri: string; readonly date: string }[];
  readonly topics: readonly Located<TopicFact>[];
  readonly opening: readonly Located<OpeningFact>[];
  /** The page for the next 1:1 and everything on it besides actions; `undefined` if there is none. */
  readonly prepared?: { readonly uri: string; readonly parts: readonly Located<PreparedPart>[] };
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly meetings: {
      readonly kind: 'one-on-one' | 'inbox' | 'next';
      readonly facts: Facts;
      readonly person: OfPerson;
    };
  }
}

const nothing: Facts = { topics: [], prepared: [], opening: [] };

/** 1:1 notes by date, the inbox, and the page for the next 1:1. */
export const meetingReader: Reader<'meetings'> = {
  files: { [noteFiles.inbox]: 'inbox', [noteFiles.next]: 'next' },
  kind: (fileName, frontMatter) =>
    noteDate(frontMatter, fileName, namedDay) !== undefined &&
    (namedDay.test(fileName) || frontMatter.values.get('type')?.texts[0] === '1-1')
      ? 'one-on-one'
      : undefined,
  nothing,
  *read({ fileName, kind, blocks, text, problems }) {
    readKey(blocks, 'date', dayRule, problems);
    const date = kind === 'one-on-one' ? noteDate(blocks.frontMatter, fileName, namedDay) : undefined;
    return {
      ...(date && { date }),
      topics: kind === 'inbox' ? yield* topicsIn(blocks) : [],
      prepared: kind === 'next' ? yield* readPrepared(text) : [],
      opening: kind === 'one-on-one' ? openingOf(blocks.paragraphs ?? []) : [],
    };
  },
  hints: note =>
    note.kind === 'inbox' ? nearTopics(note.blocks) : note.kind === 'other' ? nearMeeting(note) : [],
  gather(notes) {
    const oneOnOnes = notes
      .flatMap(({ uri, facts: { date } }) => (date ? [{ uri, date }] : []))
      .sort((one, other) => compareTexts(other.date, one.date));
    const next = notes.find(note => note.facts.kind === 'next');
    return {
      oneOnOnes,
      topics: allOf(notes, facts => facts.topics),
      opening: allOf(notes, facts => facts.opening),
      ...(next && { prepared: { uri: next.uri, parts: next.facts.prepared } }),
    };
  },
  shown({ topics, prepared }) {
    const open = topics.filter(topic => !topic.private && topic.kind !== 'private');
    const parts = prepared?.parts.filter(part => !part.private);
    return {
      ...(open.length < topics.length && { topics: open }),
      ...(prepared && parts && parts.length < prepared.parts.length && { prepared: { ...prepared, parts } }),
    };
  },
};

const namedDay = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/** How many lines to keep, and how much of each. */
const openingLines = 3;
const openingLength = 120;

function openingOf(paragraphs: readonly Paragraph[]): OpeningFact[] {
  const found: OpeningFact[] = [];
  for (const { line, raw, heading } of paragraphs) {
    if (heading !== undefined) continue;
    const [words = ''] = raw
      .slice(readBox(raw)?.length ?? 0)
      .trim()
      .split('\n', 1);
    if (isVisible(words)) found.push({ line, text: words.trim().slice(0, openingLength).toWellFormed() });
    if (found.length === openingLines) break;
  }
  return found;
}

function topicsIn({ items }: Blocks): Steps<TopicFact[]> {
  return flatMapSteps(items, ({ line, text, done }) =>
    done === undefined ? [] : [{ line, raised: done, ...readTopic(text) }],
  );
}
