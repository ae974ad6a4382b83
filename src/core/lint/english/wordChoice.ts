import { attributionPatterns } from './label';
import { be, degree, owner, type Pattern, patternsOf, person } from './vocabulary';

const words =
  '(?:abrasive|aggressive|bossy|bubbly|catty|dramatic|emotional|feisty|frumpy|high-maintenance|hormonal|hot-?headed|hysterical|intimidating|mean|motherly|nagging|nurturing|overly nice|pushy|sassy|shrill|strident|submissive|sweet|temperamental|too nice|whiny)';

/** Words used for some people and not for others. */
export const genderedPatterns: readonly Pattern[] = [
  ...attributionPatterns('gendered', words, '(?:hysterical|bossy|shrill|catty|feisty|sassy)'),
  ...patternsOf('gendered', [
    String.raw`${person}(?: (?:should|could|need to|needs to|must|ought to|might|have to|has to)){1,2}(?: \w{2,20})? (?:smile|be nicer|be sweeter|be softer|be more feminine|be more masculine|be more ladylike)\b`,
    String.raw`\b(?:should|could|must|ought to|need to|needs to) (?:\w{2,20} ){0,3}smile\b`,
    String.raw`(?:${person} (?:has|have|had) |${owner} )(?:such )?(?:an? )?(?:\w{2,20} )?${words} (?:personality|manner|style|tone|nature|voice|way|side)\b`,
  ]),
];

const kind = String.raw`(?:woman|girl|man|guy|lady|female|male|mother|mom|mum|dad|father|grandmother|grandfather|foreigner|immigrant|non-native(?: speaker)?|(?:old|older|young|younger) (?:man|woman|person|guy|lady|one)|(?:someone|somebody|person|man|woman) (?:of|at) (?:your|his|her|their) age|\d\d[- ]year[- ]old|boomer|millennial)`;
const judged = String.raw`(?:good|well|better|best|strong|technical|logical|fast|quick|smart|tough|calm|impressive|great|direct|loud|capable|confident|fit|sharp|bad|assertive|aggressive|ambitious|patient|clearly|\w{3,20}(?:al|ive|ent|ant|able|ous|ful|ically))`;

/** In addition to the word list: remarks about someone's age, sex or origin. */
export const biasedPatterns: readonly Pattern[] = patternsOf('biased-wording', [
  [
    String.raw`\b(?:man up|grow a pair|grow some balls|balls to|throw like a girl|cat ?fight|drama queen|prima donna|diva|wear the pants|old boys'? club)\b`,
    { person: false },
  ],
  [
    String.raw`(?<=\b${judged} )for an? ${kind}\b(?! (?:who|with|in|on|at|of (?!your))\b)`,
    { why: 'ageOrSex' },
  ],
  [
    String.raw`(?<=${person}${be}${degree} ${judged}(?: \w{1,20}){1,4} )for an? ${kind}(?=[.,;!?]|$)`,
    { why: 'ageOrSex' },
  ],
  [`(?:^|, )(?:(?:not bad|pretty good|good) )?for an? ${kind},? (?=${person}|${owner})`, { why: 'ageOrSex' }],
  [
    String.raw`\b(?:for (?:someone|somebody|anyone) (?:of |at )?(?:your|his|her|their) age|at (?:your|his|her|their) age)\b`,
    { why: 'ageOrSex' },
  ],
  [
    String.raw`(?:\b(?:you|he|she)\b|${person})${be}(?: (?:just|simply|probably|getting|a bit|a little|perhaps|maybe|really|way|far|much)){0,2} too (?:old|young)\b`,
    { why: 'ageOrSex' },
  ],
  [
    String.raw`${person}${be}${degree} (?:over the hill|past (?:your|his|her) prime|an old dog)\b`,
    { why: 'ageOrSex' },
  ],
  [
    String.raw`\blike an? (?:(?:little|old|young|teenage|school) )?(?:girl|schoolgirl|old lady|old man|grandmother|grandma)\b`,
    { why: 'ageOrSex' },
  ],
  [
    String.raw`\bas an? (?:young |single |new |older |old )?(?:woman|man|mother|father|mom|girl|foreigner|immigrant),? (?=${person})`,
    { why: 'ageOrSex' },
  ],
]);
