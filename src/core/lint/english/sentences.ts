import { runSync, type Steps } from '../../steps';
import { splitAtSpaces } from '../../text/splitAtSpaces';
import { maybeNameMark, nameMark, nameRest } from './vocabulary';

/** One sentence in the form the patterns expect. Offsets count within the original prose. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
  /** Whether it mentions a person at all. */
  readonly person: boolean;
}

/** Sentences in lower case with names marked; every character keeps its offset. */
export function sentencesOf(prose: string, known: ReadonlySet<string>): readonly Sentence[] {
  return [...sentencesIn(runSync(markNames(prose, known)))];
}

/** Lowercases prose and marks names, as `sentencesIn` expects it. */
export function* markNames(prose: string, known: ReadonlySet<string>): Steps<string> {
  let plain = '';
  for (const { start, piece } of splitAtSpaces(prose)) {
    plain += piece
      .replace(/[’‘]/g, "'")
      .replace(capitalized, (word, at: number) => marked(word, start + at, prose, known) ?? word)
      .replace(/[A-Z]/g, letter => letter.toLowerCase());
    yield;
  }
  return plain;
}

/** The sentences of prose in which names are marked, one at a time. */
export function* sentencesIn(plain: string): Generator<Sentence> {
  let start = 0;
  for (const end of plain.matchAll(/(?<![.!?…])[.!?…]{1,20}["')\]\uFFFC]{0,20}(?=\s|$)/g)) {
    // The periods in "e.g. the" and "v. 2" do not end a sentence.
    const before = plain.slice(Math.max(start, end.index - 8), end.index + 1);
    if (/(?:^|\s)(?:e\.g|i\.e|etc|vs|cf|approx|mr|mrs|ms|dr|\p{L})\.$/u.test(before)) continue;
    const stop = end.index + end[0].length;
    yield* piecesOf(plain, start, stop);
    start = stop;
  }
  yield* piecesOf(plain, start, plain.length);
}

/** Longer sentences are cut into pieces, because no one writes them. */
const maxLength = 400;

function* piecesOf(text: string, start: number, end: number): Generator<Sentence> {
  let at = start;
  while (end - at > maxLength) {
    const space = text.lastIndexOf(' ', at + maxLength);
    const stop = space > at ? space : at + maxLength;
    yield* trimmed(text, at, stop);
    at = stop;
  }
  yield* trimmed(text, at, end);
}

const somebody = new RegExp(
  String.raw`\b(?:you|your|he|him|his|she|her|they|them|their)\b|[${nameMark}${maybeNameMark}]`,
);

function* trimmed(text: string, start: number, end: number): Generator<Sentence> {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const words = part.trim();
  if (words === '') return;
  const read = withoutThings(words);
  yield { start: start + lead, text: read, person: somebody.test(read) };
}

const people =
  /^(?:people|others|colleagues|developers|engineers|seniors|juniors|teammates|guys|folks|members|testers|reviewers|leads|managers|designers|interns|names|as|is|was|has|does|this|its|his|hers|yours|ours|theirs|us|always|sometimes|thus|plus|perhaps|days|weeks|months|hours|minutes|years|times|says|needs|wants|thinks|knows|means|mondays|fridays|progress|success|process|class|access|business|yes|less|unless|across|towards|besides|does|goes|seems|feels|looks|makes|takes|gets|lets|keeps|comes)$/;

/** "The alerts fired, and they never stopped" is about alerts: hides such a "they" from the patterns. */
function withoutThings(text: string): string {
  if (!/\b(?:they|them|their)\b/.test(text)) return text;
  let things = false;
  return text.replace(/[a-z']{1,40}/g, word => {
    if (word === 'you' || word === 'he' || word === 'she') things = false;
    else if (/^(?:they|them|their)$/.test(word)) return things ? word.toUpperCase() : word;
    else if (/[^s']s$/.test(word) && !people.test(word)) things = true;
    return word;
  });
}

const capitalized = /(?<![\p{L}\p{N}'])\p{Lu}[\p{Ll}\p{M}]{1,40}(?:-\p{Lu}\p{Ll}{1,40})?(?![\p{L}\p{N}])/gu;

/** Marks a word that is or may be a name. */
function marked(word: string, at: number, prose: string, known: ReadonlySet<string>): string | undefined {
  const rest = nameRest.repeat(word.length - 1);
  const lower = word.toLowerCase();
  const isKnown = known.has(lower);
  const before = prose.slice(Math.max(0, at - 20), at);
  const following = prose.slice(at + word.length, at + word.length + 40);
  if (notNames.has(lower) && !isKnown) return undefined;
  if (months.test(lower) && (inMonth.test(before) || /^,? \d/.test(following))) return undefined;
  const begins = /(?:^|[.!?:;\uFFFC])\W{0,20}$/.test(before);
  if (isKnown) return begins && alsoWords.has(lower) && !does.test(following) ? undefined : nameMark + rest;
  if (/(?:ing|ed|ly|ions?)$/.test(word) && begins) return undefined;
  // "Caches always expire" is about several things, "Jonas always asks" about one person.
  if (begins && !(word.endsWith('s') ? oneDoes : does).test(following)) return undefined;
  return maybeNameMark + rest;
}

/** Whether a word that is also an ordinary word is used as a name here. */
export function standsAsName(prose: string, start: number, end: number, known: ReadonlySet<string>): boolean {
  const word = prose.slice(start, end);
  // "GIMP" and "GUY", unless the sentence is all in capitals.
  if (/^\p{Lu}{2,}$/u.test(word)) return /\p{Ll}/u.test(prose);
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  if (known.has(word.toLowerCase())) return true;
  const before = prose.slice(Math.max(0, start - 20), start);
  if (!/(?:^|[.!?:;\uFFFC])\W{0,20}$/.test(before)) return true;
  return !word.endsWith('s') && does.test(prose.slice(end, end + 40));
}

const months = /^(?:march|april|may|june|july|august)$/;
const inMonth = /\b(?:in|since|until|of|by|last|next|early|late|mid|during|for|before|after) $/i;

/** Names that are also words: at the start of a sentence, they are names only if a verb follows. */
const alsoWords = new Set(
  'april august bill chase dean dawn drew faith frank grace grant guy hope iris jack jade joy june lane lily mark mercy miles may melody olive page patience pat penny pierce ray reed rich rob robin rose ruby rusty sage skip storm summer sunny tony trip victor will wade violet'.split(
    ' ',
  ),
);

/** Words that are capitalized at the start of a sentence, but are not names. */
const notNames = new Set(
  'a mr mrs ms dr after again all also always an and another any apart are as at bash be because before being both but by can ci clearly compared could day did do does each even every everybody everyone first for from front git github good great had has have he her here his how however i if in instead is it its jenkins just kafka keep kubernetes last later less let like linux log looking many may maybe meanwhile merge mine moreover most much my never new next nice no nobody node none not nothing now of often on once one only or other others our out overall people perhaps please postgres production really redis releases same second see she should since so some someone sometimes still such support test tests than thank thanks that the their them then there these they things think this those though three through to today together tomorrow too two under unlike until up use users very was we well were what when where which while who why will with without word work would yes yesterday yet you your builds build deploys deploy pipelines jobs alerts queries pods servers services requests monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december docker safari chrome firefox windows english german java python typescript javascript rust react angular vue terraform grafana prometheus elastic sql api apis honestly obviously rumor nobody anyone'.split(
    ' ',
  ),
);

const often = '(?:never|always|constantly|forever)';
const isOrHas = "(?:is|was|has|does|needs|gets|wants|thinks|keeps|comes|seems|isn't|doesn't)";
const oneDoes = new RegExp(String.raw`^(?:'s)? (?:${often} (?:\w{1,20}(?:s|ed)|once|ever)|${isOrHas})\b`);
const does = new RegExp(
  String.raw`^(?:'s)? (?:${often}|${isOrHas}|had|can|could|will|would|should|did|seemed|wanted|thought|came|asked|said|told|wrote|showed|took|gave)\b`,
);

const englishWords = new Set(
  'the and of to in is was were are you your that for with on this it not be by from at as have has had an or but we they he she his her our when what which so there than then them will would could should can did does do about into only after before because'.split(
    ' ',
  ),
);
const otherWords = new Set(
  // No English sentence contains two of these.
  'le les des du une est été pas que qui dans pour par sur avec ce cette nous vous ils elle toi ton ta au aux et der das und ist nicht ein eine einen mit auf für von zu dem den sich auch bei wir ihr sie dass wurde haben el los las y del una con para por muy pero como más está ha il che di della per non è gli anche sono il um uma não com dos mas foi het een niet van ik je dat voor met og ikke det som på är och att'.split(
    ' ',
  ),
);

/** Whether a text is in a language other than English; if in doubt, it is English. */
export function isForeign(prose: string): boolean {
  let english = 0;
  let other = 0;
  for (const [word] of prose.slice(0, 2000).matchAll(/[\p{L}']{1,40}/gu)) {
    const lower = word.toLowerCase();
    if (englishWords.has(lower)) english++;
    else if (otherWords.has(lower)) other++;
  }
  return other >= 2 && other > english;
}
