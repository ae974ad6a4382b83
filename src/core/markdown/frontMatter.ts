import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  Parser,
} from 'yaml';
import { problemTexts } from '../../content/notebook/problems';

/** Something in a note that could not be understood; `line` counts from 0. */
export interface NoteProblem {
  readonly line: number;
  /** One or two sentences from the content, with `{0}` and `{1}` for `values`. */
  readonly message: string;
  readonly values?: readonly string[];
  /** A text around the message, with `{0}` for the message. */
  readonly within?: string;
  /** The text only resembles something readable: a hint, not a warning. */
  readonly hint?: true;
  readonly fix?: QuickFix;
}

/** Repairs a problem: whole lines starting at the problem's, before and after, joined by `\n`. */
export interface QuickFix {
  readonly was: string;
  readonly text: string;
}

/** The YAML at the top of a note, as text: values of YAML's own types (dates, numbers) keep their spelling. */
export interface FrontMatter {
  /** Number of lines up to and including the closing fence; 0 if there is no front matter. */
  readonly lines: number;
  readonly values: ReadonlyMap<string, FrontMatterValue>;
  readonly problems: readonly NoteProblem[];
}

export interface FrontMatterValue {
  /** One text for a scalar, one per scalar for a list. */
  readonly texts: readonly string[];
  readonly line: number;
  /** The source, if the value is more than words or a list of words. */
  readonly nested?: string;
}

/** In UTF-16 units. YAML parses slowly, so a long one would hold up everything else. */
const maxSize = 8000;
/** The library recurses into nested values and would exhaust the stack. */
const maxDepth = 20;
/** The first error is the one to fix; the others mostly follow from it. */
const maxErrors = 5;

const none: FrontMatter = { lines: 0, values: new Map(), problems: [] };

/**
 * Reads front matter: a first line `---`, then a YAML mapping or nothing, closed by `---` or `...`. If there is
 * anything else in between, the first line is a horizontal rule and there is no front matter. Broken YAML yields
 * problems and the keys that can be read, unless it looks like the text of a note.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = /^\uFEFF?---[ \t]*(\r\n?|\n)([\s\S]*?)(?<=\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/.exec(text);
  if (!match) return none;
  // Only newer versions of YAML accept a lone CR as a line ending; replacing it keeps line numbers the same.
  const yaml = (match[2] ?? '').replace(/\r\n?/g, '\n');
  const rows = yaml.split('\n');
  const lines = rows.length + 1;
  const counter = new LineCounter();
  const plain = yaml.length > maxSize ? undefined : plainValues(rows);
  if (plain) return { lines, values: plain, problems: [] };
  if (yaml.trim() !== '' && !beginsWithKey(yaml)) return none;
  const tokens = yaml.length > maxSize ? undefined : [...new Parser(counter.addNewLine).parse(yaml)];
  // Each level needs an opening character, so most front matter need not be walked.
  if (!tokens && looksLikeNote(yaml)) return none;
  if (!tokens || (openers(yaml) > maxDepth && tokens.some(isDeep))) {
    const message = tokens ? problemTexts.nested : problemTexts.longFrontMatter;
    return { lines, values: new Map(), problems: [{ line: 0, message }] };
  }
  // Every value is needed as the text it was written as.
  const options = { schema: 'failsafe', prettyErrors: false, uniqueKeys: false } as const;
  const [document] = new Composer(options).compose(tokens, true, yaml.length);
  if (!document) return { lines, values: new Map(), problems: [] };
  if (document.contents ? !isMap(document.contents) : yaml.trim() !== '') return none;
  if (document.errors.length > 0 && looksLikeNote(yaml)) return none;
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const values = new Map<string, FrontMatterValue>();
  const problems: NoteProblem[] = document.errors.slice(0, maxErrors).map(error => ({
    line: lineAt(error.pos[0]),
    message: problemTexts.yaml,
    values: [error.message],
  }));
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const items = itemsOf(value, document);
      const isNested = !items.every(isScalar);
      const texts = items.filter(isScalar).map(item => item.source ?? String(item.value ?? ''));
      values.set(String(key.value), {
        texts: texts.filter(Boolean),
        line: key.range ? lineAt(key.range[0]) : 1,
        ...(isNested && value?.range && { nested: yaml.slice(value.range[0], value.range[1]).trim() }),
      });
    }
  }
  return { lines, values, problems };
}

/** A key followed by nothing, plain words, or words in double quotes: YAML reads it the same way. */
const plainRow =
  /^([A-Za-z][\w-]{0,60}):(?: +(?:([\p{L}\p{N}](?:[\p{L}\p{N} ._/@+()',&-]|:(?=[\p{L}\p{N}]))*)|"([^"\\]*)" *)| *)$/u;

/**
 * The values if every line is that simple, as in most notes; the library takes a hundred times as long. Otherwise
 * `undefined`.
 */
function plainValues(rows: readonly string[]): Map<string, FrontMatterValue> | undefined {
  const values = new Map<string, FrontMatterValue>();
  for (let at = 0; at < rows.length - 1; at++) {
    const found = plainRow.exec(rows[at] ?? '');
    if (!found) return undefined;
    const [, key = '', plain, quoted] = found;
    const text = plain?.trimEnd() ?? quoted;
    values.set(key, { texts: text ? [text] : [], line: at + 1 });
  }
  return values;
}

/** Whether the first non-blank line may begin a mapping; if it is not too large, YAML decides what it is. */
function beginsWithKey(yaml: string): boolean {
  const first = /^[ \t]*(?![ \t#\n])[^\n]*/m.exec(yaml)?.[0].trim() ?? '';
  return !/^[-*+>][ \t]/.test(first) && /^[?{&!%"'[]|:(?:[ \t]|$)/.test(first);
}

/** A heading, task, quote, fence, or list that YAML does not have: such a block is part of the note. */
function looksLikeNote(yaml: string): boolean {
  return /^[ \t]*(?:#{2,6}[ \t]|[-*+][ \t]+\[.?\](?:[ \t]|$)|[*+>][ \t]|\*\*|\d{1,9}[.)][ \t]|```|~~~)/m.test(
    yaml,
  );
}

/** The parts of a value: itself, or the items of a list; an alias is resolved. */
function itemsOf(value: ParsedNode | null, document: Document.Parsed): readonly unknown[] {
  const said = isAlias(value) ? value.resolve(document) : value;
  if (!said || isScalar(said) || !('items' in said)) return said ? [said] : [];
  return said.items.map((item: unknown) => (isAlias(item) ? item.resolve(document) : item));
}

function openers(yaml: string): number {
  return yaml.match(/[[{:?-]/g)?.length ?? 0;
}

function isDeep(token: CST.Token): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { token, depth } = at;
    if (depth > maxDepth) return true;
    const parts =
      token.type === 'document'
        ? [token.value]
        : CST.isCollection(token)
          ? token.items.flatMap(({ key, value }) => [key, value])
          : [];
    for (const part of parts) if (part) open.push({ token: part, depth: depth + 1 });
  }
  return false;
}
