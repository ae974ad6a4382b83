import { linesOfPieces, type Piece, tellingWords, withoutMarker } from './completeness';
import { parseSnippet } from './snippet';
import { type FeedbackTemplate, personStop } from './templates';

/** Recognizes template text anywhere in a note, so it is not mistaken for someone's words. */
export interface TemplateText {
  /** True for a line with only template text, apart from names and chosen values. */
  isUnfilled(line: string): boolean;
}

/** A longer line was written by someone. */
const maxLength = 400;
/** Longest name or date filled in automatically. */
const longestFill = 80;

/** Recognizes the text of these templates. */
export function templateText(templates: readonly Pick<FeedbackTemplate, 'body'>[]): TemplateText {
  const shapes = new Map<string, Piece[][]>();
  const asked = new Set<string>();
  const telling = new Set<string>();
  for (const { body } of templates) {
    for (const line of linesOfPieces(parseSnippet(body).nodes)) {
      const pieces = line.flatMap((piece, at) =>
        at === 0 && 'text' in piece ? [{ text: withoutMarker(piece.text).trimStart() }] : [piece],
      );
      for (const piece of pieces) {
        if (!('placeholder' in piece) || piece.placeholder === personStop) continue;
        const words = piece.placeholder.trim();
        if (words) asked.add(words);
        if (words.split(/\s+/).length >= tellingWords && !words.endsWith('?')) telling.add(words);
      }
      if (pieces.every(piece => 'text' in piece && piece.text.trim() === '')) continue;
      const last = pieces.at(-1);
      if (last && 'text' in last) pieces.splice(-1, 1, { text: bare(last.text) });
      const [first] = pieces;
      const key = first && 'text' in first ? first.text.slice(0, 2) : '';
      shapes.set(key, [...(shapes.get(key) ?? []), pieces]);
    }
  }
  return {
    isUnfilled(line) {
      const text = bare(withoutMarker(line.slice(0, maxLength + 1))).trimStart();
      if (text.length > maxLength) return false;
      if (asked.has(text) || /(?:^|:\s*)_{3,}$/.test(text)) return true;
      for (const words of telling) if (text.includes(words)) return true;
      const same = [...(shapes.get(text.slice(0, 2)) ?? []), ...(shapes.get('') ?? [])];
      return same.some(pieces => fits(pieces, text));
    },
  };
}

/** Without the trailing backslash of a hard line break. */
function bare(text: string): string {
  return text.trimEnd().replace(/(?<!\s)\s*\\$/, '');
}

/** Whether a text is the template's line with nothing typed into it. */
function fits(pieces: readonly Piece[], text: string): boolean {
  const failed = new Set<string>();
  const from = (piece: number, at: number): boolean => {
    const current = pieces[piece];
    if (!current) return text.slice(at).trim() === '';
    const key = `${piece} ${at}`;
    if (failed.has(key)) return false;
    const isThere = waysOf(current).some(
      words => text.startsWith(words, at) && from(piece + 1, at + words.length),
    );
    if (isThere || (isOpen(current) && anyEnd(at, end => from(piece + 1, end)))) return true;
    failed.add(key);
    return false;
  };
  const anyEnd = (at: number, goesOn: (end: number) => boolean) => {
    for (let end = at + 1; end <= Math.min(text.length, at + longestFill); end++)
      if (goesOn(end)) return true;
    return false;
  };
  return from(0, 0);
}

/** The texts a piece may appear as. The editor may trim a trailing space from a line. */
function waysOf(piece: Piece): readonly string[] {
  if ('text' in piece) return [piece.text, piece.text.trimEnd()];
  return 'choices' in piece ? [...piece.choices, ''] : [piece.placeholder, ''];
}

/** Names, automatic dates and due dates may be anything. */
function isOpen(piece: Piece): boolean {
  if ('choices' in piece) return piece.choices.length === 1 && piece.choices[0] === '';
  return 'placeholder' in piece && (piece.placeholder === personStop || piece.placeholder === 'yyyy-mm-dd');
}
