import {
  anyOf,
  be,
  degree,
  name,
  notADomain,
  object,
  owner,
  type Pattern,
  patternsOf,
  person,
} from './vocabulary';

/**
 * Words about someone's health, family and legal matters. They count if said of a person, but not if they are the
 * subject of the work: a team that builds a cancer registry or fraud rules writes such words every day.
 */

const illnesses = anyOf([
  'adhd',
  'alcoholi(?:c|sm)',
  'anorexi[ac]',
  'anxiety',
  'arthritis',
  'asthma',
  'autis(?:m|tic)',
  'back pain',
  'bipolar',
  'blood pressure',
  'burn-?out',
  'cancer',
  'chemo(?:therapy)?',
  'chronic(?:ally)? (?:pain|illness|ill|disease|fatigue)',
  'concussion',
  'covid',
  'dementia',
  'depression',
  'diabet(?:es|ic)',
  'disabilit(?:y|ies)',
  'disease',
  'dyslexi[ac]',
  'eating disorder',
  'epilep(?:sy|tic)',
  'heart (?:attack|condition|problem)s?',
  'hiv',
  'illness',
  'insomnia',
  'ivf',
  'medication',
  'menopause',
  'mental (?:health|illness|breakdown)',
  'migraines?',
  'miscarriage',
  'panic attacks?',
  'pregnan(?:t|cy)',
  'ptsd',
  'rehab',
  'surgery',
  'therapy',
  'trauma',
]);

/** Said only of people, no matter who is named. */
const unmistakable = anyOf([
  'burn(?:ed|t)[- ]out',
  'called in sick',
  'drink(?:s|ing) too much',
  'drinking problem',
  'drug (?:problem|abuse|addiction)',
  'medical (?:leave|condition|history|reasons?|appointment)',
  'mentally ill',
  'nervous breakdown',
  'neurodivergent',
  'off sick',
  'slipped dis[ck]',
  'sick leave',
  'sick note',
  'suicid(?:e|al)',
  'too much to drink',
  '(?:broke|broken) (?:his|her|your|an?) (?:arm|leg|wrist|ankle|hip|rib|foot|hand)',
  '(?:broken|sprained|twisted) (?:arm|leg|wrist|ankle|hip|rib|knee)',
  '(?:knee|hip|heart|eye|back|shoulder) (?:operation|surgery)',
]);

export const healthPatterns: readonly Pattern[] = patternsOf('health', [
  [String.raw`\b${unmistakable}${notADomain}`, { person: false }],
  [String.raw`\b${illnesses}${notADomain}`, {}],
  String.raw`${person}${be}${degree} (?:depressed|traumati[sz]ed|hospitali[sz]ed|drunk|hung ?over|diagnosed with|in (?:the )?hospital|in rehab|addicted to (?:alcohol|drugs|pills|gambling))\b`,
  String.raw`${person}${be}${degree} (?:sick|ill|unwell)\b(?! of\b| and tired\b|-)`,
  String.raw`${person}${be}(?: (?:too|so|very|constantly|really)) anxious\b(?! to\b)`,
  String.raw`${owner} (?:doctor|psychiatrist|psychologist|therapist|health|illness|prescription)${notADomain}(?! (?:insurance|and safety)\b)`,
  String.raw`\b(?:talk(?:ed|ing)? to|sees?|seeing|saw|seen|visit(?:ed|s)?) an? (?:doctor|therapist|psychologist|psychiatrist)\b`,
]);

/** After "take" and the like: the actual court, not a product for it. */
const court = `(?:to court|to (?:a|the) tribunal)`;

const accusations = anyOf([
  'harass(?:ed|es|ing|ment)?',
  'bull(?:ying|ied)(?! the)',
  'mobbing',
  'discriminat(?:e|es|ed|ing|ion)(?! (?:between|by|the|on the))',
  'sexis[mt]',
  'racis[mt]',
  'sue[ds]?(?= (?:the company|us|you|him|her|them|me|for|over)\\b)',
  '(?:be|being|get|getting|got) sued',
  'law ?suits?',
  '(?:an?|his|her|their|your) (?:employment )?(?:lawyers?|attorneys?)',
  'labou?r (?:board|court|law)',
  'works council',
  'theft',
  'stole(?:n)?(?= (?:from|company|money|data|hardware|a laptop|the (?:money|data|laptop|hardware|equipment)))',
  '(?<!work[- ])stealing(?= (?:from|company|money|data|hardware|laptops?|equipment))',
  'brib(?:e|es|ed|ing|ery)',
  '(?:is|was|commit|commits|committed|committing|of|suspect(?:ed|s)?|called it) fraud',
  'embezzl\\w{1,6}',
  'forged (?:the|a|my|his|her|your) \\w{1,20}',
  'falsif(?:y|ied|ying|ies) (?:the|a|his|her|your|time|expense)',
  'blackmail(?:ed|ing|s)?',
  'sexual(?:ly)? \\w{1,20}',
  'assault(?:ed|s)?',
  'hostile work environment',
  'retaliat(?:e|ed|ion)',
  'whistle-?blow\\w{1,6}',
  'unfair dismissal',
  'wrongful(?:ly)? (?:termination|dismissal|discharge|dismissed|terminated)',
  'severance',
  '(?:verbal|written|formal|final) warning',
  'on(?:to)? a pip',
  'performance improvement plan',
  'disciplinary (?:action|hearing|measures?|procedure|process|matter)',
  '(?:is|was|be|looks|seems|this|clearly) illegal(?:ly)?',
  'illegal (?:discrimination|behaviou?r|activity|act|conduct)',
  'against the law',
  'breach of contract',
  'grievance',
  '(?:called|to|the) police',
  '(?:take|takes|took|taking|taken|go|going|went) (?:(?:us|me|him|her|them|you|the company|it|this) )?' +
    court,
  '(?:his|her|your|their) (?:visa|work permit|residence permit|immigration status)',
]);

export const legalPatterns: readonly Pattern[] = patternsOf('legal', [
  [String.raw`\b${accusations}${notADomain}`, { person: false }],
  String.raw`\bterminat(?:e|es|ed|ing) (?:${owner} (?:contract|employment)|${object}|the (?:employment|contract) of)`,
  String.raw`${person}(?:'ll|'re|'s| (?:will|may|might|could|should|would|can|must|is|are|was|were|to|going|have|has|had|need|needs|not|to be)){1,4} (?:be |get |getting |being |been )?(?:fired(?! (?:up|off|at|on|an?|the|out|from the)\b)|sacked|laid off|suspended from work|dismissed(?! (?:the|an?|it|my|your|our)\b))`,
  String.raw`\b(?:fire|sack|dismiss)(?:ing)? (?:you|him|${name})\b(?! (?:up|off)\b)`,
  String.raw`\blet(?:ting)? (?:you|him|her|${name}) go(?=[.!?;,]{0,2}$| (?:at the end|by|next|because|unless|if|after|over|due|for good|from the (?:company|team))\b)`,
  String.raw`\bfil(?:e|es|ed|ing) an? (?:formal )?(?:complaint|claim|suit|grievance) (?:with|against)\b`,
  String.raw`\b(?:involve|talk to|get|see|hire|call) (?:a|his|her|their|your) (?:lawyer|union)\b`,
]);

const relatives = `(?:wife|husband|spouse|marriage|divorce|kids?|child|children|son|daughter|baby|twins|mother|father|mom|mum|dad|parents?|brother|sister|grandmother|grandfather|family|girlfriend|boyfriend|fianc[eé]e?|in-laws)`;

/** Not a rule: mentioning family in a note is fine, but not on a page others read. */
export const familyPatterns: readonly RegExp[] = [
  String.raw`(?:\bmy\b|${owner}) (?:(?:little|new|first|second|older|younger|late|ex-|own|sick|newborn) ?)?${relatives}\b(?!['’]s? (?:process|class|node))${notADomain}`,
  String.raw`\b(?:(?:parental|maternity|paternity|family|care) leave|childcare|day ?care|custody|divorced?|funeral|miscarriage|pregnan(?:t|cy)|having a baby|newborn|bereave\w{1,6}|passed away|expecting a (?:baby|child)|wedding|honeymoon|single (?:mother|father|parent)|(?:caring|care) for (?:a|an|his|her|your|their) (?:sick |old |elderly )?${relatives})\b${notADomain}`,
].map(source => new RegExp(source, 'g'));
