import type { Root, Sentence } from 'nlcst';
import type { Span } from '../text/span';
import { notProse } from './prose';

/** A word that can hurt or exclude, with possible replacements. Offsets count within the prose. */
export interface BiasedWord extends Span {
  readonly better: readonly string[];
}

/** The loaded word list. */
export interface BiasedWording {
  /** False if a text cannot contain anything on the list; consulting the list takes a hundred times as long. */
  mayHold(text: string): boolean;
  /** Finds biased words in many pieces of prose at once; one result for each. */
  find(prose: readonly string[]): readonly (readonly BiasedWord[])[];
}

/**
 * The rules of retext-equality that make sense in feedback to one person with known pronouns, on technical work:
 * words for people. Leaves out its advice on technical terms, pronouns, family, and "just" or "easy".
 */
const kinds = new Set([
  'addict',
  'addicts',
  'average-man',
  'bedlam',
  'calendar-girl',
  'cameraman-camerawoman',
  'chairman-chairwoman',
  'chairmen-chairwomen',
  'committee-man-committee-woman',
  'cretin',
  'daft',
  'deaf-to',
  'deafmute',
  'dumb',
  'eskimo',
  'fag',
  'feminin-manly',
  'femininity-manliness',
  'foreman-forewoman',
  'foremen-forewomen',
  'gal-guy',
  'gals-man',
  'ghetto',
  'gimp',
  'gyp',
  'handicapped',
  'idiot',
  'indian-give',
  'insanely',
  'lady-doctor',
  'ladylike',
  'lame',
  'like-a-man',
  'madman',
  'madmen',
  'man-enough',
  'man-of-action',
  'manhour',
  'manhours',
  'maniac',
  'manic',
  'mankind',
  'manpower',
  'middleman-middlewoman',
  'middlemen-middlewomen',
  'mongoloid',
  'nuts',
  'ocd',
  'off-reserve',
  'office-girls',
  'oneupmanship',
  'on-the-warpath',
  'oriental',
  'own-man-own-woman',
  'psychotic',
  'repairman-repairwoman',
  'retard',
  'retards',
  'saleslady-salesman',
  'salesmen-saleswomen',
  'schizo',
  'senile',
  'sociopath',
  'sociopaths',
  'spastic',
  'spaz',
  'spokesman-spokeswoman',
  'spokesmen-spokeswomen',
  'sportsmanlike',
  'sportsmanship',
  'statesmanlike',
  'too-many-chiefs',
  'tranny',
  'transgendered',
  'transvestite',
  'unmanly-unwomanly',
  'wacko',
  'wheelchair-bound',
  'woman-lawyer',
  'working-wife',
  'workman-workwoman',
  'workmen-workwomen',
]);

/**
 * Words on its list that are fine here, because they refer to a person as such, a manual page or a model of
 * something.
 */
const fine = new Set([
  'man',
  'men',
  'woman',
  'women',
  'fellow',
  'lady',
  'ladies',
  'gentleman',
  'gentlemen',
  'mental',
]);

/**
 * Every useful phrase of the list contains one of these. Consulting the list takes milliseconds, and nearly all texts
 * contain none of them.
 */
const hint = new RegExp(
  String.raw`\b(?:${'action addict addicts afflicted average babe batshit bedlam bimbo blind blinded bound boys bro bus calendar cameraman camerawoman chairman chairmen chairwoman chairwomen chick circle committee confined crazy cretin cripple crippled daft deaf deafened deafmute delirious demented dude dudely dudes dumb dyke enough eskimo fag faggot feeble feebleminded feminin femininity foreman foremen forewoman forewomen gal gals gents ghetto gimp gipsy girls guy guys gyp gyppo gypsy handicapped homo hour hours idiot imbecile indian insane insanely insanity iq jump junkie junkies lad lady ladylike lame like loony lunacy lunatic mad madhouse madman madmen manhour manhours maniac manic mankind manliness manly manpower many mental mentally middleman middlemen middlewoman middlewomen mongoloid moron moronic mother neurotic nuts o.c.d ocd office oneupmanship oriental own psycho psychopathology psychotic repairman repairwoman reservation reserve restricted retard retarded retards sales salesladies saleslady salesman salesmen saleswoman saleswomen schizo schizophrenic senile simpleton sociopath sociopaths sodomite spastic spaz spokesman spokesmen spokeswoman spokeswomen sportsmanlike sportsmanship statesman statesmanlike stupid suffering suffers tranny transgendered transvestite unmanly unmenly unwomanly unwomenly victim wacko warpath whacko wife working woman workman workmen workwoman workwomen'.replaceAll(' ', '|')})\b`,
  'i',
);

/** Whether we would look up and accept a phrase of the list; `id` is that of its entry. */
export function isUseful(id: string, phrase: string): boolean {
  return kinds.has(id) && !fine.has(phrase.toLowerCase());
}

/** Whether a text is worth checking against the list. */
export function mayBeBiased(text: string): boolean {
  return hint.test(text);
}

/** What retext-equality reports about a word. */
interface Message {
  actual?: string;
  expected?: string[];
}

/** Loads the word list, which stays unloaded until there is feedback to check. */
export async function biasedWording(): Promise<BiasedWording> {
  const { default: retextEquality } = await import('retext-equality');
  const check = retextEquality() as unknown as (tree: Root, file: object) => void;
  const find = (prose: readonly string[]) => {
    const found: BiasedWord[][] = prose.map(() => []);
    // A single paragraph, because the list is prepared again for each one, which takes longer than searching it.
    const sentences = prose.flatMap((text, at) => (mayBeBiased(text) ? [sentenceOf(text, at)] : []));
    if (sentences.length === 0) return found;
    const file = {
      message(_reason: string, options: { place?: { start: Place; end: Place }; ruleId?: string }): Message {
        const { place, ruleId = '' } = options;
        const message: Message = {};
        const phrase = place && prose[place.start.line - 1]?.slice(place.start.offset, place.end.offset);
        if (!place || !phrase || !isUseful(ruleId, phrase)) return message;
        const word = { start: place.start.offset, end: place.end.offset };
        found[place.start.line - 1]?.push({
          ...word,
          get better() {
            return message.expected ?? [];
          },
        });
        return message;
      },
    };
    check(
      { type: 'root', children: [{ type: 'ParagraphNode', children: sentences }] } as unknown as Root,
      file,
    );
    return found.map(words => words.map(({ start, end, better }) => ({ start, end, better })));
  };
  return { mayHold: mayBeBiased, find };
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const tokens = /(\s+)|([\p{L}\p{N}]{1,60}(?:['’.-][\p{L}\p{N}]{1,60})*)|([\s\S])/gu;

/** A text as the tree that retext-equality expects, kept as flat as possible: words, white space, and the rest. */
function sentenceOf(text: string, at: number): Sentence {
  const children = [...text.matchAll(tokens)].map(({ 0: value, 1: space, 2: word, index }) => {
    const position = { start: place(at, index), end: place(at, index + value.length) };
    if (space) return { type: 'WhiteSpaceNode', value: ' ', position };
    if (word) return { type: 'WordNode', children: [{ type: 'TextNode', value, position }], position };
    return { type: value === notProse ? 'SourceNode' : 'PunctuationNode', value, position };
  });
  return { type: 'SentenceNode', children } as unknown as Sentence;
}

function place(at: number, offset: number): Place {
  return { line: at + 1, column: offset + 1, offset };
}
