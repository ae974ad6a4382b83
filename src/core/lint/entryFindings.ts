import type { LintRuleId } from '../../content/lint/rules';
import { addDays } from '../dates/calendar';
import type { Blocks } from '../markdown/blocks';
import type { Steps } from '../steps';
import { type Finding, placeFindings } from './findings';
import type { Entry, Part } from './parts';
import type { Prose } from './prose';
import type { EntryFacts, Wording } from './wording';

/** How much of an entry to search for its situation and impact: they come early or not at all. */
const firstPages = 8_000;

// Template parts that satisfy a rule, or stand in for what it requires.
const situations = new Set(
  'situation|context|example|situation or task|observation|describe|when|facts|what you did|what happened|what i saw|what i noticed'.split(
    '|',
  ),
);
const impacts = new Set(
  'impact|effect|result|consequence|what it changed|better result|express|effect on others|what it did|what it led to|outcome|why it matters'.split(
    '|',
  ),
);
const nextSteps = new Set(
  'next|next time|next step|next steps|then ask|question|request|change|continue|do again|expectation|specify|another action|new agreement|what i ask|what i ask for|what i would like|my ask|ask|proposal|agreement|from now on'.split(
    '|',
  ),
);

/** What the rules about a whole entry depend on. */
export interface EntryRules {
  readonly wording: Wording;
  /** Names of people, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly today: string;
  readonly staleDays: number;
}

/** Checks feedback as a whole: whether it has been waiting too long, and whether a part of it is missing. */
export function* entryFindings(
  note: Blocks,
  part: Part,
  entry: Entry,
  paragraphs: ReadonlyMap<string, { readonly prose: Prose; readonly foreign: boolean }>,
  rules: EntryRules,
  findings: Finding[],
): Steps<void> {
  const { lines } = note;
  const heading = {
    start: lines.start(entry.line),
    end: lines.start(entry.line) + lines.at(entry.line).trimEnd().length,
  };
  const first = part.paragraphs.find(paragraph => paragraph.line > entry.line);
  const last = part.paragraphs.at(-1);
  const around =
    first && last
      ? { start: lines.start(first.line), end: lines.end(last.end - 1) }
      : { start: heading.end, end: heading.end };
  const whole = (rule: LintRuleId): Finding => ({ rule, ...heading, around, line: entry.line });
  const { wording, names, today, staleDays } = rules;
  if (entry.since && !entry.given && addDays(entry.since, staleDays) < today) findings.push(whole('stale'));
  const read = part.paragraphs.map(({ raw }) => paragraphs.get(raw));
  if (!entry.whole || !first || read.some(one => one?.foreign)) return;
  let left = firstPages;
  const prose = read.map(one => {
    const begins = (one?.prose.text ?? '').slice(0, left);
    left -= begins.length;
    return begins;
  });
  const facts: EntryFacts = wording.entry(prose, names);
  const has = (names: ReadonlySet<string>) => part.fields.some(field => names.has(field));
  if (!facts.situation && !has(situations)) findings.push(whole('missing-situation'));
  if (!facts.impact && !has(impacts)) findings.push(whole('missing-impact'));
  if (entry.whole === 'developmental' && !facts.nextStep && !has(nextSteps))
    findings.push(whole('missing-next-step'));
  const paragraph = facts.sandwich && part.paragraphs[facts.sandwich.paragraph];
  const spoken = facts.sandwich && read[facts.sandwich.paragraph]?.prose;
  if (facts.sandwich && paragraph && spoken) {
    const { start, end } = facts.sandwich;
    const found = { rule: 'sandwich' as const, start, end, sentence: { start, end } };
    yield* placeFindings(note, paragraph, spoken, [found], findings);
  }
}
