import { Document } from 'yaml';
import { diagnosisQuestions } from '../../content/styles/diagnosisQuestions';
import { formWords, ownQuestions } from '../../content/styles/readingForm';
import { isCalendarDate } from '../dates/calendar';
import { type Heading, type Item, readBlocks } from '../markdown/blocks';
import { headingText } from '../markdown/headingText';
import { isTooLarge } from '../markdown/noteSize';
import { singleSpaced } from '../singleSpaced';
import type { Say } from '../text/say';
import type { Answers } from './diagnosis';
import { type QuestionId, questionIds } from './diagnosisQuestions';

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

/** A question whose checkboxes are unclear, and why. */
export interface UnclearAnswer {
  readonly question: QuestionId;
  /** `several`: more than one line is checked; `changed`: lines were added or removed. */
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
  return singleSpaced(text).replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
