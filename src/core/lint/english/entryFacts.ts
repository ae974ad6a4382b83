import { notProse } from '../prose';
import type { EntryFacts } from '../wording';
import type { Sentence } from './sentences';
import { anyName, goodness } from './vocabulary';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const moments = new RegExp(
  [
    notProse,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|s)?\b`,
    String.raw`\b${month}\.? \d|\b\d{1,2}\.? ${month}\b`,
    String.raw`\b(?:on|since|until|in|during|of|last|early|late) (?:(?:early|late|mid) )?${month}\b`,
    String.raw`\b(?:on|since|until|in) the \d`,
    String.raw`\b(?:in|during|over|at the (?:end|start|beginning) of) (?:the )?(?:(?:first|second|third|fourth|last|past|1st|2nd|3rd|4th) (?:quarter|half|week|weeks|sprint|month)|q[1-4]|h[12]|(?:week|sprint|quarter|iteration) \d{1,3}|(?:spring|summer|autumn|fall|winter)|\d{4})\b`,
    String.raw`\bq[1-4]\b|\b(?:week|sprint|iteration) \d{1,3}\b`,
    String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`\b(?:yesterday|today|this (?:morning|afternoon|week|sprint|month|quarter)|last (?:night|week|sprint|month|time|quarter)|(?:two|three|a few|\d{1,2}) (?:days|weeks|months) ago)\b`,
    String.raw`\b(?:when|while|during|after|before|as soon as|once) (?:\w{2,20}ly )?(?:you|we|i|he|she|they|the|a|our|your|it|checkout|main|production|prod|\w{2,20} (?:went|failed|broke|asked|was|were|fell|came))\b`,
    String.raw`\b(?:in|at|during|for|on) (?:the|our|your|this|that|a|an|last|\w{2,20}'s) (?:[\w-]{1,20} ){0,3}(?:review|meeting|stand-?up|retro|retrospective|planning|refinement|demo|call|outage|incident|release|sprint|talk|session|interview|handover|offsite|workshop|pr|pull request|change|migration|rollback|deploy|deployment|postmortem|round|pairing|1:1)\b`,
    String.raw`\bthe (?:review|release|demo|outage|migration|incident|handover|talk|retro) of\b`,
  ].join('|'),
);
const effects = new RegExp(
  [
    String.raw`\b(?:so|which|because|since|therefore|thus|hence|as a result|that way|thanks to (?:it|that|this)|that is why|thereby|meaning)\b(?! far\b)`,
    String.raw`\b(?:meant|means|led to|caused|cost|costs|saved|saves|helped|helps|blocked|blocks|delayed|slowed|sped|let us|let them|allowed|enabled|kept|freed|prevented|avoided|stopped|broke|lost|missed|gained|earned|unblocked|reduced|cut|doubled|halved|waited|moved to)\b`,
    String.raw`\b(?:had to|have to|has to|could(?:n't| not)?(?! you\b)|were able to|was able to|did not need to|didn't have to)\b`,
    String.raw`\b(?:(?:customers?|clients?|users?|support|finance|sales|the team|the others|the bank|the author|nobody|everyone|we|they|he|she|i|three people|two people|people)|${anyName}) (?:\w{2,20}ly )?(?:were|was|lost|had|got|went|called|asked|left|stopped|waited|shipped|told|spent|used|restored|searched|felt|did not|didn't|met|could)\b`,
    String.raw`\b(?:was|were) (?:closed|down|late|blocked|lost|delayed|stuck|missing|open|wrong|gone|charged|billed|paid)\b`,
    String.raw`\b(?:impact|effect|result)\b`,
    String.raw`\bwent (?:out|down|through|live) twice\b|\bin (?:her|his|their) first\b`,
  ].join('|'),
);
const requests = new RegExp(
  [
    String.raw`\?`,
    String.raw`\b(?:please|next time|from now on|from here on|going forward|in future|in the future|for the next one|instead|next step|let's|let us)\b`,
    String.raw`\b(?:i(?:'d| would) like|i(?:'d| would) love|i want you|(?:i|we) ask|(?:my|our) ask|i expect|i need you|i suggest|i propose|my (?:request|wish|proposal)|we agreed(?! on)|we agree|we will|we'll|you will|you'll|i will|i'll|could you|can you|would you|try to|try)\b`,
    String.raw`\b(?:start|stop|continue|keep) \w{2,20}ing\b`,
  ].join('|'),
);

const turn =
  /(?:^|[.;, ])(?:but|however|although|that said|having said that|nevertheless|though|on the other hand|one thing though)\b/;
const kind = new RegExp(
  String.raw`\b(?:${goodness}|love|loved|well done|i like(?:d)?|thank you|thanks|happy|pleased|impressed|appreciate[ds]?|keep it up|keep up|doing (?:(?:really|so|very) ){0,2}well|everybody liked|everyone liked)\b`,
);
const closing =
  /^\W{0,3}(?:and |but )?(?:overall|anyway|still|all in all|in sum|other than that|otherwise|apart from that|either way|in any case|on the whole|again|but overall)\b/;

/** What an entry's paragraphs contain. */
export function entryFacts(paragraphs: readonly (readonly Sentence[])[]): EntryFacts {
  const all = paragraphs.flatMap((sentences, paragraph) => sentences.map(one => ({ ...one, paragraph })));
  const has = (form: RegExp) => all.some(({ text }) => form.test(text));
  const facts = { situation: has(moments), impact: has(effects), nextStep: has(requests) };
  const first = all.findIndex(({ text }) => kind.test(text.split(turn, 1)[0] ?? ''));
  const middle = first < 0 ? first : all.findIndex(({ text }, place) => place >= first && turn.test(text));
  const turning = all[middle];
  const last = all.findLastIndex(({ text }) => kind.test(text) && !turn.test(text.replace(closing, '')));
  const closes = last > middle && (last === all.length - 1 || closing.test(all[last]?.text ?? ''));
  if (!turning || !closes || all.length > 12) return facts;
  const found = turn.exec(turning.text);
  const word = /[a-z][a-z ]{0,30}$/.exec(found?.[0] ?? '');
  const start = turning.start + (found?.index ?? 0) + (word?.index ?? 0);
  return {
    ...facts,
    sandwich: { paragraph: turning.paragraph, start, end: start + (word?.[0].length ?? 1) },
  };
}
