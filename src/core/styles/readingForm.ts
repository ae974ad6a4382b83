import { Document } from 'yaml';
import { isCalendarDate } from '../dates/calendar';
import { type Heading, type Item, readBlocks } from '../markdown/blocks';
import { headingText } from '../markdown/headingText';
import { isTooLarge } from '../markdown/noteSize';
import type { Say } from '../text/say';
import type { Answers } from './diagnosis';
import { diagnosisQuestions, type QuestionId, questionIds } from './diagnosisQuestions';

/** The questions of a diagnosis, worded for team members about their own work (domain.md §2.1, §2.2, §2.5). */
export const ownQuestions: Readonly<
  Record<QuestionId, { readonly question: string; readonly anchors: readonly string[] }>
> = {
  C1: {
    question: 'What do you know about this task’s code, tools and standard?',
    anchors: [
      'I could not say yet how to start',
      'I know parts, and ask about basics',
      'I can explain the approach and the main trade-offs',
      'I spot risks others miss; I could teach it',
    ],
  },
  C2: {
    question: 'What have you finished on this kind of task?',
    anchors: [
      'Nothing yet',
      'Something, with someone beside me or with much rework',
      'At least two pieces, alone and acceptably',
      'Several, alone and well each time, a hard case too',
    ],
  },
  C3: {
    question: 'How much help did your last piece take?',
    anchors: ['Step by step', 'Several rescues, or long reviews', 'A few targeted questions', 'None'],
  },
  C4: {
    question: 'What skill do you bring from nearby?',
    anchors: [
      'None that I know of',
      'The same craft in another area',
      'A close match that went well',
      'The same problem in other tools',
    ],
  },
  M1: {
    question: 'How do you pick this work up?',
    anchors: [
      'I put it off, or wait for a reminder',
      'Unevenly; there are parts I avoid',
      'By myself, unasked',
    ],
  },
  M2: {
    question: 'What is its point, for you?',
    anchors: [
      'I see none, or I am against it',
      'I see some; I am tired of it, or distracted',
      'It serves something I care about',
    ],
  },
  F1: {
    question: 'What do you do at a decision inside your area?',
    anchors: ['I hand it back', 'I have most of my calls confirmed', 'I decide, and say so'],
  },
  F2: {
    question: 'How do you say where you stand?',
    anchors: ['I go quiet, or say that I can’t', 'It depends on the day', 'Plainly: progress and doubts'],
  },
  V: {
    question: 'Has your motivation or your confidence swung in the last month?',
    anchors: ['No, it held steady', 'Yes, it came and went'],
  },
};

/** The text around the questions. */
export const formWords = {
  title: '{0}: your own reading',
  from: 'For {0}.',
  voluntary: 'Voluntary. Not used in reviews.',
  what: 'This is about one piece of work, not about you as a person, and it is not a grade. Tick the one line under each question that fits the last few weeks. Leave a question empty where you cannot say.',
  after: 'We then lay it beside my own reading, and talk about where the two differ.',
  note: 'Anything to add',
} as const;

/** The person and task of a form. */
export interface FormSubject {
  readonly person: { readonly id: string; readonly name: string };
  readonly task: string;
  /** `yyyy-mm-dd`: the date the form was created. */
  readonly date: string;
}

/** A form for a team member's own reading, to fill in on paper or in any editor (domain.md §2.5). */
export function readingForm({ person, task, date }: FormSubject, say: Say): string {
  const frontMatter = new Document({ type: 'reading-form', person: person.id, task, date });
  return [
    `---\n${frontMatter.toString({ lineWidth: 0 })}---`,
    `# ${headingText(say(formWords.title, task))}`,
    '',
    `${plain(say(formWords.from, person.name))} ${say(formWords.voluntary)} ${say(formWords.what)}`,
    '',
    say(formWords.after),
    ...questionIds.flatMap(id => [
      '',
      `## ${id}. ${say(ownQuestions[id].question)}`,
      '',
      ...ownQuestions[id].anchors.map(anchor => `- [ ] ${say(anchor)}`),
    ]),
    '',
    `## ${say(formWords.note)}`,
    '',
  ].join('\n');
}

/** A question whose ticks are unclear, and why. */
export interface UnclearAnswer {
  readonly question: QuestionId;
  /** `several`: more than one line is ticked; `changed`: lines were added or removed. */
  readonly why: 'several' | 'changed';
}

/** A form filled in and returned. */
export interface FilledForm {
  /** The person's id from the form. */
  readonly person?: string;
  readonly task?: string;
  /** `yyyy-mm-dd`. */
  readonly date?: string;
  /** They answered about themselves, so these count as seen, not guessed. */
  readonly answers: Answers;
  readonly unclear: readonly UnclearAnswer[];
  /** Their remarks, on one line. */
  readonly note?: string;
}

/** Reads a filled-in form, even quoted in an email; `undefined` if the text is not a form. */
export function readForm(text: string): FilledForm | undefined {
  if (isTooLarge(text)) return undefined;
  const blocks = readBlocks(formIn(text));
  const { headings, items, lines, frontMatter } = blocks;
  const value = (key: string) => frontMatter.values.get(key)?.texts[0];
  // If a question is repeated, the last one counts.
  const found = new Map<QuestionId, Heading>();
  for (const heading of headings) {
    const id = questionIds.find(one => new RegExp(`^${one}(?![\\p{L}\\p{N}])`, 'iu').test(heading.text));
    if (id) found.set(id, heading);
  }
  const questions = [...found].map(([id, heading]) => ({ id, heading }));
  if (questions.length === 0) return undefined;
  const answers: { -readonly [Id in QuestionId]?: Answers[Id] } = {};
  const unclear: UnclearAnswer[] = [];
  for (const { id, heading } of questions) {
    const boxes = boxesUnder(heading, items);
    const ticked = boxes.flatMap(({ done }, at) => (done ? [at] : []));
    const [first] = ticked;
    if (first === undefined) continue;
    if (ticked.length > 1) unclear.push({ question: id, why: 'several' });
    else if (boxes.length !== diagnosisQuestions[id].anchors.length)
      unclear.push({ question: id, why: 'changed' });
    else answers[id] = { value: first, evidence: 'seen' };
  }
  const last = questions.reduce<Heading | undefined>(
    (lowest, { heading }) => (lowest && lowest.line > heading.line ? lowest : heading),
    undefined,
  );
  const own = headings.find(heading => last && heading.line > last.line && heading.level <= last.level);
  const note =
    own &&
    Array.from({ length: own.sectionEnd - own.line - 1 }, (_, at) => lines.at(own.line + 1 + at).trim())
      .filter(Boolean)
      .join(' ');
  const [person, task, date] = [value('person'), value('task'), value('date')];
  return {
    ...(person && { person }),
    ...(task && { task }),
    ...(date && isCalendarDate(date) && { date }),
    answers,
    unclear,
    ...(note && { note }),
  };
}

function boxesUnder(heading: Heading, items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({ line, done }) => done !== undefined && heading.line < line && line < heading.sectionEnd,
  );
}

/** An email may have text before the form and quote marks on each line. */
function formIn(text: string): string {
  const isQuoted = /^[ \t]*(?:>[ \t]?)+#{1,6}[ \t]/m.test(text);
  const plainText = isQuoted ? text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '') : text;
  const start = plainText.search(/^---[ \t]*\r?\ntype: reading-form\b/m);
  return start > 0 ? plainText.slice(start) : plainText;
}

/** Escapes a name, so it never becomes Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
