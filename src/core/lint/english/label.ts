import { singleSpaced } from '../../singleSpaced';
import {
  anyName,
  anyOf,
  be,
  degree,
  notAThing,
  object,
  owner,
  type Pattern,
  patternsOf,
  person,
} from './vocabulary';

/** Words that also describe things: they count only if said of a person. */
const alsoOfThings = new Set(
  'defensive,difficult,dismissive,erratic,forgetful,hostile,impatient,indifferent,inflexible,insecure,lazy,messy,moody,negative,passive,rigid,sensitive,sloppy,stubborn,toxic,unreliable,useless,weak,chaotic'.split(
    ',',
  ),
);

/**
 * What follows some of these words when they are not a label: "sensitive to the tone", "difficult to reach on Tuesday".
 */
const notALabel = String.raw`(?! (?:to (?:reach|read|follow|see|find|get|schedule|hear|replace|how|what|when|other|the (?!team|vendor|customer|client|others|people)\w{1,20})|host|standby|for (?:covid|the virus)))`;

/** Not in a condition or denial: "if you are careless", "not that you are lazy". */
const notHypothetical = String.raw`(?<!\b(?:if|whether|unless|not that|in case) )`;

const actions = String.raw`(?:work|behaviou?r|tone|attitude|manner|comments?|documentation|code|conduct|reaction|reviews?|answers?|style|way|language|mails?|messages?|writing|\w{2,20}ing)`;

/** The label rule with the user's words and our multi-word labels. */
export function labelPatterns(labels: readonly string[]): readonly Pattern[] {
  const always = patternsOf('label', [
    String.raw`(?<=\b(?:has|have|had|with|got|is|was) )(?:an?|the) (?:\w{2,20} )?attitude(?: problem)?\b`,
    String.raw`${owner} (?:\w{2,20} )?attitude\b(?! (?:sensor|control|indicator|estimation))`,
    String.raw`\b(?:not|no|isn't|aren't|hardly)(?: really)?(?: an?| much of a)? team player\b`,
    String.raw`${person}${be}(?:n't| not)?${degree} (?:difficult|hard|impossible) to (?:work with|deal with|manage|be around)\b`,
  ]);
  const words = labels.map(escaped).sort((one, other) => other.length - one.length);
  if (words.length === 0) return always;
  const strict = words.filter(word => !alsoOfThings.has(word));
  const adverbs = labels.flatMap(word => {
    const lower = word.trim().toLowerCase();
    if (!/^[a-z]{3,30}$/.test(lower) || alsoOfThings.has(lower)) return [];
    return [lower.endsWith('y') ? `${lower.slice(0, -1)}ily` : `${lower}ly`];
  });
  return [
    ...always,
    ...attributionPatterns('label', anyOf(words), anyOf(strict)),
    ...patternsOf('label', [
      String.raw`(?<![\w'] )${anyName}(?:'s| (?:is|was|has been|can be))${degree} ${anyOf(strict)}${notAThing}`,
      String.raw`${person}(?: [\w']{1,20}){0,3}? (?:behaved|behaves|behave|acted|acts|act|reacted|react|responded|respond|spoke|speak|answered|answer|talked|talk)(?: (?:very|so|quite|rather|really))? ${anyOf(adverbs)}\b`,
      String.raw`\b(?:stop|quit|avoid) being${degree} ${anyOf(words)}${notAThing}`,
    ]),
  ];
}

/**
 * A word said about a person or their actions, or about how they are perceived. `strict` words only ever describe
 * people.
 */
export function attributionPatterns(
  rule: 'label' | 'gendered',
  words: string,
  strict: string,
): readonly Pattern[] {
  return patternsOf(rule, [
    String.raw`${notHypothetical}${person}${be}${degree}(?: [\w-]{2,20},? and)? ${words}${notAThing}(?!-)${notALabel}`,
    String.raw`${owner} (?:[\w-]{2,20} ){0,2}?${words} (?:attitude|behaviou?r|personality|manner|style|tone|way|ways|conduct|comments?|remarks?|mistakes?|work|reaction|nature|self)\b`,
    String.raw`${owner} ${actions}\b(?: (?:on|in|at|with|about|to|of|for) [^,;:.]{1,40}?)?${be}${degree} ${strict}${notAThing}`,
    String.raw`\b(?:finds?|found|sees?|saw|considers?|considered|thinks?|thought|calls?|called|perceives?|perceived|describes?|described|views?|viewed)(?: of)? ${object}(?: (?:as|to be))?${degree}(?: [\w-]{2,20} and)? ${words}${notAThing}${notALabel}`,
    [
      String.raw`(?:\b(?:that|this)(?:'s| (?:was|is))|\bit (?:was|is))${degree} ${strict}(?: (?:of|from) (?:${object}))?${notAThing}(?! (?:to|for|if)\b)`,
      { person: false },
    ],
  ]);
}

function escaped(word: string): string {
  return singleSpaced(
    word
      .trim()
      .toLowerCase()
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
}
