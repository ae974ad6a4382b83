import { questionBank } from '../../content/brief/questions';
import { normalizeName } from '../text/normalizeName';

/** What a question is for: a style in use, a gap, an aspect of working together, or an occasion. */
export type QuestionGroup = keyof typeof questionBank;

/** A question for a 1:1: plain text, in the lead's own voice. */
export interface Question {
  readonly group: QuestionGroup;
  readonly text: string;
}

/** Every question with its group. */
export const questions: readonly Question[] = (Object.keys(questionBank) as QuestionGroup[]).flatMap(group =>
  questionBank[group].map(text => ({ group, text })),
);

/**
 * Finds the questions of the bank that a note contains, in the order of the bank, however their lines are wrapped.
 * `say` translates a question into the language it may have been written in; English is always recognized.
 */
export function questionsIn(note: string, say: (text: string) => string = text => text): readonly Question[] {
  if (note === '') return [];
  const folded = normalizeName(note);
  return questions.filter(
    ({ text }) => folded.includes(normalizeName(text)) || folded.includes(normalizeName(say(text))),
  );
}

/** What the choice of questions depends on. */
export interface Occasion {
  readonly person: string;
  /** Calendar date of the 1:1. */
  readonly date: string;
  /** What to ask about, most urgent first. */
  readonly groups: readonly QuestionGroup[];
  /** Texts of recently asked questions. */
  readonly asked: ReadonlySet<string>;
}

/** How many questions fit into a 1:1. */
export const questionCount = { least: 3, most: 5 } as const;

/**
 * Chooses three to five questions: one from each given group, then more from growth, team, and wellbeing. The same
 * person and date always get the same ones, and none that was asked recently.
 */
export function chooseQuestions({ person, date, groups, asked }: Occasion): readonly Question[] {
  const chosen: Question[] = [];
  const take = (group: QuestionGroup) => {
    const texts: readonly string[] = questionBank[group];
    const start = hash(`${person}\n${date}\n${group}`) % texts.length;
    const text = [...texts.slice(start), ...texts.slice(0, start)].find(
      candidate => !asked.has(candidate) && !chosen.some(question => question.text === candidate),
    );
    if (text) chosen.push({ group, text });
  };
  for (const group of groups.slice(0, questionCount.most)) take(group);
  const others = (['growth', 'team', 'wellbeing'] as const).filter(group => !groups.includes(group));
  const first = hash(`${person}\n${date}`) % Math.max(others.length, 1);
  for (const group of [...others.slice(first), ...others.slice(0, first)]) {
    if (chosen.length <= questionCount.least) take(group);
  }
  return chosen;
}

/** FNV-1a, 32 bits: any distribution works, as long as it is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
