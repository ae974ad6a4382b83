import { sensitiveIn } from '../lint/sensitiveIn';

/** Whether a text reveals someone's health, family or legal matters, which have no place in a review [J]. */
export type IsSensitive = (text: string) => boolean;

/**
 * Finds sensitive words for a packet, even in brief notes that name nobody. Prefers to leave out too much: whatever
 * is left out is counted and stays in the notes. `names` are people's names.
 */
export function sensitiveWords(names: readonly string[]): IsSensitive {
  return text => {
    // A link's text reveals as much as any other text; its address does not.
    const open = text
      .slice(0, longestText)
      .replace(/\]\([^()\s]{0,600}\)/g, ' ')
      .replace(/["“”„«»‘[\]`*_]/g, ' ');
    return catchwords.some(form => form.test(open)) || sensitiveIn(open, names).length > 0;
  };
}

/** Longer texts in a packet are cut off. */
export const longestText = 2000;

const re = (source: string) => new RegExp(source, 'iu');

const catchwords: readonly RegExp[] = [
  re(
    String.raw`\b(?:wife|husbands?|spouse|fianc[ée]e?|boyfriend|girlfriend|widow(?:ed|er)?|divorced?|custody|wedding|funeral|bereave\w{1,5}|childcare|child care|daycare|day care|babysitter|maternity|paternity|pregnan(?:t|cy))\b(?! (?:calculator|app|planner|module|feature|page|registry|shop))`,
  ),
  re(
    String.raw`\b(?:parental|family|caregivers?|carers?|adoption|compassionate) (?:leave|emergenc(?:y|ies)|matters?|reasons?|issues?|situation|problems?|troubles?|crisis|members?|time off)\b`,
  ),
  re(String.raw`\b(?:passed away|death in the|problems? at home|situation at home|home life|private life)\b`),
  re(
    String.raw`\b(?:hospitali[sz]ed|hospital (?:stay|visit|appointment)|(?:in|to|from) (?:the )?hospital|doctor['’]?s (?:appointment|note|visit)|migraines?|covid(?:-19)?|the flu|unwell|(?:was|is|been|felt|feels|feeling|off|out) (?:sick|ill)(?! of\b)|(?:was|is|been|felt|feels|feeling|seems|looks|am) (?:\w+ )?(?:depressed|anxious|burn(?:ed|t)[- ]out|suicidal)|sick (?:days?|today)|medication|surger(?:y|ies)|(?:his|her|their|an?) injur(?:y|ies)|injured|diagnosed with|chemotherapy|therap(?:y|ist))\b`,
  ),
  re(
    String.raw`\b(?:work permit|residence permit|immigration|green card|asylum|visa (?:application|status|renewal|interview|appointment|sponsorship|problem|issue)s?)\b`,
  ),
  re(
    String.raw`\b(?:HR (?:inquiry|investigation|complaint|case|process)|(?:investigat\w{1,4}|complaint|reported|complained) (?:by|to|with) HR|disciplinary (?:action|hearing|measures?|procedure|process|matter)|lawyers?|attorneys?|lawsuits?|court (?:case|date|hearing)|jury duty|arrested|bankruptcy)\b`,
  ),
];
