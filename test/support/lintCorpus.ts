import { existsSync, readFileSync } from 'node:fs';
import { type LintRuleId, lintRules } from '../../src/content/lint/rules';
import type { BiasedWording } from '../../src/core/lint/biasedWording';
import { english } from '../../src/core/lint/english/english';
import { Linter, type LintOptions } from '../../src/core/lint/lint';
import { defaultLabels } from '../../src/core/lint/wording';

/** A text and the rules that should flag it. */
interface Labelled {
  readonly text: string;
  readonly rules: ReadonlySet<LintRuleId>;
}

/** A rule's score on one part of the corpus. */
export interface Score {
  readonly rule: LintRuleId;
  /** Texts that the rule should flag. */
  readonly expected: number;
  /** Texts that the rule flagged, and how many of those are right. */
  readonly found: number;
  readonly right: number;
  /** `right / found`, and `right / expected`; 1 if there are none. */
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** The default options, with the names of the people in the corpus. */
export const lintOptions: LintOptions = {
  labels: defaultLabels,
  names: ['Ada', 'Dana', 'Femi', 'Ines', 'Jonas', 'Lena', 'Marta', 'Priya', 'Sam', 'Sven', 'Tomas', 'Leila'],
  today: '2026-11-23',
  staleDays: 14,
  off: new Set(),
  wording: english,
};

/** Parts of the corpus: used for tuning, held out from it, and written before the rules were last revised. */
export type LintCorpus = 'tuned' | 'heldOut' | 'unseen';

/** The score of each rule that occurs in a part of the corpus. */
export function scoresOf(part: LintCorpus, biased: BiasedWording): readonly Score[] {
  const options = { ...lintOptions, biased };
  const sentences = readFileSync(`test/fixtures/lint/${part}.md`, 'utf8')
    .split('\n')
    .flatMap(line => {
      const [, rules = '', text = ''] = /^- ([a-z, -]+?): (.+)$/.exec(line) ?? [];
      return text ? [{ text, rules: rulesIn(rules) }] : [];
    });
  const entryFile = `test/fixtures/lint/${part}Entries.md`;
  const entries = (existsSync(entryFile) ? readFileSync(entryFile, 'utf8') : '')
    .split(/^(?=## )/m)
    .slice(1)
    .map(text => ({ text, rules: rulesIn(/<!-- find: (.+?) -->/.exec(text)?.[1] ?? '') }));
  const whole = new Set<LintRuleId>(['missing-situation', 'missing-impact', 'missing-next-step', 'sandwich']);
  return [
    ...scores(
      sentences,
      text => found(new Linter('text', options), text),
      rule => !whole.has(rule),
    ),
    ...scores(
      entries,
      text => found(new Linter('feedback', options), text),
      rule => whole.has(rule),
    ),
  ];
}

function rulesIn(named: string): ReadonlySet<LintRuleId> {
  const names = named.split(/,\s*/);
  return new Set(lintRules.map(({ id }) => id).filter(id => names.includes(id)));
}

function found(linter: Linter, text: string): ReadonlySet<LintRuleId> {
  return new Set(linter.lint(text).map(finding => finding.rule));
}

function scores(
  texts: readonly Labelled[],
  find: (text: string) => ReadonlySet<LintRuleId>,
  isScored: (rule: LintRuleId) => boolean,
): Score[] {
  const looked = texts.map(({ text, rules }) => ({ text, rules, found: find(text) }));
  const rules = new Set(looked.flatMap(one => [...one.rules, ...one.found]));
  return [...rules].filter(isScored).map(rule => {
    const expected = looked.filter(one => one.rules.has(rule));
    const named = looked.filter(one => one.found.has(rule));
    const right = named.filter(one => one.rules.has(rule)).length;
    return {
      rule,
      expected: expected.length,
      found: named.length,
      right,
      precision: named.length === 0 ? 1 : right / named.length,
      recall: expected.length === 0 ? 1 : right / expected.length,
      wrong: named.filter(one => !one.rules.has(rule)).map(one => one.text),
      missed: expected.filter(one => !one.found.has(rule)).map(one => one.text),
    };
  });
}

/** The combined precision and recall of all rules. */
export function wholeScore(scores: readonly Score[]): Pick<Score, 'precision' | 'recall'> {
  const sum = (of: 'right' | 'found' | 'expected') => scores.reduce((all, score) => all + score[of], 0);
  return { precision: sum('right') / sum('found'), recall: sum('right') / sum('expected') };
}
