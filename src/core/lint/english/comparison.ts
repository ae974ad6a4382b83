import {
  anyName,
  be,
  comparative,
  degree,
  group,
  name,
  notAThing,
  object,
  otherPeople,
  owner,
  type Pattern,
  patternsOf,
  person,
  role,
} from './vocabulary';

const best = String.raw`(?:best|worst|weakest|strongest|slowest|fastest|quickest|smartest|sharpest|laziest|loudest|brightest|most \w{2,20}|least \w{2,20})`;
const inTheGroup = `(?:we(?:'ve| have| ever had)?|i(?:'ve| have)?|(?:on|in|of|across) ${group}|of (?:all|us|them)|here)`;
const others = `(?:${name}|the others|others|everyone else|everybody else|the other ${role}|the rest of ${group}|your (?:colleagues|peers|teammates))`;
const cannot = `(?:can't|cannot|can not|don't|do not|won't|aren't|are not|couldn't|isn't|doesn't|does not|didn't)`;

/** Comparing someone with others instead of with what was agreed. */
export const comparisonPatterns: readonly Pattern[] = patternsOf('comparison', [
  // "Unlike the others in the list, this flag …" compares flags.
  String.raw`\b(?:unlike|in contrast to) (?:${anyName}|the others|the other ${role}|others|your (?:colleagues|peers|teammates)|everyone else|everybody else|the rest of ${group}|most ${role}|some ${role})(?! \w)(?:,| \()? ?(?=(?:and |but )?(?:${person}|${owner}))`,
  String.raw`\bunlike(?<=${person}[^;.]{1,80} unlike) (?:${name}|the others|others|your (?:colleagues|peers|teammates)|everyone else|everybody else|the rest of ${group})(?=\W{0,2}$)`,
  String.raw`${person}${be}(?:n't| not)?${degree} ${comparative}(?: \w{1,20}){0,3}? than (?:all )?${otherPeople}`,
  String.raw`${person} (?!(?:are|is|was|were)\b)\w{2,20} (?:\w{1,20} ){0,3}?${comparative} (?:\w{1,20} )?than ${otherPeople}`,
  String.raw`(?:${person}|\bthe others\b|\b(?:the|your|my|our) (?:\w{2,20} ){0,2}${anyPerson()})(?:'s)? \w{2,20} (?:\w{1,20} ){0,2}?${comparative} (?:\w{1,20} ){0,2}?than ${object}\b(?! (?:think|thought|expect|need|had|have|said|would|might|could|\w{2,20}ed)\b)`,
  String.raw`${person}${be}(?: \w{2,20})? (?:behind|ahead of|below|above) ${otherPeople}`,
  String.raw`${name} would (?:never )?have (?:done|finished|caught|seen|found|asked|noticed|shipped|fixed|spotted|tested|known|solved|handled|told|called|written|prevented)\b`,
  String.raw`\b(?:more|a bit|a little|be) like (?:${name}|the others|the other ${role}|your (?:colleagues|peers|teammates))(?! (?:did|does|said|proposed|showed|wrote)\b)`,
  String.raw`${person}${be}?(?:n't| not)?(?: \w{1,20}){0,2}? (?:nearly |quite |half )?as \w{2,20} as ${otherPeople}`,
  String.raw`\b(?:compared (?:to|with)|in comparison (?:to|with)|next to|relative to) ${otherPeople}(?=[^.;]{0,80}(?:${person}|${owner}))(?! in the (?:list|table|log|file))`,
  String.raw`${person}(?: [\w']{1,20}){1,8}?,? (?:compared (?:to|with)|in comparison (?:to|with)) ${otherPeople}(?! in the (?:list|table|log|file))`,
  String.raw`${person}${be}(?:n't| not)?(?: (?:by far|clearly|probably|easily|simply|just|still|really)){0,2} (?:(?:the|my|our|among the|one of the|one of my|one of our) )?${best} (?:\w{2,20} )?${role}\b`,
  String.raw`${person}${be}(?:n't| not)?(?: (?:by far|clearly|probably|easily|simply|just|still|really)){0,2} (?:the|my|our|among the|one of the|one of my|one of our) ${best}(?: [\w-]{2,20}){0,3}? ${inTheGroup}\b`,
  String.raw`${owner} (?:[\w-]{2,20} ){1,3}?(?:is|are|was|were) (?:by far |clearly |still )?(?:the )?${best}(?: [\w-]{2,20})? (?:on|in|of|across) (?:${group}|us|all)\b`,
  String.raw`${person}${be}(?: at)?(?: the)? (?:bottom|top) of (?:${group}|the (?:ranking|list|table))\b`,
  String.raw`\b(?:nobody|no one)(?: else)?(?: (?:here|(?:on|in) ${group}))? [^.;,]{1,40}? (?:as \w{2,20} as|${comparative} than|like) ${object}(?=\W{0,2}$)`,
  [
    String.raw`(?:^(?:and |but |because |while |when )?|[,;:] (?:and |but |because |while |when )?)(?:nobody|no one|everyone|everybody|anyone) else(?: (?:on|in) ${group})? (?:\w{2,20}ly )?(?:needs?|needed|manages?|managed|gets? (?:it|this|their|things)|finish(?:es|ed)?|delivers?|delivered|can do|could do|made it|copes?|has no (?:problem|trouble)|seems to|takes this|takes that|does (?:it|this|their))\b`,
    { person: false },
  ],
  String.raw`\byour (?:colleagues|peers|teammates|team mates) (?:all )?(?:manage|managed|finish|finished|deliver|delivered|can|do|did|get|got|don't|are|were)\b`,
  `${person}${be} the only (?:one|person|${role})(?: (?:on|in) ${group})? (?:who|that)(?:'s)? (?:doesn't|didn't|does not|did not|never|can't|cannot|is (?:not|late|behind|still)|was (?:not|late|behind|still)|has not|hasn't|still|always|complains|complained|needs|needed|fails|failed|has (?:a )?(?:problem|trouble))`,
  [
    String.raw`\b(?:why|how come)(?: is it that)? (?:${cannot} ${person}|${person} ${cannot})(?: [\w'-]{1,20}){1,8}?,? (?:like|the way|as) ${others}(?! (?:said|proposed|wrote|suggested))`,
    { why: 'compared' },
  ],
  [
    String.raw`\b(?:why|how come)(?: (?:do|does|did|can|is|are|could))? ${others}\b[^.;]{0,70}? (?:and|but|while|when) (?:you|he|she|they) (?:don't|can't|do not|cannot|doesn't|didn't|did not|never|won't|can not|does not)\b`,
    { why: 'compared' },
  ],
  [
    String.raw`\bif ${others} can(?: [\w'-]{1,20}){1,5}?,? (?:why can't|so can|then so can|surely) ${person}`,
    { why: 'compared' },
  ],
]);

function anyPerson(): string {
  return String.raw`(?:${role}|one|translator|writer|team|\w{3,20}(?:er|or|ist))${notAThing}`;
}
