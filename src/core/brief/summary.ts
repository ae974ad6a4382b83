import * as v from 'valibot';
import { summaryTexts } from '../../content/brief/summary';
import { counts } from '../../content/counts';
import type { Owner } from '../actions/owner';
import { asking } from '../expectations/asking';
import { count, type Shape } from '../shape';
import { counted } from '../text/counted';
import { listed } from '../text/listed';
import type { Say } from '../text/say';
import type { Brief } from './prepare';

const owed = v.strictObject({ open: count, late: count });

/** What matters before a 1:1, in numbers. */
export const summaryShape = v.strictObject({
  mine: owed,
  theirs: owed,
  /** Topics captured since the last 1:1. */
  topics: count,
  /** Expectations that need something on the day. */
  expectations: count,
  readAgain: v.array(v.string()),
  toSay: count,
});
export type Summary = Shape<typeof summaryShape>;

/** Counts the items in a brief, which contains nothing private. */
export function summaryOf(brief: Brief): Summary {
  const { date } = brief;
  const owedBy = (owner: Owner) => {
    const open = brief.actions.filter(action => action.owner === owner);
    return { open: open.length, late: open.filter(({ due }) => due !== undefined && due < date).length };
  };
  return {
    mine: owedBy('me'),
    theirs: owedBy('them'),
    topics: brief.topics.filter(topic => topic.age === 'new').length,
    expectations: brief.expectations.filter(fact => asking(fact, date) !== undefined).length,
    readAgain: brief.tasks.map(({ name }) => name),
    toSay: brief.feedback?.waiting.length ?? 0,
  };
}

/** How many tasks to name. */
const named = 2;

/** Sums up in one line what matters before a 1:1, most urgent first. */
export function sumUp(summary: Summary, name: string, say: Say): string {
  const { mine, theirs, topics, expectations, readAgain, toSay } = summary;
  const t = summaryTexts;
  const owes = (words: string, late: number) => (late > 0 ? say(t.late, words, late) : words);
  const parts = [
    expectations > 0 && counted(say, counts.expectations, expectations),
    mine.open > 0 && owes(say(t.mine, mine.open), mine.late),
    theirs.open > 0 && owes(say(t.theirs, name, theirs.open), theirs.late),
    topics > 0 && counted(say, counts.newTopics, topics),
    toSay > 0 && counted(say, counts.feedbackToSay, toSay),
    readAgain.length > 0 && readAgain.length <= named && say(t.readAgain, listed(readAgain, say)),
    readAgain.length > named && counted(say, counts.tasksToRead, readAgain.length),
  ].filter(part => part !== false);
  if (parts.length === 0) return say(t.nothing);
  const line = parts.join('; ');
  return `${line.charAt(0).toLocaleUpperCase(say.language)}${line.slice(1)}.`;
}
