import { growthProblems } from '../../content/growth/problems';
import type { Blocks } from '../markdown/blocks';
import { readKey } from '../markdown/readKey';
import { isOwn, ownId } from '../notebook/layout';
import { noteDate } from '../notebook/noteDate';
import type { IndexedNote, Note, OnLine, Reader } from '../notebook/subjects';
import { flatMapSteps, type Steps } from '../steps';
import { compareTexts } from '../text/compareTexts';
import type { BalanceAnswer } from './balance';
import { type BalanceAnswers, type Period, periods } from './balance';
import { readBalanceLine } from './balanceLine';
import type { BalanceCheck, Colleagues } from './balanceShapes';
import type { GrowthBehaviorId } from './behaviors';
import { colleaguesOf } from './colleagues';

/** One answered line of a check or form. */
export interface BalanceFact extends BalanceAnswer, OnLine {
  readonly id: GrowthBehaviorId;
}

interface Facts {
  readonly balanceLines: readonly BalanceFact[];
  /** Calendar date of a check or form. */
  readonly balanceDate?: string;
  readonly balancePeriod?: Period;
}

declare module '../notebook/subjects' {
  interface Subjects {
    readonly balance: {
      readonly kind: 'balance-check' | 'balance-form';
      readonly facts: Facts;
      /**
       * In the lead's own notes; empty for anyone else. Forms appear only combined, and only if there are at least
       * three.
       */
      readonly person: {
        /** Oldest first. */
        readonly balanceChecks: readonly BalanceCheck[];
        readonly balanceColleagues: readonly Colleagues[];
      };
    };
  }
}

const nothing: Facts = { balanceLines: [] };
const none = { balanceChecks: [], balanceColleagues: [] };
const kinds = ['balance-check', 'balance-form'] as const;
const period = {
  isRight: (text: string) => periods.some(known => known === text.toLowerCase()),
  wrong: growthProblems.period,
};

/**
 * Balance checks and colleagues' forms in the lead's own notes, recognized by their `type`; other people's notes have
 * none.
 */
export const balanceReader: Reader<'balance'> = {
  kind: (_, { values }) => kinds.find(kind => kind === values.get('type')?.texts[0]?.toLowerCase()),
  nothing,
  *read(note) {
    const { kind, person, fileName, blocks, problems } = note;
    if (person !== ownId || (kind !== 'balance-check' && kind !== 'balance-form')) return nothing;
    const date = noteDate(blocks.frontMatter, fileName, /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/);
    if (!date) problems.push({ line: 0, message: growthProblems.noDate });
    const said = kind === 'balance-check' ? readKey(blocks, 'period', period, problems)?.toLowerCase() : '';
    const named = periods.find(known => known === said);
    return {
      balanceLines: yield* linesIn(blocks, note),
      ...(date && { balanceDate: date }),
      ...(named && { balancePeriod: named }),
    };
  },
  gather(notes) {
    if (!notes.some(note => isOwn({ id: note.person }))) return none;
    const checks = notes
      .filter(({ facts }) => facts.kind === 'balance-check')
      .flatMap(note => checkIn(note) ?? [])
      .sort((one, other) => compareTexts(one.date, other.date));
    const forms = notes
      .filter(({ facts }) => facts.kind === 'balance-form')
      .flatMap(({ facts: { balanceDate: date, balanceLines } }) =>
        date ? [{ date, answers: answersIn(balanceLines) }] : [],
      );
    return { balanceChecks: checks, balanceColleagues: colleaguesOf(checks, forms) };
  },
};

function linesIn({ items }: Blocks, { kind, problems }: Note): Steps<BalanceFact[]> {
  return flatMapSteps(items, ({ line, text }) => {
    const read = readBalanceLine(text);
    if (!read) return [];
    // A colleague's words are never quoted.
    if (read.unread)
      problems.push({
        line,
        hint: true,
        message: kind === 'balance-form' ? growthProblems.formAnswer : growthProblems.answer,
        ...(kind === 'balance-check' && { values: [read.unread] }),
      });
    return { line, id: read.id, ...read.answer };
  });
}

function checkIn({ uri, facts }: IndexedNote): BalanceCheck | undefined {
  const { balanceDate: date, balancePeriod = 'steady', balanceLines } = facts;
  return date ? { uri, date, period: balancePeriod, answers: answersIn(balanceLines) } : undefined;
}

/** The answers by behavior; of two lines for one behavior, the later one counts. */
function answersIn(lines: readonly BalanceFact[]): BalanceAnswers {
  const answers: { -readonly [Id in GrowthBehaviorId]?: BalanceAnswer } = {};
  for (const { id, often, amount } of lines) {
    if (often === undefined && amount === undefined) delete answers[id];
    else
      answers[id] = {
        ...(often !== undefined && { often }),
        ...(amount !== undefined && { amount }),
      };
  }
  return answers;
}
