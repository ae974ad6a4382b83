import { snippetProblems } from '../../content/feedback/problems';
import type { Span } from '../text/span';
import { readTransform, type SnippetTransform } from './snippetTransform';

/**
 * The snippet language of VS Code. Accepts whatever the editor would insert as a snippet; where the editor would
 * silently fall back to plain text, this reader reports the problem and its place. Offsets count UTF-16 units of the
 * body.
 */

/** A piece of a snippet and its place. */
export type SnippetNode = SnippetText | TabStop | SnippetVariable;

export interface SnippetText extends Span {
  readonly kind: 'text';
  /** The text to insert, with escapes resolved. */
  readonly text: string;
}

export interface TabStop extends Span {
  readonly kind: 'tabStop';
  /** 0 is the final cursor position. */
  readonly number: number;
  /** The text shown until something is typed; omitted for a bare stop. */
  readonly placeholder?: readonly SnippetNode[];
  /** The values to choose from. */
  readonly choices?: readonly string[];
  readonly transform?: SnippetTransform;
}

export interface SnippetVariable extends Span {
  readonly kind: 'variable';
  readonly name: string;
  /** The text shown if the variable has no value. */
  readonly fallback?: readonly SnippetNode[];
  readonly transform?: SnippetTransform;
}

/** One problem in a snippet body. */
export interface SnippetProblem {
  readonly offset: number;
  readonly length: number;
  /** One sentence of the content: what is wrong and how to write it, with `{0}` where the first value goes. */
  readonly reason: string;
  readonly values: readonly string[];
}

/** The contents and problems of a body; the nodes are complete only if there are no problems. */
export interface ParsedSnippet {
  readonly nodes: readonly SnippetNode[];
  readonly problems: readonly SnippetProblem[];
}

/** The variables VS Code fills in; any other name becomes a placeholder. */
const variableNames: readonly string[] =
  `CURRENT_YEAR CURRENT_YEAR_SHORT CURRENT_MONTH CURRENT_MONTH_NAME CURRENT_MONTH_NAME_SHORT CURRENT_DATE
  CURRENT_DAY_NAME CURRENT_DAY_NAME_SHORT CURRENT_HOUR CURRENT_MINUTE CURRENT_SECOND CURRENT_SECONDS_UNIX
  CURRENT_TIMEZONE_OFFSET SELECTION CLIPBOARD TM_SELECTED_TEXT TM_CURRENT_LINE TM_CURRENT_WORD TM_LINE_INDEX
  TM_LINE_NUMBER TM_FILENAME TM_FILENAME_BASE TM_DIRECTORY TM_FILEPATH CURSOR_INDEX CURSOR_NUMBER RELATIVE_FILEPATH
  BLOCK_COMMENT_START BLOCK_COMMENT_END LINE_COMMENT WORKSPACE_NAME WORKSPACE_FOLDER RANDOM RANDOM_HEX UUID`.split(
    /\s+/,
  );

/** Deepest nesting of placeholders: readers recurse into them, and no template needs more. */
const maxDepth = 16;
/** Most tab stops in a body. */
const maxStops = 200;
/** Most problems to report: the first one needs fixing, and the others usually follow from it. */
const maxProblems = 20;
/** Longest text after stops repeat each other's text, in UTF-16 units. */
const longestShown = 64_000;

/** Reads a body and checks that its tab stops do not recurse forever. Takes linear time. */
export function parseSnippet(body: string): ParsedSnippet {
  const reader = new SnippetReader(body);
  const nodes = reader.readAll();
  const stops = tabStopProblem(nodes);
  const problems = stops ? [...reader.problems, stops] : reader.problems;
  return { nodes, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/** Escapes text to be inserted literally. */
export function escapeForSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Prints nodes as a body that reads back the same. */
export function printSnippet(nodes: readonly SnippetNode[]): string {
  return nodes.map(printNode).join('');
}

/** Every tab stop, outer before inner, in text order. */
export function tabStopsOf(nodes: readonly SnippetNode[]): readonly TabStop[] {
  const found: TabStop[] = [];
  const gather = (list: readonly SnippetNode[]) => {
    for (const node of list) {
      if (node.kind === 'tabStop') found.push(node);
      if (node.kind !== 'text') gather((node.kind === 'variable' ? node.fallback : node.placeholder) ?? []);
    }
  };
  gather(nodes);
  return found;
}

/**
 * The stop that provides the text for each number: the first one with text. The editor repeats it at all the others.
 */
export function filledStops(stops: readonly TabStop[]): ReadonlyMap<number, TabStop> {
  const filled = new Map<number, TabStop>();
  for (const stop of stops) {
    const has = stop.choices || (stop.placeholder && stop.placeholder.length > 0);
    if (has && !filled.has(stop.number)) filled.set(stop.number, stop);
  }
  return filled;
}

/** How `snippetText` renders anything other than text. */
export interface SnippetWords {
  /** Renders a tab stop, given its placeholder's text or all of its choices. */
  readonly stop: (words: readonly string[]) => string;
  /** The value of a variable; `undefined` renders its fallback. */
  readonly variable: (name: string) => string | undefined;
}

/** The body as a reader would see it. A stop without text repeats the text of its number. */
export function snippetText(nodes: readonly SnippetNode[], words: SnippetWords): string {
  const filled = filledStops(tabStopsOf(nodes));
  // A stop inside its own text would recurse forever.
  const open = new Set<number>();
  const showStop = (stop: TabStop): string => {
    const source = filled.get(stop.number);
    if (!source || open.has(stop.number)) return '';
    open.add(stop.number);
    const text = words.stop(source.choices ?? [show(source.placeholder ?? [])]);
    open.delete(stop.number);
    return text;
  };
  const show = (list: readonly SnippetNode[]): string =>
    list
      .map(node => {
        if (node.kind === 'text') return node.text;
        if (node.kind === 'tabStop') return showStop(node);
        return words.variable(node.name) ?? show(node.fallback ?? []);
      })
      .join('');
  return show(nodes);
}

function printNode(node: SnippetNode): string {
  if (node.kind === 'text') return escapeForSnippet(node.text);
  const name = node.kind === 'variable' ? node.name : String(node.number);
  if (node.transform !== undefined) return `\${${name}${node.transform.source}}`;
  if (node.kind === 'tabStop' && node.choices) {
    return `\${${name}|${node.choices.map(choice => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  const inner = node.kind === 'variable' ? node.fallback : node.placeholder;
  return inner ? `\${${name}:${printSnippet(inner)}}` : `\${${name}}`;
}

/** Finds stops inside their own text, too many stops, and stops that repeat each other's text excessively. */
function tabStopProblem(nodes: readonly SnippetNode[]): SnippetProblem | undefined {
  const stops = tabStopsOf(nodes);
  const problem = ({ start, end }: Span, reason: string, ...values: readonly string[]) => ({
    offset: start,
    length: end - start,
    reason,
    values,
  });
  const filled = filledStops(stops);
  const extra = new Set<number>();
  for (const stop of stops) {
    extra.add(stop.number);
    if (extra.size > maxStops) return problem(stop, snippetProblems.tooManyStops, String(maxStops));
  }
  const lengths = new Map<number, number>();
  const open = new Set<number>();
  /** How long the text of a number becomes; `NaN` if it contains itself. */
  const lengthOf = (number: number): number => {
    const known = lengths.get(number);
    if (known !== undefined) return known;
    if (open.has(number)) return Number.NaN;
    open.add(number);
    const { choices, placeholder = [] } = filled.get(number) ?? {};
    const length = choices ? choices.join().length : lengthOfAll(placeholder);
    open.delete(number);
    lengths.set(number, length);
    return length;
  };
  const lengthOfAll = (list: readonly SnippetNode[]): number => {
    let sum = 0;
    for (const node of list) {
      const { fallback = [] } = node.kind === 'variable' ? node : {};
      const length =
        node.kind === 'text'
          ? node.text.length
          : node.kind === 'tabStop'
            ? lengthOf(node.number)
            : lengthOfAll(fallback);
      // Count at least 1, because even an empty stop takes time to render.
      sum += Math.max(1, length);
    }
    return sum;
  };
  for (const stop of stops) {
    if (Number.isNaN(lengthOf(stop.number)))
      return problem(stop, snippetProblems.withinItself, String(stop.number));
  }
  if (lengthOfAll(nodes) <= longestShown) return undefined;
  return problem(stops[0] ?? { start: 0, end: 0 }, snippetProblems.tooLong);
}

class SnippetReader {
  readonly problems: SnippetProblem[] = [];
  private at = 0;
  private depth = 0;
  /** Set once nesting is too deep or problems are too many; the rest is ignored. */
  private stopped = false;

  constructor(private readonly body: string) {}

  readAll(): SnippetNode[] {
    return this.readUntilBrace(true);
  }

  private readUntilBrace(outermost: boolean): SnippetNode[] {
    const nodes: SnippetNode[] = [];
    let text = '';
    let textStart = this.at;
    const endText = () => {
      if (text !== '') nodes.push({ kind: 'text', text, start: textStart, end: this.at });
      text = '';
    };
    while (this.at < this.body.length && !this.stopped) {
      const character = this.body.charAt(this.at);
      if (text === '') textStart = this.at;
      if (character === '\\') {
        text += this.readEscaped('$}\\');
      } else if (character === '}') {
        if (!outermost) break;
        text += character;
        this.at += 1;
      } else if (character === '$') {
        const before = this.at;
        endText();
        const node = this.readDollar();
        if (node) nodes.push(node);
        else text += this.body.slice(before, this.at);
        if (text !== '') textStart = before;
      } else {
        text += character;
        this.at += 1;
      }
    }
    endText();
    return nodes;
  }

  /** Reads from a `$`; returns `undefined` and reports the problem if nothing begins there. */
  private readDollar(): SnippetNode | undefined {
    const start = this.at;
    const bare = this.take(/\$(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*))/y);
    if (bare) return this.bare(start, bare[1], bare[2]);

    const braced = this.take(/\$\{(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*))/y);
    if (!braced) {
      const opening = this.take(/\$\{?/y)?.[0] ?? '$';
      if (opening !== '$') {
        this.report(start, opening.length, snippetProblems.opening);
      }
      return undefined;
    }
    const [, number, name] = braced;
    if (name !== undefined) this.checkVariable(name, start + 2);
    switch (this.body.charAt(this.at)) {
      case '}':
        this.at += 1;
        return this.bare(start, number, name, true);
      case ':':
        return this.readFilled(start, number, name);
      case '/':
        return this.readTransformed(start, number, name);
      case '|':
        if (number !== undefined) return this.readChoices(start, Number(number));
        break;
    }
    if (this.at >= this.body.length) this.unclosed(start);
    else {
      const { afterNumber, afterName } = snippetProblems;
      const reason = number !== undefined ? afterNumber : afterName;
      this.report(start, this.at - start, reason, `\${${number ?? name}`);
    }
    return undefined;
  }

  private bare(start: number, number?: string, name?: string, checked = false): SnippetNode {
    const place = { start, end: this.at };
    if (number !== undefined) return { kind: 'tabStop', number: Number(number), ...place };
    if (!checked) this.checkVariable(name ?? '', start + 1);
    return { kind: 'variable', name: name ?? '', ...place };
  }

  private readFilled(start: number, number?: string, name?: string): SnippetNode | undefined {
    this.at += 1;
    if (this.depth === maxDepth) {
      this.report(start, this.at - start, snippetProblems.tooDeep, String(maxDepth));
      this.at = this.body.length;
      this.stopped = true;
      return undefined;
    }
    this.depth += 1;
    const inner = this.readUntilBrace(false);
    this.depth -= 1;
    if (this.at >= this.body.length) {
      this.unclosed(start);
      return undefined;
    }
    this.at += 1;
    const place = { start, end: this.at };
    if (number !== undefined)
      return { kind: 'tabStop', number: Number(number), placeholder: inner, ...place };
    return { kind: 'variable', name: name ?? '', fallback: inner, ...place };
  }

  private readChoices(start: number, number: number): SnippetNode | undefined {
    this.at += 1;
    const choices: string[] = [];
    let choice = '';
    let choiceStart = this.at;
    const endChoice = () => {
      if (choice === '') {
        this.report(choiceStart, this.at - choiceStart, snippetProblems.emptyChoice);
      }
      choices.push(choice);
      choice = '';
    };
    while (this.at < this.body.length) {
      const character = this.body.charAt(this.at);
      if (character === '|') {
        endChoice();
        if (this.body.charAt(this.at + 1) !== '}') {
          this.report(this.at, 1, snippetProblems.openChoice);
          this.at += 1;
          return undefined;
        }
        this.at += 2;
        if (number === 0) {
          this.report(start, this.at - start, snippetProblems.finalChoice);
        }
        return { kind: 'tabStop', number, choices, start, end: this.at };
      }
      if (character === ',') {
        endChoice();
        this.at += 1;
        choiceStart = this.at;
      } else if (character === '\\') {
        choice += this.readEscaped(',|\\');
      } else {
        choice += character;
        this.at += 1;
      }
    }
    this.unclosed(start);
    return undefined;
  }

  private readTransformed(start: number, number?: string, name?: string): SnippetNode | undefined {
    const from = this.at;
    const read = readTransform(this.body, from);
    this.at = Math.min(read.end, this.body.length);
    if ('wrong' in read) {
      this.report(from, Math.max(1, this.at - from), read.wrong, ...(read.values ?? []));
      return undefined;
    }
    const place = { transform: read.transform, start, end: this.at };
    if (number !== undefined) return { kind: 'tabStop', number: Number(number), ...place };
    return { kind: 'variable', name: name ?? '', ...place };
  }

  /** Reads a backslash and the character it escapes, if that is one of `escapable`. */
  private readEscaped(escapable: string): string {
    const next = this.body.charAt(this.at + 1);
    const escaped = next !== '' && escapable.includes(next);
    this.at += escaped ? 2 : 1;
    return escaped ? next : '\\';
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.body);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private checkVariable(name: string, offset: number): void {
    if (variableNames.includes(name)) return;
    const known = variableNames.join(', ');
    this.report(offset, name.length, snippetProblems.variable, name, `\${1:${name}}`, known);
  }

  private unclosed(start: number): void {
    this.report(start, 2, snippetProblems.unclosed);
    this.at = this.body.length;
  }

  private report(offset: number, length: number, reason: string, ...values: readonly string[]): void {
    if (this.stopped) return;
    this.problems.push({ offset, length, reason, values });
    this.stopped = this.problems.length >= maxProblems;
  }
}
