import type { Steps } from '../../steps';
import type { Sentence } from './sentences';
import { goodness } from './vocabulary';

const praised =
  '(?:jobs?|work|stuff|quarter|week|sprint|month|year|performance|effort|efforts|one|going|contribution|contributions)';
const praise = new RegExp(
  [
    String.raw`\b${goodness}(?: ${goodness})? ${praised}\b`,
    String.raw`\bkeep (?:it up|up the (?:${goodness} |hard ){0,2}work|(?:on )?doing what you(?:'re| are) doing|going)`,
    String.raw`\bwell done\b`,
    String.raw`\b(?:doing|did|do|done|does) (?:(?:so|really|very|just) ){0,3}(?:great|well|good|fantastic(?:ally)?|amazing(?:ly)?|fine|awesome|brilliantly)\b`,
    String.raw`\ball (?:the|your|of your) (?:hard )?work\b`,
    String.raw`\bthank(?:s| you) for (?:everything|all (?:you do|of it|that)|being you|your (?:hard work|effort|efforts|work|support|help))\b`,
    String.raw`\b(?:happy|pleased|impressed) with (?:your|you|him|her|his|their)\b`,
    String.raw`\bproud of (?:you|him|her|them)\b`,
    String.raw`\b(?:you|he|she|they) (?:really |just |totally )?(?:rock|rocked|nailed it|crushed it|killed it|rule)\b`,
    String.raw`\b(?:love|loved) (?:your|his|her) work\b`,
    String.raw`^\W{0,3}(?:great|awesome|amazing|bravo|kudos|congrats|congratulations|excellent|fantastic)\W{0,3}$`,
  ].join('|'),
  'g',
);

/** Words around praise that add nothing. */
const fillers = new Set(
  "a about again all always am an and are as at been being best both by did do doing done each end ever every everybody everyone everything far for from good great had has have he her here his i in is it its just keep lately like lot lots many me month more most much my of on once one our overall performance please project quarter really release he she so sprint such super team thank thanks that the their them then there these they things this though through time to today today's tonight too totally truly up usual very was way we week well were with work year yesterday you your yours've re".split(
    ' ',
  ),
);

/** Sentences with praise but no details; the praise is vague only if the whole paragraph has hardly any. */
export function* vaguePraise(
  sentences: readonly Sentence[],
): Steps<readonly { readonly sentence: Sentence; readonly place: readonly [number, number] }[]> {
  const found: { sentence: Sentence; place: readonly [number, number] }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (at % sentencesPerStep === sentencesPerStep - 1) yield;
    const said = particulars(sentence.text);
    if (said > 3) return [];
    const places = said > 2 ? [] : [...sentence.text.matchAll(praise)];
    const [first] = places;
    const last = places.at(-1);
    if (first && last) found.push({ sentence, place: [first.index, last.index + last[0].length] });
  }
  return found;
}

const sentencesPerStep = 100;

/** How many words add something to the praise. */
function particulars(text: string): number {
  let words = 0;
  for (const [word] of text.replace(praise, ' ').matchAll(/[\p{L}\p{N}'-]{1,60}|\uFFFC/gu)) {
    if (!fillers.has(word) && ++words > 3) return words;
  }
  return words;
}
