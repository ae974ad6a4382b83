import type { LintRuleId, WhyId } from '../../../content/lint/rules';

/**
 * The building blocks of the English patterns. Sentences come in lower case, with single spaces and with names
 * marked, so a pattern can tell "you never …" from "the build never …": the sentence must be about a person.
 *
 * Every repetition is bounded, and no two alternatives in one begin with the same words: a note may contain anything,
 * and the time to match must stay linear in the length of the text.
 */

/** Starts the name of a person in the notes. */
export const nameMark = '\u0001';
/** Starts a capitalized word that may be the name of a person or a tool. */
export const maybeNameMark = '\u0002';
/** Each further character of a name. */
export const nameRest = '\u0003';

const rest = `${nameRest}{0,40}`;
export const name = `${nameMark}${rest}(?: ${nameMark}${rest})?`;
/** A name, whether or not it is in the notes. */
export const anyName = `[${nameMark}${maybeNameMark}]${rest}(?: [${nameMark}${maybeNameMark}]${rest})?`;

/** A person as subject; `owner` is the possessive and `object` the object. */
export const person = String.raw`(?:\b(?:you|he|she|they)\b|${name})`;
export const owner = String.raw`(?:\b(?:your|his|her|their)\b|${name}'s?)`;
export const object = String.raw`(?:\b(?:you|him|her|them)\b|${name})`;
export const anyone = String.raw`(?:\b(?:you|your|he|him|his|she|her|they|them|their)\b|${name})`;

/**
 * Words between a person and an adverb of time: "you have almost …". Not "can" and "should", which make offers and
 * rules.
 */
export const auxiliary = `(?:'(?:ve|re|s|d|ll)|(?: (?:have|has|had|are|is|was|were|will|would|do|does|did|just|almost|nearly|really|simply|also|still|often|usually|generally|practically|basically|honestly|clearly|obviously|surely|evidently|seem to|seems to|tend to)))`;

const before = `(?: (?:can|could|may|might|should|would|must|will|need to|needs to|have to|has to|ought to|tend to|tends to|try to|have|has|had|keep|keeps|kept|often|sometimes|just|really|simply|also|clearly|still|always|never)){0,3}`;
/** "you are", "she has been", "you came across as", without a "not". */
export const be = `(?:'re|'s|(?:'ve|'d|'ll)?${before} (?:are|is|was|were|be|been|being|become|becomes|became|get|gets|got|seem|seems|seemed|sound|sounds|sounded|look|looks|looked|appear|appears|appeared|act|acts|acted|(?:come|comes|came)(?: across| off) as))`;
/** A few words of degree: "a bit", "really", "such a". */
export const degree = String.raw`(?: (?:so|very|too|quite|rather|just|a bit|a little|kind of|sort of|kinda|sorta|pretty|somewhat|being|been|still|also|more|less|most|such|as|at times|always|never|often|one of|an?|the|my|our|\w{2,15}ly)\b){0,6}`;

/** Things described like people: "the defensive copy", "lazy loading". */
const things = String.raw`(?:-| (?:(?:init|eval|instan|serial)\w{0,12}|loading|load|loads|copy|copies|checks?|coding|programming|iterators?|probes?|caching|cache|timeouts?|quorum|tests?|testing|cases?|references?|refs?|pointers?|numbers?|values?|feedback|results?|fields?|columns?|data|schemas?|queues?|network|link|reads?|writes?|mode|modules?|streams?|imports?|evaluation|typing|types?|retry|retries|polic\w{1,3}|deadlines?|marking|consistency|nodes?|replicas?|migrations?|questions?|problems?|tasks?|topics?|parts?|calls?|talks?|conversations?|signals?|impact|effects?|moves?|keys?|quotes?|contracts?|balances?|defaults?|filters?|entries|entry|traffic|dependency|dependencies|spot|spots|side|margins?)\b)`;
/** After a word for a person: it is not part of a thing's name. */
export const notAThing = String.raw`\b(?!${things})`;

/**
 * After a word for a private matter: excludes the subject of the work, "the cancer registry", "fraud detection
 * rules".
 */
export const notADomain = String.raw`\b(?![- ](?:(?:\w{1,20} )?(?:apps?|pages?|forms?|fields?|calculators?|registry|registries|imports?|importers?|exports?|exporters?|bookings?|screenings?|scores?|modules?|models?|services?|endpoints?|checks?|checkers?|probes?|clients?|records?|data|databases?|datasets?|tables?|columns?|codes?|rules?|detection|detectors?|prevention|alerts?|cases?|claims?|losses|teams?|portals?|viewers?|trackers?|dashboards?|reports?|search|systems?|software|platforms?|products?|projects?|sprints?|releases?|features?|tickets?|stories|epics?|tests?|apis?|screens?|views?|buttons?|banners?|calendars?|schemas?|parsers?|centers?|clinics?|hospitals?|customers?|insurers?|insurance|stud(?:y|ies)|trials?|research|domains?|examples?|demos?|pipelines?|jobs?|queues?|logic|flows?|workflows?|librar(?:y|ies)|packages?|plugins?|widgets?|filters?|classifiers?|bots?|files?|guides?|docs|documentation|categor(?:y|ies)|labels?|types?|status|metrics?|index|lists?|logs?|messages?|texts?|templates?|polic(?:y|ies)|training|courses?|patients?|content|dialogs?|events?|components?|process|processes|class|classes|nodes?|tree|wizard|scheduling|scheduler|notes import|site|website|desk|queries|query|lookup|archive|archives|law module)\b))`;

export const role = `(?:engineers?|developers?|devs?|reviewers?|people|person|one|performers?|members?|seniors?|juniors?|testers?|leads?|programmers?|coders?|hires?|colleagues?|players?|designers?|managers?|architects?|admins?|analysts?|interns?)`;
export const comparative = String.raw`(?:better|worse|faster|slower|stronger|weaker|smarter|quicker|brighter|sharper|louder|lazier|harder|further|sooner|later|(?:more|less|fewer) \w{2,20})`;
export const group = `(?:(?:the|our|my|your|this) (?:whole |entire )?(?:team|group|squad|department|office|company|crew|class|unit|floor))`;
export const otherPeople = `(?:${name}|the others|others|(?:the )?other ${role}|the rest of (?:the|my|our|your) (?:team|group|${role})|the rest(?! of)|everyone else|everybody else|everyone|anyone else|anyone (?:on|in) the team|(?:your|the) (?:colleagues|peers|teammates|team mates|team)|most ${role}|any other ${role})`;

export const goodness = `(?:great|good|nice|excellent|amazing|awesome|fantastic|wonderful|super|solid|terrific|outstanding|superb|stellar|incredible|impressive|brilliant|fabulous|strong|perfect|lovely|phenomenal)`;

/** One pattern of a rule. */
export interface Pattern {
  readonly rule: LintRuleId;
  readonly form: RegExp;
  /** True to skip sentences that mention no person. */
  readonly person: boolean;
  /** Ignore sentences that match this. */
  readonly unless?: RegExp;
  /** A more fitting reason than the rule's own. */
  readonly why?: WhyId;
  /** Counts only after another match of the same rule in the sentence: "you never ask and always push". */
  readonly again?: boolean;
}

/** Creates the patterns of a rule. */
export function patternsOf(
  rule: LintRuleId,
  sources: readonly (string | readonly [source: string, more: Partial<Omit<Pattern, 'rule' | 'form'>>])[],
): readonly Pattern[] {
  return sources.map(source => {
    const [form, more] = typeof source === 'string' ? [source, {}] : source;
    return { rule, form: new RegExp(form, 'g'), person: true, ...more };
  });
}

/** Sentences about what someone said, asked or might think are not guesses at it. */
export const reportedSpeech =
  /\b(?:said|says|say|told|tells|asked|asks|wrote|writes|mentioned|explained|explains|whether|if|why|reported|answered|let me know|let us know|did i get|i thought)\b|\?$/;

export const anyOf = (words: readonly string[]) => (words.length > 0 ? `(?:${words.join('|')})` : '(?!)');
