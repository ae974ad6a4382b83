import type { LintRuleId, WhyId } from '../../content/lint/rules';
import { type Blocks, offsetsIn, type Paragraph } from '../markdown/blocks';
import type { Steps } from '../steps';
import type { Span } from '../text/span';
import type { Prose } from './prose';
import type { Found } from './wording';

/** A rule's finding. Offsets count within the text. */
export interface Finding extends Span {
  readonly rule: LintRuleId;
  /** The range for a quick fix: the sentence, or the entry's text without its heading. */
  readonly around: Span;
  /** `ignoreComment` takes effect above this line. */
  readonly line: number;
  /** A more fitting reason than the rule's own. */
  readonly why?: WhyId;
  /** Possible replacements, if the rule knows any. */
  readonly better?: readonly string[];
}

/** Why a part of a text was not checked. */
const unreadReasons = ['code', 'quotation', 'front-matter', 'language', 'ignored', 'too-long'] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/** A part that was not checked, from `line` up to but not including `end`. */
export interface Unread {
  readonly line: number;
  readonly end: number;
  readonly why: UnreadReason;
}

/** The result of checking a text. */
export interface Reading {
  /** In text order. */
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
}

/** The comment that suppresses a rule on the next line. */
export function ignoreComment(rule: LintRuleId): string {
  return `<!-- lint-ignore ${rule} -->`;
}

/** A finding in prose, with replacements if the rule knows any. */
export interface WithBetter extends Found {
  readonly better?: readonly string[];
}

/** Adds findings in a paragraph's prose, by their positions in the note. */
export function* placeFindings(
  { lines }: Blocks,
  paragraph: Paragraph,
  prose: Prose,
  found: readonly WithBetter[],
  findings: Finding[],
): Steps<void> {
  const offset = offsetsIn(lines, paragraph);
  const place = (at: number) => offset(prose.places[at] ?? 0);
  // A word ends with its last character, not where the next word begins, because there may be marks in between.
  const end = (at: number) => (at > 0 ? place(at - 1) + 1 : place(at));
  for (const [at, one] of found.entries()) {
    if (at % findingsPerStep === findingsPerStep - 1) yield;
    const start = place(one.start);
    findings.push({
      rule: one.rule,
      start,
      end: Math.max(start, end(one.end)),
      around: { start: place(one.sentence.start), end: end(one.sentence.end) },
      line: paragraph.line,
      ...(one.why && { why: one.why }),
      ...(one.better && one.better.length > 0 && { better: one.better }),
    });
  }
}

const findingsPerStep = 1000;

const nothing: ReadonlySet<string> = new Set();

/** The rules suppressed by a comment on the line above. */
export function ignoredAt({ lines }: Blocks, line: number): ReadonlySet<string> {
  const above =
    line > 0
      ? lines
          .at(line - 1)
          .slice(-400)
          .trimEnd()
      : '';
  if (!above.endsWith('-->')) return nothing;
  const [word, ...rules] = above
    .slice(above.lastIndexOf('<!--') + 4, -3)
    .trim()
    .split(/[\s,]+/);
  return word === 'lint-ignore' ? new Set(rules) : nothing;
}
