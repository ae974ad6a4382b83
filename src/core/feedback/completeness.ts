import type { Blocks } from '../markdown/blocks';
import { anyBox } from '../markdown/taskState';
import type { FeedbackFact } from './feedbackFact';
import { parseSnippet, type SnippetNode, snippetText } from './snippet';
import { type FeedbackTemplate, personStop } from './templates';

/** A part of a template that still holds its prompt, or nothing. */
export interface EmptyPart {
  /** Counts from 0 in the file. */
  readonly line: number;
  /** The part's name, such as "Situation", or else its prompt. */
  readonly label: string;
}

/** How much of a template is filled in. */
export interface Completeness {
  /** How many parts the template has. */
  readonly parts: number;
  /** In file order. Parts that were deleted do not count. */
  readonly empty: readonly EmptyPart[];
}

/** The placeholder for an entry's title in the log. */
export const titlePlaceholder = 'in a few words';

/**
 * The parts of an entry that still hold their prompts, judged by the template's own structure. A placeholder that is
 * a question to ask may stay, and so may a value chosen from a list.
 */
export function completeness(
  { lines, opaque }: Pick<Blocks, 'lines' | 'opaque'>,
  entry: Pick<FeedbackFact, 'line' | 'body' | 'end' | 'title'>,
  template: Pick<FeedbackTemplate, 'body'>,
): Completeness {
  const parts = partsOf(template.body);
  const isCode = (line: number) => opaque.some(block => block.line <= line && line < block.end);
  const empty: EmptyPart[] =
    entry.title === titlePlaceholder ? [{ line: entry.line, label: titlePlaceholder }] : [];
  for (let line = entry.body; line < entry.end; line++) {
    if (isCode(line)) continue;
    const text = withoutMarker(lines.at(line)).trimEnd();
    const label = labelOf(text);
    const asked = parts.flatMap(part => part.asked).find(one => one.isIn(text));
    if (asked) empty.push({ line, label: label ?? asked.placeholder });
    else if (label && isBare(text) && !goesOn(lines.at(line), line + 1 < entry.end ? lines.at(line + 1) : ''))
      if (parts.some(part => part.labels.includes(label))) empty.push({ line, label });
  }
  return { parts: parts.length, empty };
}

/** The template a text was written with: one whose named parts are all there; among several, the one with the most. */
export function templateOf<T extends Pick<FeedbackTemplate, 'body'>>(
  text: string,
  templates: readonly T[],
): T | undefined {
  const there = new Set(text.split(/\r\n?|\n/).flatMap(line => labelOf(withoutMarker(line)) ?? []));
  let best: { readonly template: T; readonly count: number } | undefined;
  for (const template of templates) {
    const named = partsOf(template.body).filter(({ labels }) => labels.length > 0);
    const holds = named.length > 1 && named.every(({ labels }) => labels.some(label => there.has(label)));
    if (holds && (!best || named.length > best.count)) best = { template, count: named.length };
  }
  return best?.template;
}

/** The template of an entry: the one it names, or else the one its text was written with. */
export function templateOfEntry<T extends Pick<FeedbackTemplate, 'id' | 'body'>>(
  { lines }: Pick<Blocks, 'lines'>,
  { framework, body, end }: Pick<FeedbackFact, 'framework' | 'body' | 'end'>,
  templates: readonly T[],
): T | undefined {
  const named = templates.find(({ id }) => id === framework);
  if (named) return named;
  const rows = Array.from({ length: end - body }, (_, row) => lines.at(body + row));
  return templateOf(rows.join('\n'), templates);
}

/** One line of a template with a prompt. */
interface Part {
  readonly labels: readonly string[];
  readonly asked: readonly Asked[];
}

interface Asked {
  readonly placeholder: string;
  isIn(text: string): boolean;
}

/** Text in a line, or a tab stop with its displayed value. */
export type Piece =
  | { readonly text: string }
  | { readonly placeholder: string }
  | { readonly choices: readonly string[] };

function partsOf(body: string): readonly Part[] {
  return linesOfPieces(parseSnippet(body).nodes).flatMap(pieces => {
    const asked = pieces.flatMap((piece, at) =>
      'placeholder' in piece && isAsked(piece.placeholder) ? [askedIn(pieces, at, piece.placeholder)] : [],
    );
    return asked.length > 0 ? [{ labels: labelsOf(pieces), asked }] : [];
  });
}

/** Known names are filled in automatically, and questions are there to be asked. */
function isAsked(placeholder: string): boolean {
  return placeholder !== '' && placeholder !== personStop && !placeholder.endsWith('?');
}

/** Splits a template's body into lines. */
export function linesOfPieces(nodes: readonly SnippetNode[]): readonly Piece[][] {
  const rows: Piece[][] = [[]];
  const shown = (list: readonly SnippetNode[]) =>
    snippetText(list, { stop: words => words[0] ?? '', variable: () => undefined });
  for (const node of nodes) {
    const row = rows.at(-1);
    if (node.kind === 'text') {
      const [first = '', ...more] = node.text.split('\n');
      row?.push({ text: first });
      for (const text of more) rows.push([{ text }]);
    } else if (node.kind === 'tabStop' && node.choices) row?.push({ choices: node.choices });
    else if (node.kind === 'tabStop') row?.push({ placeholder: shown(node.placeholder ?? []) });
    // A variable's value can be anything.
    else row?.push({ choices: [''] });
  }
  return rows;
}

/** How much of the text next to a short placeholder must match too. */
const contextLength = 12;
/** A placeholder with this many words is recognized anywhere. */
export const tellingWords = 4;

function askedIn(pieces: readonly Piece[], at: number, placeholder: string): Asked {
  const [left, right] = [pieces[at - 1], pieces[at + 1]];
  const before = left && 'text' in left ? (at === 1 ? withoutMarker(left.text) : left.text) : '';
  const after = right && 'text' in right ? right.text : '';
  const starts =
    at === 0 || (at === 1 && before.length <= contextLength && left !== undefined && 'text' in left);
  const isLast = at === pieces.length - 2 && right !== undefined && 'text' in right;
  const ends = at === pieces.length - 1 || (isLast && after.length <= contextLength);
  const needle = (before.slice(-contextLength) + placeholder + after.slice(0, contextLength)).trimEnd();
  const telling = placeholder.split(/\s+/).length >= tellingWords;
  return {
    placeholder,
    isIn: text => {
      if (telling && text.includes(placeholder)) return true;
      const found = text.indexOf(needle);
      return found >= 0 && (!starts || found === 0) && (!ends || found + needle.length === text.length);
    },
  };
}

function labelsOf(pieces: readonly Piece[]): readonly string[] {
  const texts = pieces.reduce<readonly string[]>(
    (all, piece) => {
      const words = 'text' in piece ? [piece.text] : 'choices' in piece ? piece.choices : [piece.placeholder];
      return all.flatMap(text => (labelOf(withoutMarker(text)) ? [text] : words.map(word => text + word)));
    },
    [''],
  );
  return [...new Set(texts.flatMap(text => labelOf(withoutMarker(text)) ?? []))];
}

const marker = new RegExp(String.raw`^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:${anyBox}[ \t]+)?)?`);

/** Strips quote marks, list marker and checkbox from a line. */
export function withoutMarker(text: string): string {
  return text.replace(marker, '');
}

/** The bold words at the start of a line, without the colon. */
function labelOf(text: string): string | undefined {
  return /^\*\*(.+?):?\*\*/.exec(text)?.[1];
}

function isBare(text: string): boolean {
  return /^\*\*.+?\*\*:?$/.test(text);
}

/** Whether the next line belongs to the same item. */
function goesOn(row: string, next: string): boolean {
  const indent = (text: string) => /^\s*/.exec(text)?.[0].length ?? 0;
  return next.trim() !== '' && indent(next) > indent(row);
}
