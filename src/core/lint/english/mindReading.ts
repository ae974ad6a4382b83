import { name, object, owner, type Pattern, patternsOf, person, reportedSpeech } from './vocabulary';

const asIf = `(?:obviously|clearly|evidently|surely|secretly|deep down|of course|plainly)`;
const inTheMind = `(?:want(?:s|ed)?|think(?:s)?|thought|feel(?:s)?|felt|believe(?:s|d)?|hope(?:s|d)?|enjoy(?:s|ed)?|hate(?:s|d)?|resent(?:s|ed)?|care(?:s|d)?|expect(?:s|ed)?|lost interest|has given up|have given up|gave up on|don't care|doesn't care|didn't care)`;
const someone = String.raw`(?:me|us|him|her|them|people|others|everyone|${name}|the (?:team|director|boss|client|customer|others|new \w{2,20}|manager|management))`;
/** Motives that are always a reproach. A plan that avoids a second migration is not one. */
const badAim = String.raw`(?:(?:avoid|escape|dodge|get out of|duck|skip) (?:${someone}|(?:the |your |this |that |any |all |more |hard |extra |real ){0,2}(?:works?|responsibilit(?:y|ies)|blame|conflicts?|reviews?|feedback|on-call|on call|conversations?|questions?|meetings?|accountability|difficult|hard|boring|duty|duties|shifts?|support|talk|criticism|process|rotation)|doing|having|being|it|this)\b|hide (?:(?:the |your |his |her |that |a )?(?:delays?|mistakes?|problems?|errors?|failures?|truth|lack of|fact)\b|from ${someone}|behind ${someone}|it from)|impress ${someone}|look (?:good|smart|busy|better|important|clever)|make (?:${someone}|the \w{2,20}|my \w{2,20}|your \w{2,20})(?: \w{2,20})? look|undermine|prove (?:${someone}|a point|that you|that he|that she|yourself|himself|herself|how)|cover (?:your|it up|up)|blame ${someone}|shift (?:the )?(?:blame|work)|provoke|show off|show ${someone} up|get away with|steal (?:the )?(?:credit|show)|take (?:the |all the )?credit|please ${someone}|score points|win the (?:argument|fight|debate|discussion)|be right|be the hero|annoy|hurt|embarrass|humiliate|punish|get (?:back at|ahead of|attention|rid of|even)|get noticed)`;
const toAnother = String.raw`(?: [\w']{1,20}){0,5}?`;

/** A guess at what someone thinks, wants or feels. */
export const mindReadingPatterns: readonly Pattern[] = patternsOf('mind-reading', [
  [
    String.raw`(?<!\b(?:if|when|what|which) )${person}(?: (?:\w{2,20}ly|just|even)){0,3} (?:don't|doesn't|didn't|do not|does not|did not|never)(?: (?:\w{2,20}ly|even|at all)){0,2} (?:care(?!ful)|cared|want|wanted|respect|like|trust|value|enjoy|believe in|give a|appreciate|feel like)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person}(?: \w{2,20}){0,3} (?:don't|doesn't|didn't|do not|does not|did not|never) take(?: [\w']{1,20}){1,4} seriously\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person}(?:'re|'s|'ve)?(?: \w{2,20}){0,2} ${asIf}(?: [\w']{2,20}){0,3}? ${inTheMind}\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`\b${asIf},? ${person}(?:'re|'s|'ve|'d)?(?: [\w']{2,20}){0,3}? ${inTheMind}\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`(?<!\b(?:what|where|how|which) )${person}(?: (?:just|only|really|always|secretly)){1,2} want(?:ed|s)? (?:to|me to|us to|the)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`(?<!\b(?:what|where|how|which) )${person}(?: (?:just|only|really)){0,2} want(?:ed|s)? (?:to ${badAim}|(?:all )?(?:the )?(?:credit|attention|glory|spotlight)|${someone} to (?:fail|look|lose|leave)|the \w{2,20} to fail)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`(?<!\b(?:do|did|does|would|why|if|what|when|whether|how) )\b(you|he|she|they) (?:think|thinks|thought|believe|believes|believed) (?:that )?\1(?:'re|'s| (?:are|is|were|was|can|could|know|knows|knew|deserve|deserves|deserved))\b`,
    {},
  ],
  [
    String.raw`(?<!\b(?:do|did|does|would|why|if|what) )${person} (?:think|thinks|thought|believe|believes) (?:that )?(?:the )?(?:rules?|process|deadlines?|reviews?|this|it|that|standards?|checklist|policy)(?: [\w']{1,20}){0,3}? (?:apply|applies|are for|is for|beneath|is below|are below)\b`,
    { unless: /\b(?:said|told|wrote|whether)\b/ },
  ],
  [
    `${person}(?:'re|'s| (?:are|is|was|were|have been|has been))(?: (?:just|only|clearly|obviously)){0,2} trying to ${badAim}`,
    { unless: /\b(?:said|told|wrote|whether)\b/ },
  ],
  String.raw`${person}(?: (?:just|only)){0,2} (?:did|do|does|said|say|wrote|asked) (?:it|this|that|so)(?: (?:just|only)){0,2} (?:to ${badAim}|to get\b|because (?:you|he|she|they) (?:want|wanted|hate|like|feel|felt|think|thought)\b)`,
  String.raw`${person} (?:just|only) \w{2,20}${toAnother} to ${badAim}`,
  [
    String.raw`\bbecause (?:you|he|she)(?: (?:just|only|secretly|clearly)){0,2} (?:wanted (?:the |all the )?(?:credit|attention|glory|spotlight)|wanted to ${badAim}|(?:hate|hates|hated|fear|feared|resent|resents|resented|despise|despised)\b|(?:are|is|was|were) (?:jealous|afraid|scared|bored|offended|angry|envious|too proud)|(?:don't|didn't|doesn't|do not|did not|does not) (?:care|want|like|trust|respect)\b|think (?:you|he|she)(?:'re| are| is))`,
    { unless: reportedSpeech },
  ],
  String.raw`${person}(?: [\w']{1,20}){0,3}? (?:couldn't|could not|can't) (?:be bothered|care less)\b`,
  [
    String.raw`\bi (?:can tell|know|am sure|could tell|sense|bet|'m sure|'m certain) (?:that )?${person}(?:'re|'s| (?:were|was|are|is))? (?:just |really |secretly )?(?:want|wanted|hate|hates|hated|don't (?:want|care|like)|doesn't (?:want|care|like)|didn't (?:want|care|like)|think|thinks|thought|feel|feels|felt|resent|enjoy|like|trying to|bored|angry|annoyed|upset|jealous|lying|hiding|tired of|unhappy|frustrated|afraid|scared)\b`,
    {},
  ],
  String.raw`${person} (?:have|has|had|show|shows|showed) (?:no|zero|little) (?:respect|interest|regard|consideration|desire|intention|loyalty|appreciation)\b`,
  [
    String.raw`${person}(?:'re|'s| (?:are|is|was|were))(?:n't| not) (?:really |even )?(?:interested in|committed to|invested in|bothered)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person}(?: (?:just|must have|probably|clearly|obviously)){0,2} (?:feel|feels|felt) (?:threatened|jealous|insecure|superior|offended|entitled|resentful|envious|attacked|guilty|bored)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person} must (?:have (?:felt|thought|wanted|hated|been (?:bored|angry|jealous|afraid|scared|upset|annoyed))|be (?:bored|angry|jealous|afraid|upset|annoyed)|feel|hate|think|want)\b`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person}(?: \w{2,20}){0,2} (?:deliberately|intentionally|purposely|maliciously) (?:ignor\w{1,3}|withh\w{1,6}|exclud\w{1,3}|delay\w{0,3}|hid|hide|misled|sabotag\w{1,3}|embarrass\w{0,3}|provok\w{1,3}|humiliat\w{1,3}|undermin\w{1,3}|broke|stall\w{0,3}|lied|dragg\w{1,3}|kept (?:${someone}|it|this) (?:from|out)|left ${someone}|slow\w{0,3} ${someone})`,
    { unless: reportedSpeech },
  ],
  [
    String.raw`${person}(?: \w{2,20}){0,2} (?:ignored|hid|broke|withheld|delayed|lied|left|kept|slowed|skipped|blocked|forgot)\b[^.;,]{0,40}? (?:on purpose|out of spite)\b`,
    { unless: reportedSpeech },
  ],
  String.raw`${owner} (?:real|true|hidden|secret) (?:motives?|reasons?|agenda|intentions?)\b`,
  [String.raw`(?:^|, )(?:and |but )?don't ${object} (?:care|want)\b`, {}],
]);
