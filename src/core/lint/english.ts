import { notProse } from './prose';
import type { LintRuleId } from './rules';
import type { EntryFacts, Found, Wording, WordList } from './wording';

/**
 * How the wording rules are found in English. Sentences come in lower case, names as runs of `nameMark`, so that one
 * pattern tells "you never …" from "the build never …": who the sentence is about has to be a person.
 */

/** Stands for each character of a person's name. */
const nameMark = '\u0001';

/** One sentence, as the patterns see it. Places count within the prose it was taken from. */
interface Sentence {
  readonly start: number;
  readonly text: string;
}

// A person as the one who does something, and as the one something belongs to.
const person = String.raw`(?:\b(?:you|he|she|they)\b|${nameMark}+)`;
const owner = String.raw`(?:\b(?:your|his|her|their)\b|${nameMark}+'s?)`;
const object = String.raw`(?:\b(?:you|him|her|them)\b|${nameMark}+)`;
const little = String.raw`(?:'(?:ve|re|s|d|ll)|\s+(?:have|has|had|are|is|was|were|will|would|can|could|do|does|did|just|almost|nearly|really|simply|also|still|often|usually|generally|sometimes|probably|practically|basically|honestly|apparently|clearly|obviously|surely|evidently|always|never))`;
const be = String.raw`(?:'re|'s|\s+(?:${[
  'are',
  'is',
  'was',
  'were',
  'am',
  'be',
  'been',
  'being',
  'become',
  'became',
  'get',
  'got',
  'gets',
  'seem',
  'seems',
  'seemed',
  'sound',
  'sounds',
  'sounded',
  'look',
  'looks',
  'looked',
  'appear',
  'appears',
  'appeared',
  'act',
  'acts',
  'acted',
  'come across as',
  'comes across as',
  'came across as',
  'come off as',
  'comes off as',
  'came off as',
  'tend to be',
  'tends to be',
  'can be',
  'could be',
  'may be',
  'might be',
  'has become',
  'have become',
  'has been',
  'have been',
  'had been',
].join('|')})\b)`;
const degree = String.raw`(?:\s+(?:so|very|too|really|quite|rather|just|simply|a bit|a little|kind of|sort of|kinda|sorta|pretty|somewhat|slightly|being|been|still|also|more|such|such an?|as|at times|always|never|often|honestly|an?|one of the|the|my|our|not|\w+ly))`;

// Things that are called as people are: "the defensive copy", "lazy loading".
const things = String.raw`(?:\s+|-)(?:(?:init|eval|instan|serial)\w*|loading|load|loads|copy|copies|check|checks|coding|programming|iterators?|probes?|caching|cache|timeouts?|quorum|tests?|cases?|references?|refs?|pointers?|numbers?|values?|feedback|results?|fields?|data|schemas?|queues?|network|link|reads?|writes?|mode|modules?|streams?|imports?|evaluation|typing|types?|retry|retries|polic\w+|deadlines?|marking|consistency|nodes?|replicas?|migrations?|questions?|problems?|tasks?|topics?|parts?|calls?|talks?|conversations?|signals?|impact|effects?|moves?|keys?|quotes?|contracts?)\b`;
const notAThing = String.raw`\b(?!${things})`;

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const re = (source: string) => new RegExp(source, 'g');

/** Sentences on what somebody said, asked or might think are not guesses at it. */
const toldOrAsked =
  /\b(?:said|says|say|told|tells|asked|asks|wrote|writes|mentioned|explained|explains|whether|if|why|reported|answered|let me know|let us know|did i get|i thought)\b|\?\s*$/;

const crowd = String.raw`(?:people|others|everyone|everybody|folks|many|they all|(?:some|several|many|a few|a couple of|two|three|other|various) (?:people|others|colleagues|teammates|engineers|developers|folks|of the \w+|team members|members of the team|of your \w+)|(?:the|your) (?:team|others|rest of the team|colleagues|teammates)|your colleagues|colleagues|teammates|some)`;
const says = `(?:says?|saying|said|thinks?|thought|feels?|felt|believes?|believed|complain(?:s|ed|ing)?|mention(?:s|ed)?|notic(?:e|es|ed)|knows?|agrees?|agreed|told me|tell me|report(?:s|ed)?|wonder(?:s|ed)?)`;

const goodness = `(?:great|good|nice|excellent|amazing|awesome|fantastic|wonderful|super|solid|terrific|outstanding|superb|stellar|incredible|impressive|brilliant|fabulous|strong|perfect)`;
const praised = `(?:jobs?|work|stuff|quarter|week|sprint|month|year|performance|effort|efforts|one|going|contribution|contributions)`;
const praise = re(
  [
    String.raw`\b(?:really |very |absolutely |such (?:an? )?|an? |some )*${goodness}(?: ${goodness})? ${praised}\b`,
    String.raw`\bkeep (?:it up|up the (?:${goodness} |hard )+work|(?:on )?doing what you(?:'re| are) doing|going)`,
    String.raw`\bwell done\b`,
    String.raw`\b(?:doing|did|do|done|does) (?:so |really |very |just )*(?:great|well|good|fantastic(?:ally)?|amazing(?:ly)?|fine|awesome|brilliantly)\b`,
    String.raw`\ball (?:the|your|of your) (?:hard )?work\b`,
    String.raw`\b(?:very |really |so )?(?:happy|pleased|impressed) with (?:your|you|him|her|his|their)\b`,
    String.raw`^\W*(?:great|awesome|amazing|bravo|kudos|congrats|congratulations|excellent|fantastic)\W*$`,
  ].join('|'),
);
/** Words beside praise that add nothing to it. */
const fillers = new Set(
  "a about again all always am an and are as at been being best both by did do doing done each end ever every everybody everyone everything far for from good great had has have he her here his i in is it its just keep lately like lot lots many me month more most much my of on once our overall performance please project quarter really release she so sprint such team thank thanks that the their them there they things this through time to today today's tonight too truly up usual very was way we week well were with work year yesterday you your yours've re".split(
    ' ',
  ),
);

const best = String.raw`(?:best|worst|weakest|strongest|slowest|fastest|smartest|most \w+|least \w+)`;
const role = `(?:engineers?|developers?|devs?|reviewers?|people|person|one|performers?|members?|seniors?|juniors?|testers?|leads?|programmers?|coders?|hires?|colleagues?|players?)`;
const comparative = String.raw`(?:better|worse|faster|slower|stronger|weaker|smarter|quicker|brighter|(?:more|less) \w+)`;
const otherPeople = `(?:${nameMark}+|the others|others|other ${role}|the other ${role}|the rest of (?:the|my|our|your) (?:team|group|${role})|the rest(?! of)|everyone else|everybody else|everyone|anyone else|anyone on the team|(?:your|the) (?:colleagues|peers|teammates|team mates|team|other ${role})|most ${role}|any other ${role})`;

const traitAdjective = `(?:smart|brilliant|clever|gifted|talented|genius|intelligent|bright|ingenious)`;
const traitNoun = String.raw`(?:genius|natural|rock ?star|superstar|star|ninja|wizard|guru|prodigy|unicorn|legend|hero|heroine|born \w+|10x \w+|10x|machine|whiz|superhero|mastermind|natural-born \w+)`;

const health = [
  'adhd',
  'alcoholic',
  'alcoholism',
  'anorexi[ac]',
  'anxiety',
  'autis(?:m|tic)',
  'bipolar',
  'burn(?:ed|t)[- ]out',
  'burn-?out',
  'cancer',
  'chemo(?:therapy)?',
  'chronic(?:ally)? (?:pain|illness|ill|disease|fatigue)',
  'concussion',
  'dementia',
  'depress(?:ed|ion|ive)',
  'diabet(?:es|ic)',
  'disabilit(?:y|ies)',
  'drinking problem',
  'drinks too much',
  'drug (?:problem|use|abuse)',
  'dyslexi[ac]',
  'epilep(?:sy|tic)',
  'hiv',
  'ivf',
  'medical (?:leave|condition|history|appointment|reasons?)',
  'mental(?:ly)? (?:health|ill|illness|breakdown)',
  'miscarriage',
  'nervous breakdown',
  'neurodivergent',
  'off sick',
  'called in sick',
  'panic attacks?',
  'pregnan(?:t|cy)',
  'psychiatr\\w+',
  'psychologist',
  'ptsd',
  'rehab',
  'sick leave',
  'sick note',
  'sickness',
  'surgery',
  'therap(?:y|ist)',
  'too much to drink',
  'trauma(?:tized)?',
];
const ownHealth = String.raw`(?:${owner}\s+(?:\w+\s+)?(?:doctor|illness|disease|condition|diagnosis|medication|treatment|health|back pain|migraines?|disorder|operation)|${person}${be}?(?:\s+\w+){0,3}\s+(?:sick|ill|diagnosed with|hospitalized|in (?:the )?hospital|drunk|suicidal|anxious to \w+|too anxious|hung ?over)|${person}${be}${degree}*\s+(?:anxious|addicted))\b`;

const legal = [
  'harass(?:ed|es|ing|ment)?',
  'discriminat(?:e|es|ed|ing|ion)(?! (?:between|by the|on the))',
  'sexis[mt]',
  'racis[mt]',
  'sue[ds]?(?= (?:the company|us|you|him|her|them|me|for|over)\\b)',
  'be(?:ing)? sued|get(?:ting)? sued|got sued',
  'lawsuits?',
  'law suits?',
  'lawyers?',
  'attorneys?',
  'tribunal',
  'labou?r (?:board|court|law)',
  'works council',
  'theft',
  'stole(?:n)?(?= (?:from|company|money|data|hardware|a laptop|the))',
  '(?<!work[- ])stealing(?= (?:from|company|money|data|hardware|laptops?|equipment|time|code))',
  'brib(?:e|es|ed|ing|ery)',
  'fraud(?:ulent)?',
  'embezzl\\w+',
  'blackmail\\w*',
  'sexual(?:ly)? \\w+',
  'assault(?:ed|s)?',
  'hostile work environment',
  'retaliat(?:e|ed|ion)',
  'whistle-?blow\\w*',
  'unfair dismissal',
  'wrongful(?:ly)? \\w+',
  'severance',
  '(?:verbal|written|formal|final) warning',
  '(?:on|onto) an? pip',
  'performance improvement plan',
  '(?:is|was|be|looks|seems|this|clearly) illegal(?:ly)?',
  'illegal (?:discrimination|behaviou?r|activity|act|conduct)',
  'against the law',
  'breach of contract',
  'grievance',
  'police',
];
const ownLegal = String.raw`(?:terminat(?:e|es|ed|ing)\s+(?:${owner}\s+(?:contract|employment)|${object}|the (?:employment|contract of))|${person}(?:'ll|'re|'s|\s+(?:will|may|might|could|should|would|can|must|is|are|was|were|to|going|have|has|had|need|needs|not)){1,4}\s+(?:be |get |getting |being |been )?(?:fired|sacked|dismissed|laid off|suspended from work)\b|\b(?:fire|sack|dismiss)\s+(?:you|him|them|${nameMark}+)|\blet(?:ting)?\s+${object}\s+go\b(?! (?:to|first|on|home|ahead|through|with))|\bfil(?:e|es|ed|ing)\s+an?\s+(?:formal\s+)?(?:complaint|claim|suit|grievance)\s+(?:with|against)|\b(?:involve|talk to|get|see|hire|call)\s+(?:a|his|her|their|your)\s+(?:lawyer|union)\b)`;

const genderedWords = `(?:abrasive|aggressive|bossy|bubbly|catty|dramatic|emotional|feisty|frumpy|high-maintenance|hormonal|hot-?headed|hysterical|intimidating|mean|motherly|nagging|nurturing|overly nice|pushy|sassy|shrill|strident|submissive|sweet|temperamental|too nice|whiny)`;

/** One way in which a rule shows; `guard` says in which sentences it does not. */
interface Pattern {
  readonly rule: LintRuleId;
  readonly form: RegExp;
  readonly unless?: RegExp;
}

const wordPatterns: readonly Pattern[] = [
  // "You never …", "Dana has always …"
  {
    rule: 'absolute',
    form: re(
      String.raw`${person}${little}*(?:'re|'s)?\s+(?:never ever|never once|never|always|constantly|continually|forever|invariably|perpetually|without exception)\b(?!-)`,
    ),
  },
  {
    rule: 'absolute',
    form: re(
      String.raw`${person}${little}*(?:\s+(?:don't|doesn't|didn't|can't|won't|haven't|hasn't))\s+ever\b`,
    ),
  },
  {
    rule: 'absolute',
    form: re(
      String.raw`\b(?:each and every time|every(?: single)? time)\b(?=[^.;]*?(?:,\s+(?:and\s+)?${person}|\b(?:i|we)\b[^,]*${person}))`,
    ),
    unless: /^\W*(?:and |but )?you (?:noticed|found|saw|showed|wrote|fixed)/,
  },
  { rule: 'absolute', form: re(String.raw`(?<=^\W*${person}[^,;:]*)\ball the time\b`) },
  { rule: 'absolute', form: re(String.raw`\ball (?:you|he|she|they) ever (?:do|does|did)\b`) },
  { rule: 'absolute', form: re(String.raw`${person}\s+only ever\b`) },

  {
    rule: 'label',
    form: re(
      String.raw`\b(?:an?|the) (?:\w+ )?attitude(?: problem)?\b(?<=(?:has|have|had|with|got|is|was)\b.*)`,
    ),
  },
  { rule: 'label', form: re(String.raw`${owner}\s+(?:\w+\s+)?attitude\b`) },
  {
    rule: 'label',
    form: re(
      String.raw`\b(?:not|no|isn't|aren't|hardly)\s+(?:really\s+)?(?:an?\s+|much of a\s+)?team player\b`,
    ),
  },
  {
    rule: 'label',
    form: re(
      String.raw`${person}${be}(?:n't|\s+not)?${degree}*\s+(?:difficult|hard|impossible)\s+to\s+(?:work with|deal with|manage|be around)\b`,
    ),
  },

  {
    rule: 'fixed-trait',
    form: re(
      String.raw`${person}${be}(?:${degree}|\s+one of)*(?:\s+(?:[\w-]+)){0,2}?\s+${traitAdjective}${notAThing}(?!\s+(?:to|of you to|enough to|about|idea|move|way|choice|solution|question|trick|fix|call|talk|part|plan|step)\b)`,
    ),
  },
  {
    rule: 'fixed-trait',
    form: re(
      String.raw`${person}${be}(?:${degree})*(?:\s+(?:[\w-]+)){0,2}?\s+${traitNoun}\b(?!\s+(?:schema|bar|key|order|join|rating))`,
    ),
  },
  {
    rule: 'fixed-trait',
    form: re(
      String.raw`${person}${be}(?:${degree}|\s+one of)*\s+(?:the\s+|my\s+|our\s+)?(?:smartest|brightest|cleverest|most (?:talented|gifted|brilliant|intelligent))\b`,
    ),
  },
  {
    rule: 'fixed-trait',
    form: re(
      String.raw`\b(?:what|such) an? (?:\w+ )?(?:rock ?star|superstar|genius|ninja|star|legend|natural|wizard|hero|prodigy)\b(?!\s+(?:schema|bar|key|order))`,
    ),
  },
  {
    rule: 'fixed-trait',
    form: re(
      String.raw`${person}(?:'ve|\s+(?:just|clearly|really))*(?:\s+(?:have|has|had|got))\s+(?:an?|such a|so much|real|the)\s+(?:\w+\s+)?(?:gift for|talent|gift|natural \w+|brilliant mind|great mind)\b`,
    ),
  },
  {
    rule: 'fixed-trait',
    form: re(String.raw`\b(?:so|how) (?:clever|smart|brilliant|bright) of (?:you|him|her|them)\b`),
  },
  {
    rule: 'fixed-trait',
    form: re(
      String.raw`\b(?:smart|bright|clever) as (?:a whip|ever)\b|\bnaturally (?:gifted|talented|smart)\b`,
    ),
  },

  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}${little}*(?:\s+\w+ly|\s+just|\s+even)*\s+(?:don't|doesn't|didn't|do not|does not|did not|never)(?:\s+\w+ly|\s+even)*\s+(?:care|want|wanted|cared|respect|like|trust|value|enjoy|believe in|take (?:this|it|us|me) seriously|give a)\b`,
    ),
    unless: toldOrAsked,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`\b(?:obviously|clearly|evidently|apparently|surely|secretly)\b[^,;:]{0,25}?\b(?:want(?:s|ed)?|think(?:s)?|thought|feel(?:s)?|felt|believe(?:s|d)?|hope(?:s|d)?|enjoy(?:s|ed)?|hate(?:s|d)?|resent(?:s|ed)?|care(?:s|d)?|expect(?:s|ed)?)\b(?<=${person}.*)`,
    ),
    unless: toldOrAsked,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`(?<!\b(?:what|where|how|which)\s)${person}(?:\s+(?:just|only|really))*\s+wanted\s+(?:to\s+\w+|me to|us to)\b`,
    ),
    unless: toldOrAsked,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`\b(you|he|she|they)\s+(?:think|thinks|thought|believe|believes|believed)\s+(?:that\s+)?\1(?:'re|'s|\s+(?:are|is|were|was|can|could|know|knows|knew|deserve|deserves|deserved))\b`,
    ),
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}(?:'re|'s|\s+(?:are|is|was|were|have been|has been))(?:\s+(?:just|only|clearly|obviously))*\s+trying to\s+(?:avoid|hide|impress|get out of|make (?:me|us|him|her|them|\w+ look)|look|undermine|prove|escape|cover|blame|shift|dodge|get away|steal|provoke|show off)\b`,
    ),
    unless: /\b(?:said|told|wrote|whether)\b/,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}\s+(?:just\s+|only\s+)?(?:did|do|does|said|say|wrote)\s+(?:it|this|that|so)\s+(?:just\s+|only\s+)?(?:to\s+(?:avoid|impress|annoy|hurt|hide|get|make|show|prove|provoke|look|please|undermine)|because (?:you|he|she|they) (?:want|wanted|hate|like|feel|felt|think|thought))\b`,
    ),
  },
  {
    rule: 'mind-reading',
    form: re(String.raw`(?<=${person}.*)\b(?:couldn't|could not|can't) (?:be bothered|care less)\b`),
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`\bi (?:can tell|know|am sure|could tell|sense|'m sure)\s+(?:that\s+)?${person}(?:'re|'s)?\s+(?:were|was|are|is|want|wanted|hate|hates|hated|don't|doesn't|didn't|think|thinks|thought|feel|feels|felt|resent|enjoy|like)\b`,
    ),
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}\s+(?:have|has|had|show|shows|showed)\s+(?:no|zero|little)\s+(?:respect|interest|regard|consideration|desire|intention|loyalty|appreciation)\b`,
    ),
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}(?:'re|'s|\s+(?:are|is|was|were))(?:n't|\s+not)\s+(?:really\s+)?interested in\b`,
    ),
    unless: toldOrAsked,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}(?:\s+(?:just|must have|probably))*\s+(?:feel|feels|felt)\s+(?:threatened|jealous|insecure|superior|offended|entitled|resentful|envious|attacked|guilty|bored)\b`,
    ),
    unless: toldOrAsked,
  },
  {
    rule: 'mind-reading',
    form: re(
      String.raw`${person}[^,;:]{0,20}\b(?:deliberately|intentionally|purposely|maliciously|out of spite)\b|(?<=${person}[^,;:]*)\bon purpose\b`,
    ),
    unless: toldOrAsked,
  },

  {
    rule: 'comparison',
    form: re(
      String.raw`\b(?:unlike|in contrast to)\s+(?:${nameMark}+(?!'s?\s)|the others|the other ${role}|others|your (?:colleagues|peers|teammates)|everyone else|everybody else|the rest of the team|most ${role}|some ${role})`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${person}${be}(?:n't|\s+not)?${degree}*\s+${comparative}(?:\s+\w+){0,3}?\s+than\s+(?:all\s+)?${otherPeople}`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${person}\s+(?!(?:are|is|was|were)\b)\w+\s+(?:\w+\s+){0,3}?${comparative}\s+(?:\w+\s+)?than\s+${otherPeople}`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`(?:${person}|\bthe others\b)\s+\w+\s+(?:\w+\s+){0,2}?${comparative}\s+(?:\w+\s+){0,2}?than\s+(?:you|him|her|them)\b`,
    ),
  },
  {
    rule: 'comparison',
    form: re(String.raw`${person}${be}(?:\s+\w+)?\s+(?:behind|ahead of|below|above)\s+${otherPeople}`),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${nameMark}+ would (?:never )?have (?:done|finished|caught|seen|found|asked|noticed|shipped|fixed|spotted)\b`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`\b(?:more|a bit|a little) like\s+(?:${nameMark}+|the others|the other ${role}|your (?:colleagues|peers|teammates))`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${person}${be}?(?:n't|\s+not)?(?:\s+\w+){0,2}\s+(?:nearly\s+)?as\s+\w+\s+as\s+${otherPeople}`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`\b(?:compared (?:to|with)|in comparison (?:to|with)|next to|relative to)\s+${otherPeople}`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${person}${be}(?:\s+(?:by far|clearly|probably|easily))*\s+(?:the|my|our|among the|one of the|one of my|one of our)\s+${best}\s+(?:\w+\s+)?${role}\b`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`(?<=^\W*(?:and |but |because |while |when )?|[,;:]\s+(?:and |but |because |while |when )?)(?:nobody|no one|everyone|everybody|anyone) else(?:\s+(?:on|in) (?:the|our|my) (?:team|group|squad))?\s+(?:\w+ly\s+)?(?:needs?|needed|manages?|managed|gets?|got|finish(?:es|ed)?|does|did|deliver(?:s|ed)?|seems?|can do|could do|made it|complain(?:s|ed)?|takes?|took|asks?|asked|is|was|has to|had to|copes?|works|worked)\b`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`\byour (?:colleagues|peers|teammates|team mates)\s+(?:all\s+)?(?:manage|managed|finish|finished|deliver|delivered|can|do|did|get|got|don't|are|were)\b`,
    ),
  },
  {
    rule: 'comparison',
    form: re(
      String.raw`${person}${be}\s+the only (?:one|person|${role})(?:\s+(?:on|in) (?:the|our|my) (?:team|group))?(?:\s+(?:who|that))?`,
    ),
  },

  {
    rule: 'gendered',
    form: re(
      String.raw`${person}(?:\s+(?:should|could|need to|needs to|must|ought to|might))?\s+(?:\w+\s+)?(?:smile|be nicer|be sweeter|be softer|be more feminine|be more masculine)\b`,
    ),
  },
  {
    rule: 'gendered',
    form: re(String.raw`\b(?:should|could|must|ought to|need to|needs to)\s+(?:\w+\s+){0,3}smile\b`),
  },
  {
    rule: 'gendered',
    form: re(
      String.raw`(?:${person}\s+(?:has|have|had)\s+|${owner}\s+)(?:such\s+)?(?:an?\s+)?(?:\w+\s+)?${genderedWords}\s+(?:personality|manner|style|tone|nature|voice|way|side)\b`,
    ),
  },
  {
    rule: 'biased-wording',
    form: re(
      String.raw`\b(?:man up|grow a pair|grow some balls|balls to|throw like a girl|cat ?fight|drama queen|prima donna|diva|wear the pants|old boys'? club)\b`,
    ),
  },

  {
    rule: 'hearsay',
    form: re(
      String.raw`\b${crowd}(?:\s+(?:have|has|had|are|is|were|was|all|also|already|really|often|sometimes|seem to|started to|began to))*\s+${says}\b(?!\s+(?:goodbye|hello|what|thanks|thank|yes|no)\b)(?=[^,;:.]*(?:\b(?:you|your|he|she|his|her|him|they|their)\b|${nameMark}))(?!\s+in\b)`,
    ),
  },
  {
    rule: 'hearsay',
    form: re(
      String.raw`\bi(?:'ve|\s+have)?(?:\s+(?:also|often|just|recently|keep|kept))*\s+(?:heard|hear|hearing)\s+(?:(?:from (?:others|people|several \w+|some \w+|the team)\s+)?that\s+(?:${person}|${owner})|(?:${person})(?:'re|'ve|'s|'d|\s+(?:are|were|is|was|have|has|had|don't|doesn't|didn't|do not|does not|did not|can't|won't|never|always|keep|keeps|kept|left|skipped|missed|\w+ed))\b|(?:some\s+|a few\s+|several\s+)?(?:complaints?|concerns?|rumou?rs?|things|feedback)\s+(?:about|on)\s+(?:${object}|${owner}))`,
    ),
  },
  {
    rule: 'hearsay',
    form: re(
      String.raw`\bi(?:'ve been|\s+have been|\s+was|'m|\s+am|\s+had been)\s+told\s+(?:that\s+|by (?:others|people|some|several) (?:\w+ )?that\s+)?(?:${person}|${owner})`,
    ),
  },
  {
    rule: 'hearsay',
    form: re(
      String.raw`\b(?:word (?:is|has it)|rumou?rs? (?:has|have|is) it|it is said|it's said|the word on the street|the rumou?r is)\b`,
    ),
  },
  {
    rule: 'hearsay',
    form: re(
      String.raw`\b(?:there is|there's|there was|i get|i sense)\s+(?:an?|the|some)\s+(?:\w+\s+)?(?:feeling|sense|perception|impression|talk|concern|worry)\s+(?:in|among|on|within|across|from|that)\b(?=.*(?:\b(?:you|your|he|she|his|her|they|their)\b|${nameMark}))`,
    ),
  },
  {
    rule: 'hearsay',
    form: re(
      String.raw`\b(?:it has|it's) (?:been|come) (?:to my attention|mentioned|reported)\b|\b(?:concerns|complaints) (?:have|were) (?:been )?(?:raised|made)\b`,
    ),
  },

  {
    rule: 'hedging',
    form: re(
      String.raw`(?<=\b(?:is|was|are|were|be|been|felt|feels?|seems?|seemed|looks?|looked|got|came|went|you|he|she|they|it|this|that|i|we|just|could|also)\b\s?|'re\s|'s\s|${nameMark}\s)\b(?:kind of|sort of)\b(?!\s+(?:the|an?|${role}|thing|test|error|bug|\w+s)\s+(?:is|was|are|were|that|which|we|you|in|by)\b)`,
    ),
    unless:
      /\b(?:what|which|this|that|same|some|any|every|each|another) (?:kind|sort) of \w+ (?:is|was|did|does|do|are|were|needs?)\b/,
  },
  { rule: 'hedging', form: re(String.raw`\b(?:kinda|sorta)\b`) },
  {
    rule: 'hedging',
    form: re(String.raw`\b(?:i guess|i suppose|i just feel|i kind of feel|i feel like)\b(?!ed)`),
  },
  {
    rule: 'hedging',
    form: re(
      String.raw`\b(?:maybe|perhaps|possibly)\s+(?:just|(?:you|we)\s+(?:could|might|should|can|want)|try|think about|a (?:bit|little|tad)|want)\b`,
    ),
  },
  {
    rule: 'hedging',
    form: re(String.raw`,\s*(?:maybe|perhaps|i think maybe|or something|or whatever|you know)\s*[.!?]?$`),
  },
  {
    rule: 'hedging',
    form: re(
      String.raw`\b(?:you|he|she|they)\s+(?:might|may|could)\s+(?:perhaps|maybe|possibly|just|want to maybe)\b`,
    ),
  },
  {
    rule: 'hedging',
    form: re(
      String.raw`\b(?:might|may|could) be (?:nothing|just me|wrong)\b|\b(?:probably|maybe|perhaps|possibly) (?:just me|nothing|it's nothing)\b|\b(?:i'm|i am) sure it's nothing\b|\b(?:not|no|isn't) (?:a |such a |really a )?big deal\b|\bi could be wrong\b|\bdon't take this the wrong way\b|\bno offen[cs]e\b|^\W*i don't know, `,
    ),
  },
  {
    rule: 'hedging',
    form: re(
      String.raw`\b(?:felt|feels|feel|seemed|seems|looked|possibly|was|were)\s+(?:perhaps\s+|maybe\s+|possibly\s+|just\s+)?(?:a (?:bit|little|tad)|somewhat|slightly)\s+(?!(?:more|less|better|worse|faster|slower|later|earlier)\b)\w+`,
    ),
  },

  {
    rule: 'health',
    form: re(String.raw`\b${any(health)}\b(?!\s+(?:center|clinic|module|app|test|check)\b)`),
  },
  { rule: 'health', form: re(ownHealth) },
  {
    rule: 'health',
    form: re(
      String.raw`\b(?:talk to|see|seen|saw|visit) (?:a|your|his|her|their) (?:doctor|therapist|psychologist|psychiatrist)\b`,
    ),
  },
  { rule: 'legal', form: re(String.raw`\b${any(legal)}\b`) },
  { rule: 'legal', form: re(ownLegal) },
];

/** Labels that can be said of a thing are only looked for where a person is the one they are said of. */
const alsoOfThings = new Set([
  'difficult',
  'negative',
  'passive',
  'sensitive',
  'defensive',
  'weak',
  'rigid',
  'hostile',
  'toxic',
  'unreliable',
  'messy',
  'useless',
  'dismissive',
  'moody',
  'inflexible',
  'indifferent',
  'insecure',
]);

function attributed(rule: LintRuleId, words: string, strict: string): Pattern[] {
  return [
    {
      rule,
      form: re(
        String.raw`${person}(?:\s+(?:should|must|may|might|can|could|would|will))?${be}(?:n't|\s+not)?${degree}*(?:\s+[\w-]+(?:,)?\s+and)?\s+${words}${notAThing}`,
      ),
    },
    {
      rule,
      form: re(
        String.raw`${owner}\s+(?:[\w-]+\s+){0,2}?${words}\s+(?:attitude|behaviou?r|personality|manner|style|tone|way|ways|conduct|comments?|remarks?|mistakes?|work|reaction|nature|self)\b`,
      ),
    },
    {
      rule,
      form: re(
        String.raw`${owner}\s+(?:work|behaviou?r|tone|attitude|manner|comments?|documentation|code|conduct|reaction|reviews?|answers?|style|way|language|mails?|messages?|writing|\w+ing)\b(?:\s+(?:on|in|at|with|about|to|of|for)\s+[^,;:.]{1,40}?)?${be}(?:n't|\s+not)?${degree}*\s+${strict}${notAThing}`,
      ),
    },
    {
      rule,
      form: re(
        String.raw`\b(?:finds?|found|sees?|saw|considers?|considered|thinks?|thought|calls?|called|perceives?|perceived|describes?|described|views?|viewed)\s+(?:of\s+)?${object}(?:\s+(?:as|to be))?${degree}*(?:\s+[\w-]+\s+and)?\s+${words}${notAThing}`,
      ),
    },
    {
      rule,
      form: re(
        String.raw`\b(?:that|this|it)(?:'s|\s+(?:was|is))(?:n't|\s+not)?${degree}*\s+${strict}(?:\s+(?:of you|of him|of her|of them))?${notAThing}`,
      ),
    },
  ];
}

/** English, with the user's words. */
export function english({ labels, names }: WordList): Wording {
  const known = nameSet(names);
  const label = labels.map(escaped).sort((one, other) => other.length - one.length);
  const strict = label.filter(word => !alsoOfThings.has(word));
  const patterns = [
    ...wordPatterns,
    ...(label.length > 0 ? attributed('label', any(label), any(strict.length > 0 ? strict : ['(?!)'])) : []),
    ...attributed('gendered', genderedWords, '(?:hysterical|bossy|shrill|catty|feisty|sassy)'),
  ];
  const byRule = new Map<LintRuleId, Pattern[]>();
  for (const pattern of patterns) byRule.set(pattern.rule, [...(byRule.get(pattern.rule) ?? []), pattern]);
  return {
    find(prose) {
      const sentences = sentencesOf(prose, known);
      const found = sentences.flatMap(sentence =>
        [...byRule].flatMap(([rule, forms]) => {
          const place = firstOf(forms, sentence.text);
          return place ? [at(sentence, rule, place)] : [];
        }),
      );
      const vague = vaguePraise(sentences);
      return [...found, ...vague].sort((one, other) => one.start - other.start || one.end - other.end);
    },
    entry: prose => entryFacts(prose.map(text => sentencesOf(text, known))),
  };
}

function firstOf(forms: readonly Pattern[], text: string): readonly [number, number] | undefined {
  let first: readonly [number, number] | undefined;
  for (const { form, unless } of forms) {
    if (unless?.test(text)) continue;
    form.lastIndex = 0;
    const match = form.exec(text);
    if (match && match[0] !== '' && (!first || match.index < first[0])) {
      first = [match.index, match.index + match[0].length];
    }
  }
  return first;
}

function at({ start, text }: Sentence, rule: LintRuleId, [from, to]: readonly [number, number]): Found {
  const lead = /^[\s\uFFFC,;:]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return {
    rule,
    start: start + from + lead,
    end: start + to,
    sentence: { start, end: start + text.length },
  };
}

/** Praise counts as vague where hardly a word of the whole paragraph says what it is for. */
function vaguePraise(sentences: readonly Sentence[]): Found[] {
  const said = sentences.map(({ text }) => particulars(text));
  if (said.some(words => words > 3)) return [];
  return sentences.flatMap((sentence, place) => {
    const places = (said[place] ?? 0) > 1 ? [] : [...sentence.text.matchAll(praise)];
    const [first] = places;
    const last = places.at(-1);
    return first && last ? [at(sentence, 'vague-praise', [first.index, last.index + last[0].length])] : [];
  });
}

/** How many words say more than the praise itself. */
function particulars(text: string): number {
  const rest = text.replace(praise, ' ');
  return [...rest.matchAll(/[\p{L}\p{N}'-]+|\uFFFC/gu)].filter(([word]) => !fillers.has(word)).length;
}

const moments = re(
  [
    notProse,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|s)?\b`,
    String.raw`\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d`,
    String.raw`\b(?:on|since|until|in) (?:may|the \d)`,
    String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`\b(?:yesterday|today|this (?:morning|afternoon|week|sprint)|last (?:night|week|sprint|month|time)|(?:two|three|a few) days ago)\b`,
    String.raw`\b(?:when|while|during|after|before|as soon as|once) (?:\w+ly )?(?:you|we|i|he|she|they|the|a|our|your|it|checkout|main|production|prod|\w+ (?:went|failed|broke|asked|was|were|fell|came))\b`,
    String.raw`\b(?:in|at|during|for|on) (?:the|our|your|this|that|a|an|last|\w+'s) (?:[\w-]+ ){0,3}(?:review|meeting|stand-?up|retro|retrospective|planning|refinement|demo|call|outage|incident|release|sprint|talk|session|interview|handover|offsite|workshop|pr|pull request|change|migration|rollback|deploy|deployment|postmortem|round|pairing|1:1)\b`,
  ].join('|'),
);
const effects = re(
  [
    String.raw`\b(?:so|which|because|since|therefore|thus|hence|as a result|that way|thanks to (?:it|that|this)|that is why|thereby|meaning)\b(?! far\b)`,
    String.raw`\b(?:meant|means|led to|caused|cost|costs|saved|saves|helped|helps|blocked|blocks|delayed|slowed|sped|let us|let them|allowed|enabled|kept|freed|prevented|avoided|stopped|broke|lost|missed|gained|earned|unblocked|reduced|cut|doubled|halved|waited|moved to)\b`,
    String.raw`\b(?:had to|have to|has to|could(?:n't| not)?(?! you\b)|were able to|was able to|did not need to|didn't have to)\b`,
    String.raw`\b(?:customers?|clients?|users?|support|finance|sales|the team|the others|the bank|the author|nobody|everyone|we|they|he|she|i|${nameMark}+|three people|two people|people) (?:\w+ly )?(?:were|was|lost|had|got|went|called|asked|left|stopped|waited|shipped|told|spent|used|restored|searched|felt|did not|didn't|met|could)\b`,
    String.raw`\b(?:was|were) (?:closed|down|late|blocked|lost|delayed|stuck|missing|open|wrong|gone|charged|billed|paid)\b`,
    String.raw`\b(?:impact|effect|result)\b`,
    String.raw`\bwent (?:out|down|through|live) twice\b|\bin (?:her|his|their) first\b`,
  ].join('|'),
);
const requests = re(
  [
    String.raw`\?`,
    String.raw`\b(?:please|next time|from now on|from here on|going forward|in future|in the future|for the next one|instead|next step|let's|let us)\b`,
    String.raw`\b(?:i(?:'d| would) like|i(?:'d| would) love|i want you|i ask you|i expect|i need you|i suggest|i propose|my request|we agreed(?! on)|we agree|we will|we'll|you will|you'll|i will|i'll|could you|can you|would you|try to|try)\b`,
    String.raw`\b(?:start|stop|continue|keep) \w+ing\b`,
  ].join('|'),
);

const turn =
  /(?:^|[.;,]\s*|\s)\b(?:but|however|although|that said|having said that|nevertheless|though|on the other hand|one thing though)\b/;
const kind = re(
  String.raw`\b(?:${goodness}|love|loved|well done|i like(?:d)?|thank you|thanks|happy|pleased|impressed|appreciate[ds]?|keep it up|keep up|doing (?:really |so |very )?well|everybody liked|everyone liked)\b`,
);
const closing =
  /^\W*(?:and |but )?(?:overall|anyway|still|all in all|in sum|other than that|otherwise|apart from that|either way|in any case|on the whole|again|but overall)\b/;

function entryFacts(paragraphs: readonly (readonly Sentence[])[]): EntryFacts {
  const all = paragraphs.flatMap((sentences, paragraph) => sentences.map(one => ({ ...one, paragraph })));
  const has = (form: RegExp) =>
    all.some(({ text }) => {
      form.lastIndex = 0;
      return form.test(text);
    });
  const isKind = (text: string) => {
    kind.lastIndex = 0;
    return kind.test(text);
  };
  const facts = { situation: has(moments), impact: has(effects), nextStep: has(requests) };
  const first = all.findIndex(({ text }) => isKind(text.split(turn, 1)[0] ?? ''));
  const middle = first < 0 ? -1 : all.findIndex(({ text }, place) => place >= first && turn.test(text));
  const turning = all[middle];
  const last = all.findLastIndex(({ text }) => isKind(text) && !turn.test(text.replace(closing, '')));
  const closes = last > middle && (last === all.length - 1 || closing.test(all[last]?.text ?? ''));
  if (!turning || !closes || all.length > 12) return facts;
  const found = turn.exec(turning.text);
  const word = /[a-z][a-z ]*$/.exec(found?.[0] ?? '');
  const start = turning.start + (found?.index ?? 0) + (word?.index ?? 0);
  return {
    ...facts,
    sandwich: { paragraph: turning.paragraph, start, end: start + (word?.[0].length ?? 1) },
  };
}

/** Words that begin sentences in capitals and are no names. */
const notNames = new Set(
  'a after again all also always an and another any apart are as at bash be because before being both but by can ci clearly compared could day did do does each even every everybody everyone first for from front git github good great had has have he her here his how however i if in instead is it its jenkins just kafka keep kubernetes last later less let like linux log looking many may maybe meanwhile merge mine moreover most much my never new next nice no nobody node none not nothing now of often on once one only or other others our out overall people perhaps please postgres production really redis releases same second see she should since so some someone sometimes still such support test tests than thank thanks that the their them then there these they things think this those though three through to today together tomorrow too two under unlike until up use users very was we well were what when where which while who why will with without word work would yes yesterday yet you your builds build deploys deploy pipelines jobs alerts queries pods servers services requests monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december docker safari chrome firefox windows english german java python typescript javascript rust react angular vue terraform grafana prometheus elastic sql api apis honestly obviously rumor nobody anyone'.split(
    ' ',
  ),
);

function nameSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .flatMap(name => [name, ...name.split(/\s+/)])
      .filter(name => name.length > 1)
      .map(name => name.toLowerCase()),
  );
}

/** Sentences in lower case, with names marked; each character stays where it is. */
function sentencesOf(prose: string, known: ReadonlySet<string>): Sentence[] {
  const plain = prose
    .replace(/[’‘]/g, "'")
    .replace(
      /(?<![\p{L}\p{N}'])\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu,
      (word, at: number) => (isName(word, at, prose, known) ? nameMark.repeat(word.length) : word),
    )
    .replace(/[A-Z]/g, letter => letter.toLowerCase());
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of plain.matchAll(/[.!?…]+["')\]\uFFFC]*(?=\s|$)/g)) {
    // "e.g. the" and "v. 2" do not end a sentence.
    if (
      /(?:^|\s)(?:e\.g|i\.e|etc|vs|cf|approx|mr|mrs|ms|dr|\p{L})\.$/u.test(
        plain.slice(Math.max(start, end.index - 8), end.index + 1),
      )
    )
      continue;
    const stop = end.index + end[0].length;
    sentences.push(...pieces(plain, start, stop));
    start = stop;
  }
  sentences.push(...pieces(plain, start, plain.length));
  return sentences.filter(({ text }) => text !== '');
}

/** The time the patterns take grows with the square of a sentence's length: what nobody would write is cut up. */
const longest = 400;

function pieces(text: string, start: number, end: number): Sentence[] {
  const rows: Sentence[] = [];
  let at = start;
  while (end - at > longest) {
    const space = text.lastIndexOf(' ', at + longest);
    const stop = space > at ? space : at + longest;
    rows.push(trimmed(text, at, stop));
    at = stop;
  }
  rows.push(trimmed(text, at, end));
  return rows;
}

function trimmed(text: string, start: number, end: number): Sentence {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, text: part.trim() };
}

/** A name the notes know, or a word in capitals that is none a sentence begins with. */
function isName(word: string, at: number, prose: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (known.has(lower)) return true;
  if (notNames.has(lower) || /(?:ing|ed|ly|ions?)$/.test(word)) return false;
  const begins = /(?:^|[.!?:;\uFFFC]\s*)\W*$/.test(prose.slice(Math.max(0, at - 20), at));
  if (!begins) return true;
  const next = prose.slice(at + word.length, at + word.length + 40);
  // "Caches always expire" is about many things, "Jonas always asks" about one.
  return word.endsWith('s') ? oneDoes.test(next) : does.test(next);
}

const often = '(?:never|always|constantly|forever)';
const isOrHas = "(?:is|was|has|does|needs|gets|wants|thinks|keeps|comes|seems|isn't|doesn't)";
const oneDoes = new RegExp(String.raw`^(?:'s)?\s+(?:${often}\s+(?:\w+(?:s|ed)|once|ever)|${isOrHas})\b`);
const does = new RegExp(
  String.raw`^(?:'s)?\s+(?:${often}|${isOrHas}|had|can|could|will|would|should|did|seemed|wanted|thought|came)\b`,
);

function escaped(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}
