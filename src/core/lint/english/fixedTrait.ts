import { be, degree, object, owner, type Pattern, patternsOf, person, role } from './vocabulary';

const adjective = '(?:smart|brilliant|clever|gifted|talented|genius|intelligent|bright|ingenious)';
const noun = String.raw`(?:genius|natural|rock ?star|superstar|star|ninja|wizard|guru|prodigy|unicorn|legend|hero|heroine|born \w{2,20}|10x \w{2,20}|10x|machine|whiz|superhero|mastermind|natural-born \w{2,20})`;
const ofAThing = String.raw`(?![ -](?:schema|bar|keys?|order|join|rating|fit|choice|match|next|step|language|candidate|successor|place|ally|topology|learning|partner|extension|question|time|moment)\b)`;
/** Before a thing, an adjective praises the thing: "a smart cache". Before a person's role, it praises the person. */
const ofAPerson = String.raw`\b(?=[^\w-]|$)(?= (?:and|or|but|with|at|when|in|on|about|for|because|as|that|enough|lately|today|cookie|mind|minds|kid|guy|${role}|\w{3,20}(?:er|or|ist|ian|eer|ect)s?)\b|[^\w ]|$)(?! (?:or|for) )`;

/** Praise or blame for what someone is. */
export const fixedTraitPatterns: readonly Pattern[] = patternsOf('fixed-trait', [
  String.raw`${person}${be}(?:n't| not)?${degree}(?: [\w-]{2,20},? and)? ${adjective}${ofAPerson}`,
  String.raw`${person}${be}(?:n't| not)?${degree}(?: (?:(?<=\ban? )\w{1,20}ing|(?!\w{1,20}ing\b)[\w-]{2,20}))? ${noun}\b${ofAThing}`,
  String.raw`${person}${be}${degree} (?:smartest|brightest|cleverest|talented|gifted|brilliant|intelligent)\b(?= (?:of|in|on|here|${role}|\w{3,20}(?:er|or|ist)s?)\b|[.!,;]|$)`,
  [
    String.raw`\b(?:what|such) an? (?:\w{2,20} )?(?:rock ?star|superstar|genius|ninja|star|legend|natural|wizard|hero|prodigy)\b${ofAThing}`,
    { person: false },
  ],
  String.raw`\bwhat an? (?:\w{2,20} )?${adjective} (?:\w{2,20} )?\w{2,20} ${person}`,
  String.raw`\bhow (?:very |incredibly |really )?${adjective} ${person}`,
  String.raw`${person}(?:'ve| (?:just|clearly|really)){0,3} (?:have|has|had|got) (?:an?|such a|so much|real|the|some|a lot of) (?:\w{2,20} )?(?:talent|(?:gift|flair|knack|head) for|gift(?=[.!,;]|$)|natural (?:ability|talent|gift|feel|instinct|flair|touch|authority)|brilliant mind|great mind)\b(?! (?:pool|review|team)\b)`,
  [String.raw`\b(?:so|how) ${adjective} of ${object}`, { person: false }],
  [
    String.raw`^(?:so|how) ${adjective}\W{0,3}$|\bthat(?:'s| was| is) so ${adjective}\W{0,3}$`,
    { person: false },
  ],
  String.raw`\b(?:smart|bright|clever) as (?:a whip|ever)\b|\bnaturally (?:gifted|talented|smart)\b`,
  String.raw`\b(?:comes?|came) (?:so )?naturally to ${object}|\b(?:in|runs in) (?:your|his|her|their) (?:blood|dna|nature)\b`,
  String.raw`${person}(?: (?:was|were|are|is)) born (?:to|for|with)\b`,
  String.raw`${person}${be}(?:n't| not|${degree} not)${degree} (?:people|numbers|detail|technical|math|idea|process|morning|tech|big picture) person\b`,
  String.raw`${owner} (?:\w{2,20} )?(?:talent|brilliance|genius|intelligence|giftedness)\b(?! (?:pool|review|team|report|notes|map|bar|search)\b)`,
]);
