import type { Sentence } from './sentences';
import { name, type Pattern, patternsOf, role } from './vocabulary';

/** Words that weaken a statement. */
export const hedgingPatterns: readonly Pattern[] = patternsOf('hedging', [
  [
    String.raw`(?<=(?:\b(?:is|was|are|were|be|been|felt|feels?|seems?|seemed|looks?|looked|got|came|went|you|he|she|they|it|this|that|i|we|just|could|also|can)|'re|'s|${name}) )(?:kind of|sort of)\b(?! (?:you|him|her|them|${name})\b)(?! (?:the|an?|${role}|thing|test|error|bug|\w{2,20}s) (?:is|was|are|were|that|which|we|you|in|by)\b)`,
    {
      person: false,
      unless:
        /\b(?:what|which|this|that|same|some|any|every|each|another) (?:kind|sort) of \w{1,20} (?:is|was|did|does|do|are|were|needs?)\b/,
    },
  ],
  [String.raw`\b(?:kinda|sorta)\b`, { person: false }],
  [String.raw`\b(?:i guess|i suppose|i just feel|i kind of feel|i feel like)\b`, { person: false }],
  String.raw`\b(?:maybe|perhaps|possibly) (?:just|(?:you|he|she) (?:could|might|should|can|want)|try|think about|a (?:bit|little|tad)|want)\b(?! (?:more|less|better|later|earlier)\b)`,
  [`, (?:maybe|perhaps|i think maybe|or something|or whatever|you know) ?[.!?]?$`, { person: false }],
  String.raw`\b(?:you|he|she|they) (?:might|may|could) (?:perhaps|maybe|possibly|just|want to maybe)\b`,
  [
    String.raw`\b(?:might|may|could) be (?:nothing|just me|wrong)\b|\b(?:probably|maybe|perhaps|possibly) (?:just me|nothing|it's nothing)\b|\b(?:i'm|i am) sure it's nothing\b|\b(?:not|no|isn't) (?:a |such a |really a )?big (?:deal|thing)\b|\b(?:i could|i may|i might) be wrong\b|\bdon't (?:take this|get me) (?:the wrong way|wrong)\b|\bno offen[cs]e\b|^i don't know, |\bmake a big (?:thing|deal) (?:of|out of|about)\b|\bwith all due respect\b|\bjust my two cents\b|\bfor what it's worth\b|\bnot to be (?:harsh|mean|picky)\b`,
    { person: false },
  ],
  [
    String.raw`\b(?:felt|feels|feel|seemed|seems|looked|possibly|was|were) (?:(?:perhaps|maybe|possibly|just) )?(?:a (?:bit|little|tad)|somewhat|slightly) (?!(?:more|less|better|worse|faster|slower|later|earlier)\b)\w{2,20}`,
    { person: false },
  ],
  [
    String.raw`(?<!\b(?:why|what|how) )\b(?:don't|do not|wouldn't|would not) you (?:also |not )?(?:think|agree|say)\b(?! of| about)|\b(?:shouldn't|couldn't) you have\b|\bisn't it (?:obvious|clear)\b|\bwouldn't it (?:have been|be) (?:better|nicer|wiser|smarter)\b|\bwhy (?:didn't|don't) you just\b`,
    { person: false, why: 'asked' },
  ],
]);

const weak =
  /\b(?:maybe|perhaps|possibly|somewhat|slightly|i guess|i suppose|i feel|i think|it seems|probably|(?:you|he|she|they|it) (?:might|may|could)|(?:a bit|a little|a tad|a tiny bit)(?! (?:more|less|later|earlier|faster|slower|better|further|longer|shorter)\b)|kind of|sort of)\b/g;
const strong =
  /^(?:maybe|perhaps|possibly|i guess|i suppose|i feel|a bit|a little|a tad|a tiny bit|kind of|sort of)$/;

/** A range with two or more hedges in one sentence that addresses someone, if any. */
export function stackedHedges({ text, person }: Sentence): readonly [number, number] | undefined {
  if (!person && !/\bi (?:guess|suppose|feel|think)\b/.test(text)) return undefined;
  const places = [...text.matchAll(weak)];
  const [first] = places;
  const last = places.at(-1);
  const words = new Set(places.map(([word]) => word));
  if (!first || !last || words.size < 2 || ![...words].some(word => strong.test(word))) return undefined;
  return [first.index, last.index + last[0].length];
}

const softWord =
  /(?:, ?)?\b(?:kind of|sort of|kinda|sorta|maybe|perhaps|possibly|probably|somewhat|slightly|a (?:tiny )?bit|a little|a tad|just|i guess|i suppose|i think|you know|or something|or whatever)\b(?:,(?= ))?/gi;
const softOpening =
  /^(?:(?:i (?:just |kind of )?feel like|i (?:guess|suppose|think)(?: that)?|i don't know,|no offen[cs]e,?(?: but)?|for what it's worth,?|with all due respect,?|just my two cents:?) |[^,.;]{0,60}\b(?:just me|nothing|big deal|big thing|(?:be|am) wrong|the wrong way|me wrong|big (?:thing|deal) (?:of|out of|about) (?:it|this)),? but )/i;

/** A sentence without its hedges; `undefined` if it cannot do without them. */
export function withoutHedges(sentence: string): string | undefined {
  const plain = sentence
    .replace(softOpening, '')
    .replace(softWord, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[.,;!?])/g, '')
    .replace(/^[\s,;]{1,20}/, '')
    .trim();
  return plain === sentence || !/\p{L}\p{L} \p{L}/u.test(plain)
    ? undefined
    : plain.charAt(0).toUpperCase() + plain.slice(1);
}
