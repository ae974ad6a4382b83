import type { LintRuleId, WhyId } from '../../../content/lint/rules';
import type { Found, Wording } from '../wording';
import { absolutePatterns } from './absolute';
import { comparisonPatterns } from './comparison';
import { entryFacts } from './entryFacts';
import { fixedTraitPatterns } from './fixedTrait';
import { hearsayPatterns } from './hearsay';
import { hedgingPatterns, stackedHedges, withoutHedges } from './hedging';
import { labelPatterns } from './label';
import { mindReadingPatterns } from './mindReading';
import { healthPatterns, legalPatterns } from './sensitive';
import { isForeign, markNames, type Sentence, sentencesIn, sentencesOf, standsAsName } from './sentences';
import { vaguePraise } from './vaguePraise';
import type { Pattern } from './vocabulary';
import { biasedPatterns, genderedPatterns } from './wordChoice';

let latest: { readonly labels: string; readonly wording: Wording } | undefined;

/** English, with the user's labels; the same for every file, because preparing the rules takes many milliseconds. */
export function english(labels: readonly string[]): Wording {
  const all = JSON.stringify(labels);
  if (latest?.labels !== all) latest = { labels: all, wording: withLabels(labels) };
  return latest.wording;
}

function withLabels(labels: readonly string[]): Wording {
  const rules = byRule([
    ...absolutePatterns,
    ...labelPatterns(labels),
    ...fixedTraitPatterns,
    ...mindReadingPatterns,
    ...comparisonPatterns,
    ...genderedPatterns,
    ...biasedPatterns,
    ...hearsayPatterns,
    ...hedgingPatterns,
    ...healthPatterns,
    ...legalPatterns,
  ]);
  const known = new Map<string, readonly RulePlace[]>();
  /** Cached, because typing in a paragraph leaves its other sentences unchanged. */
  const read = (sentence: Sentence): readonly RulePlace[] => {
    const before = known.get(sentence.text);
    if (before) return before;
    const places = [...rules].flatMap(([rule, patterns]) =>
      placesOf(rule, patterns, sentence).map(place => ({ ...place, rule })),
    );
    const [oldest] = known.keys();
    if (known.size >= sentencesKept && oldest !== undefined) known.delete(oldest);
    known.set(sentence.text, places);
    return places;
  };
  let isWarm = false;
  return {
    *find(prose, names) {
      // A pattern is compiled on first use, and again once it is used often: doing all of them at once takes too
      // long.
      for (const [, patterns] of isWarm ? [] : rules) {
        for (const { form } of patterns) {
          for (const text of ['you are', 'you were not', 'he is']) text.search(form);
          yield;
        }
      }
      isWarm = true;
      if (isForeign(prose)) return { foreign: true, sentences: [], found: [] };
      const sentences: Sentence[] = [];
      const found: Found[] = [];
      for (const sentence of sentencesIn(yield* markNames(prose, names))) {
        sentences.push(sentence);
        for (const { rule, place, why } of read(sentence)) found.push(at(sentence, rule, place, why));
        yield;
      }
      for (const { sentence, place } of yield* vaguePraise(sentences))
        found.push(at(sentence, 'vague-praise', place));
      return {
        foreign: false,
        sentences: sentences.map(({ start, text }) => ({ start, end: start + text.length })),
        found: found.sort((one, other) => one.start - other.start || one.end - other.end),
      };
    },
    entry: (prose, names) => entryFacts(prose.map(text => sentencesOf(text, names))),
    isName: standsAsName,
    withoutHedges,
  };
}

interface Place {
  readonly place: readonly [start: number, end: number];
  readonly why?: WhyId;
}

interface RulePlace extends Place {
  readonly rule: LintRuleId;
}

/** A few long paragraphs. */
const sentencesKept = 200;

/** A rule's matches in a sentence, in order; the first of overlapping matches wins. */
function placesOf(rule: LintRuleId, patterns: readonly Pattern[], sentence: Sentence): readonly Place[] {
  const { text } = sentence;
  const places: (Place & Pick<Pattern, 'again'>)[] = [];
  for (const { form, unless, why, again, person } of patterns) {
    if (person && !sentence.person) continue;
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      if (match[0] === '') form.lastIndex++;
      else if (!isDenied(rule, text, match.index, match[0]) && !unless?.test(text))
        places.push({
          place: [match.index, match.index + match[0].length],
          ...(why && { why }),
          ...(again && { again }),
        });
    }
  }
  const stacked = rule === 'hedging' ? stackedHedges(sentence) : undefined;
  // One finding for all the hedges in a sentence, because they are one thing to fix.
  if (stacked) return [{ place: stacked, why: 'stacked' }];
  places.sort(
    (one, other) =>
      one.place[0] - other.place[0] ||
      Number(one.again ?? false) - Number(other.again ?? false) ||
      other.place[1] - one.place[1],
  );
  const kept: Place[] = [];
  for (const one of places) {
    const last = kept.at(-1);
    // "… and you always push" matches as a whole, and again after "and".
    const isMore = one.again && (!last || places.some(other => !other.again && overlap(one, other)));
    if (!isMore && (!last || one.place[0] >= last.place[1])) kept.push(one);
  }
  return rule === 'hedging' ? kept.slice(0, 1) : kept;
}

function overlap(one: Place, other: Place): boolean {
  return one.place[0] < other.place[1] && other.place[0] < one.place[1];
}

const aboutThem: ReadonlySet<LintRuleId> = new Set([
  'absolute',
  'label',
  'fixed-trait',
  'mind-reading',
  'comparison',
  'gendered',
]);
const denial =
  /(?:\b(?:not|never|nobody|no one|none of us|hardly)|n't)(?: (?:here|ever|really))?(?: (?:to|meant to|trying to))?(?: (?:say|says|saying|said|think|thinks|thinking|thought|mean|meaning|meant|true|claim|believe|suggest|suggesting|imply))?(?: that| because)? $|\b(?:wrong|unfair|untrue|false)(?: to (?:say|think))?(?: that)? $/;
const ownWords =
  /\b(you|he|she|they)(?:'ve| have| has| had)?(?: (?:also|just|once|even))? (?:said|say|says|told me|told us|tell me|wrote|mentioned|felt|feel|feels|worried|worry|admitted|joked|feared|fear|asked (?:me |us )?(?:if|whether))(?: that)? $/;

/** "I do not think you are careless" and "you said you were too passive" are not the writer's own verdict. */
function isDenied(rule: LintRuleId, text: string, start: number, match: string): boolean {
  if (!aboutThem.has(rule)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const said = ownWords.exec(before)?.[1];
  return (said !== undefined && match.startsWith(said)) || denial.test(before);
}

function byRule(patterns: readonly Pattern[]): ReadonlyMap<LintRuleId, readonly Pattern[]> {
  const rules = new Map<LintRuleId, Pattern[]>();
  for (const pattern of patterns) rules.set(pattern.rule, [...(rules.get(pattern.rule) ?? []), pattern]);
  return rules;
}

function at({ start, text }: Sentence, rule: LintRuleId, [from, to]: Place['place'], why?: WhyId): Found {
  const part = text.slice(from, to);
  const lead = /^[\s\uFFFC,;:]*/.exec(part)?.[0].length ?? 0;
  return {
    rule,
    start: start + from + lead,
    end: start + from + Math.max(lead + 1, part.replace(/[\s,;:(]{1,10}$/, '').length),
    sentence: { start, end: start + text.length },
    ...(why && { why }),
  };
}
