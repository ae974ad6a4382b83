import { name, object, owner, type Pattern, patternsOf, person } from './vocabulary';

const several = `(?:some|several|many|a few|a couple of|most|various|multiple|two|three|other|different)`;
/** Not customers, users and the like: their reports about the product are not gossip. */
const crowd = String.raw`(?:people|others|everyone|everybody|folks|many|someone|somebody|they all|we all|${several}(?: of (?:the|your|our|my))? (?:\w{2,20} )?(?!customers|clients|users|readers|buyers|patients|days|weeks|times|hours|months|tests|years|things|words|reasons)(?:people|others|folks|members of (?:the|your) team|[a-z]{3,20}s)|(?:the|your|our) (?:whole |entire )?(?:team|others|rest of the team|colleagues|teammates|juniors|seniors|reviewers|testers|developers|engineers)|colleagues|teammates|some)`;
const says = `(?:says?|saying|said|thinks?|thought|feels?|felt|believes?|believed|complain(?:s|ed|ing)?|mention(?:s|ed)?|notic(?:e|es|ed)|told me|tell me|wonder(?:s|ed)?)`;
const about = String.raw`(?:\b(?:you|your|he|she|his|her|him|they|their)\b|${name})`;

/** What others supposedly say. */
export const hearsayPatterns: readonly Pattern[] = patternsOf('hearsay', [
  String.raw`\b${crowd}(?: (?:have|has|had|are|is|were|was|all|also|already|really|often|sometimes|seem to|started to|began to|here|on the team|in the team)){0,3} ${says}\b(?! (?:goodbye|hello|hi|what|thanks|thank|yes|no|in|good morning)\b)(?=[^,;:.]{0,80}${about})`,
  [
    String.raw`\b(?:everyone|everybody|the whole team) (?:thinks|says|feels|agrees) (?:so|the same|this|that)\b`,
    { person: false },
  ],
  String.raw`\beverybody knows (?:that )?(?:you|he|she|${name})`,
  String.raw`\bi(?:'ve| have)?(?: (?:also|often|just|recently|keep|kept)){0,2} (?:heard|hear|hearing) (?:(?:from (?:others|people|several \w{2,20}|some \w{2,20}|the team) )?that (?:${person}|${owner})|${person}(?:'re|'ve|'s|'d| (?:are|were|is|was|have|has|had|don't|doesn't|didn't|do not|does not|did not|can't|won't|never|always|keep|keeps|kept|left|skipped|missed|\w{2,20}ed))\b|(?:some |a few |several |many )?(?:complaints?|concerns?|rumou?rs?|things|feedback) (?:about|on) (?:${object}|${owner}))`,
  String.raw`\bi(?:'ve been| have been| was|'m| am| had been) told (?:that |by (?:others|people|some|several) (?:\w{2,20} )?that )?(?:${person}|${owner})`,
  String.raw`(?:^|[,;] )(?:and |but )?(?:the )?word (?:(?:in|on|around) (?:the \w{2,20}|here|town) )?(?:is|has it)(?: that)? (?=${person}|${owner})`,
  [
    String.raw`\b(?:rumou?rs? (?:has|have|is) it|it is said|it's said|the word on the street|the rumou?r is|there are rumou?rs)\b`,
    { person: false },
  ],
  String.raw`\b(?:there is|there's|there was|i get|i sense) (?:an?|the|some) (?:\w{2,20} )?(?:feeling|sense|perception|impression|talk|concern|worry) (?:in|among|on|within|across|from|that)\b(?=[^.;]{0,120}${about})`,
  [
    String.raw`\b(?:it has|it's) (?:been|come) (?:to my attention|to my ears|mentioned|reported)\b|\b(?:concerns|complaints) (?:have|were) (?:been )?(?:raised|made|voiced)\b(?! (?:by|from) (?!(?:people|others|some|several|many|a few|various)\b))`,
    { person: false },
  ],
  String.raw`\bapparently,? (?=${person})`,
  String.raw`${person}(?:'re|'s| (?:are|is|were|was)) (?:said to|known (?:for being|to be)|perceived (?:as|to be)|rumou?red to)\b`,
]);
