import { proseOf } from '../lint/prose';
import type { Wording } from '../lint/wording';

/** Whether a text tells of somebody's health, family or legal affairs, which have no place in a review [J]. */
export type IsSensitive = (text: string) => boolean;

/**
 * The wording rules find health and legal remarks; for a packet, family, immigration and plain illness are looked for as
 * well. A word too many is left out rather than one too few: what is left out is counted, and still in the notes.
 */
export function sensitiveWords(wording: Pick<Wording, 'find'>): IsSensitive {
  return text => {
    // What somebody is quoted with, and the words of a link, tell as much as the rest.
    const open = text
      .slice(0, longest)
      .replace(/\]\([^()\s]{0,600}\)/g, ' ')
      .replace(/["“”„«»‘[\]`]/g, ' ');
    const prose = proseOf(open).text;
    return (
      own.some(form => form.test(prose)) ||
      wording.find(prose).some(({ rule }) => rule === 'health' || rule === 'legal')
    );
  };
}

/** No text in a packet is longer. */
export const longest = 2000;

const whose = String.raw`(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Mm]y|\p{Lu}[\p{L}-]*['’]s?)`;
const relative = String.raw`(?:kids?|sons?|daughters?|bab(?:y|ies)|toddlers?|newborns?|mother|father|mom|mum|dad|brothers?|sisters?|grand(?:mother|father|parents?|son|daughter|children)|partner is|uncle|aunt|niece|nephew|in-laws)`;
/** Words that a program, a tree or a team has as well. */
const alsoOfThings = String.raw`(?:child|children|parents?|family)(?!\s+(?:process|processes|class|classes|node|nodes|components?|page|pages|issues?|tickets?|tasks?|branch|branches|tables?|elements?|director(?:y|ies)|folders?|company|records?|spans?|threads?|scopes?|of)\b)`;
const re = (source: string) => new RegExp(source, 'iu');

const own: readonly RegExp[] = [
  re(
    String.raw`\b(?:wife|husbands?|spouse|fianc[ée]e?|boyfriend|girlfriend|stepson|stepdaughter|widow(?:ed|er)?|divorc\w{1,4}|custody|marriage|wedding|funeral|bereave\w{1,5}|miscarried|childcare|child care|daycare|day care|babysitter|maternity|paternity)\b`,
  ),
  re(
    String.raw`\b(?:parental|family|caregivers?|carers?|adoption|compassionate) (?:leave|emergenc(?:y|ies)|matters?|reasons?|issues?|situation|problems?|troubles?|crisis|members?|time off)\b`,
  ),
  re(String.raw`\b(?:passed away|death in the|problems? at home|situation at home|home life|private life)\b`),
  // Names begin with a capital letter, so that this one minds the case.
  new RegExp(String.raw`(?<![\p{L}\p{N}])${whose}\s+(?:\p{L}+\s+)?${relative}(?![\p{L}\p{N}])`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:[Hh]is|[Hh]er|[Yy]our|[Mm]y|\p{Lu}\p{Ll}+['’]s)\s+(?:\p{Ll}+\s+)?${alsoOfThings}(?![\p{L}\p{N}])`,
    'u',
  ),
  re(String.raw`\b(?:sick|newborn|little|first|second|new) (?:child|kid|baby)\b`),
  re(
    String.raw`\b(?:expecting|having|had) (?:twins|(?:an?|another|their|her|his) (?:\w+ )?(?:baby|child|kid)(?! (?:process|class|node|component)))\b`,
  ),
  re(
    String.raw`\b(?:hospitali[sz]ed|hospital (?:stay|visit|appointment)|(?:in|to|from) (?:the )?hospital|doctor['’]?s (?:appointment|note|visit)|migraines?|covid(?:-19)?|the flu|unwell|(?:was|is|been|felt|feels|feeling|off|out) (?:sick|ill)|sick (?:days?|today)|medication|surger(?:y|ies)|injur(?:y|ies|ed)|diagnosed|chemotherapy|therap(?:y|ist))\b`,
  ),
  re(
    String.raw`\b(?:work permit|residence permit|immigration|green card|asylum|visa (?:application|status|renewal|interview|appointment|sponsorship|problem|issue)s?)\b`,
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${whose}\s+(?:work\s+)?visa(?![\p{L}\p{N}])(?!\s+(?:card|payment))`,
    'u',
  ),
  re(
    String.raw`\b(?:HR (?:inquiry|investigation|complaint|case|process)|(?:investigat\w{1,4}|complaint|reported|complained) (?:by|to|with) HR|disciplinary|lawyers?|attorneys?|lawsuits?|in court|court (?:case|date|hearing)|jury duty|arrested|bankruptcy)\b`,
  ),
];
