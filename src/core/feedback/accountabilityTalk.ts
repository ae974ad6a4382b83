import { talkTexts } from '../../content/feedback/talk';
import { causeOf } from '../expectations/causes';
import { oneLine } from '../expectations/fields';
import { type ExpectationFact, isOutcome, since } from '../expectations/model';
import { publicTerms } from '../expectations/publicTerms';
import { inEnglish, type Say } from '../text/say';
import { filledSnippet, snippetMarkdown } from './snippetFor';
import { findTemplate } from './templates';

/** The template whose six prompts are filled in (domain.md §6, conversation script). */
const templateId = 'accountability-talk';

/**
 * The talk about an outcome as a snippet, filled in with everything on record about the last attempt: what was
 * agreed, what happened, their view, the cause, the lead's own action, the next check and what went well. Anything
 * unknown stays a tab stop. `say` translates the words we add to the record's own.
 */
export function accountabilityTalk(personName: string, fact: ExpectationFact, say: Say = inEnglish): string {
  const body = findTemplate(templateId)?.body ?? '';
  const values = talkValues(personName, publicTerms(fact), say);
  return filledSnippet(body, ({ number }) => values[number]);
}

/** The same as readable Markdown, with everything still to be said in italics. */
export function talkMarkdown(talk: string, today: string): string {
  return snippetMarkdown(talk, today, prompt => (prompt === '' ? '' : `_${prompt}_`));
}

/** The value for each stop of the template, by its number. */
function talkValues(
  personName: string,
  fact: ExpectationFact,
  say: Say,
): Readonly<Record<number, string | undefined>> {
  const came = fact.log.findLast(({ to }) => isOutcome(to));
  const talk = came ? since(fact.log, 'met', 'part-met', 'unmet') : [];
  const last = (event: string) => talk.findLast(entry => entry.event === event)?.text || undefined;
  const cause = talk.findLast(entry => entry.cause && entry.main);
  const outcome = oneLine(fact.outcome ?? fact.title).replace(/\.$/, '');
  const early = fact.log.findLast(({ event }) => event === 'early');
  return {
    1: personName,
    2: fact.due ? say(talkTexts.byDate, outcome, fact.due) : outcome,
    3: came?.text || undefined,
    4: last('member-view'),
    6: cause?.cause && lowerFirst(say(causeOf(cause.cause).title)),
    7: cause?.text || undefined,
    13: early && say(talkTexts.early, early.text),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
