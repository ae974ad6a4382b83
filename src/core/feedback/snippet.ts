/**
 * The snippet language of VS Code, read strictly: where the editor falls back to plain text without a word, this reader
 * says what is wrong and where. Offsets count UTF-16 units of the body.
 */

/** A piece of a snippet with the place it was read from. */
export type SnippetNode = SnippetText | TabStop | SnippetVariable;

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface SnippetText extends Place {
  readonly kind: 'text';
  /** The text as it will be inserted, escapes resolved. */
  readonly text: string;
}

export interface TabStop extends Place {
  readonly kind: 'tabStop';
  /** 0 is where the cursor ends. */
  readonly number: number;
  /** What stands there until it is typed over; left out for a bare stop. */
  readonly placeholder?: readonly SnippetNode[];
  /** The values to choose from. */
  readonly choices?: readonly string[];
  /** The transform as written, from its first to its last slash with the flags. */
  readonly transform?: string;
}

export interface SnippetVariable extends Place {
  readonly kind: 'variable';
  readonly name: string;
  /** What stands there when the variable has no value. */
  readonly fallback?: readonly SnippetNode[];
  readonly transform?: string;
}

/** One thing to correct in a snippet body. */
export interface SnippetProblem {
  /** Stays the same when the words change. */
  readonly code: SnippetProblemCode;
  readonly offset: number;
  readonly length: number;
  /** One sentence in plain English: what is wrong and how to write it. */
  readonly reason: string;
}

export type SnippetProblemCode =
  | 'lone-dollar'
  | 'lone-brace'
  | 'unclosed'
  | 'malformed'
  | 'few-choices'
  | 'empty-choice'
  | 'choice-escape'
  | 'final-choice'
  | 'bad-transform'
  | 'unknown-variable'
  | 'second-final'
  | 'second-placeholder'
  | 'inside-itself'
  | 'gap'
  | 'order';

/** What a body holds, and what is wrong with it; the nodes are complete only where nothing is wrong. */
export interface ParsedSnippet {
  readonly nodes: readonly SnippetNode[];
  readonly problems: readonly SnippetProblem[];
}

/** The variables VS Code fills in; it makes a placeholder of any other name. */
const variableNames: ReadonlySet<string> = new Set(
  `CURRENT_YEAR CURRENT_YEAR_SHORT CURRENT_MONTH CURRENT_MONTH_NAME CURRENT_MONTH_NAME_SHORT CURRENT_DATE
  CURRENT_DAY_NAME CURRENT_DAY_NAME_SHORT CURRENT_HOUR CURRENT_MINUTE CURRENT_SECOND CURRENT_SECONDS_UNIX
  CURRENT_TIMEZONE_OFFSET SELECTION CLIPBOARD TM_SELECTED_TEXT TM_CURRENT_LINE TM_CURRENT_WORD TM_LINE_INDEX
  TM_LINE_NUMBER TM_FILENAME TM_FILENAME_BASE TM_DIRECTORY TM_FILEPATH CURSOR_INDEX CURSOR_NUMBER RELATIVE_FILEPATH
  BLOCK_COMMENT_START BLOCK_COMMENT_END LINE_COMMENT WORKSPACE_NAME WORKSPACE_FOLDER RANDOM RANDOM_HEX UUID`.split(
    /\s+/,
  ),
);

/** Reads a body and checks its grammar and its tab stops: 1 to n in the order of the text, the final stop once. */
export function parseSnippet(body: string): ParsedSnippet {
  const reader = new SnippetReader(body);
  const nodes = reader.readAll();
  const problems = [...reader.problems, ...tabStopProblems(nodes)];
  return { nodes, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/** What is wrong with a body, first things first; empty for a good one. */
export function checkSnippet(body: string): readonly SnippetProblem[] {
  return parseSnippet(body).problems;
}

/** Text that a snippet inserts as it is. */
export function escapeForSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Writes nodes back as a body that reads the same. */
export function printSnippet(nodes: readonly SnippetNode[]): string {
  return nodes.map(printNode).join('');
}

/** Every tab stop, outer before inner, in the order of the text. */
export function tabStopsOf(nodes: readonly SnippetNode[]): readonly TabStop[] {
  return nodes.flatMap(node => {
    if (node.kind === 'text') return [];
    if (node.kind === 'variable') return tabStopsOf(node.fallback ?? []);
    return [node, ...tabStopsOf(node.placeholder ?? [])];
  });
}

/** How `snippetText` shows the pieces that are not text. */
export interface SnippetWords {
  /** Shown for a tab stop with its placeholder's text, or all of its choices. */
  readonly stop: (words: readonly string[]) => string;
  /** The value of a variable; `undefined` shows its fallback. */
  readonly variable: (name: string) => string | undefined;
}

/** The body as a reader sees it. A stop without text of its own shows the text its number has elsewhere. */
export function snippetText(nodes: readonly SnippetNode[], words: SnippetWords): string {
  const filled = new Map<number, TabStop>();
  for (const stop of tabStopsOf(nodes)) {
    if ((stop.choices || stop.placeholder) && !filled.has(stop.number)) filled.set(stop.number, stop);
  }
  // A stop inside its own text would never end.
  const open = new Set<number>();
  const showStop = (stop: TabStop): string => {
    const source = stop.choices || stop.placeholder ? stop : filled.get(stop.number);
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
  if (node.transform !== undefined) return `\${${name}${node.transform}}`;
  if (node.kind === 'tabStop' && node.choices) {
    return `\${${name}|${node.choices.map(choice => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
  const inner = node.kind === 'variable' ? node.fallback : node.placeholder;
  return inner ? `\${${name}:${printSnippet(inner)}}` : `\${${name}}`;
}

function tabStopProblems(nodes: readonly SnippetNode[]): SnippetProblem[] {
  const problems: SnippetProblem[] = [];
  const report = (code: SnippetProblemCode, { start, end }: Place, reason: string) =>
    problems.push({ code, offset: start, length: end - start, reason });

  const first = new Map<number, TabStop>();
  const filled = new Set<number>();
  for (const stop of tabStopsOf(nodes)) {
    if (stop.number === 0 && first.has(0)) {
      report('second-final', stop, 'A snippet ends in one place: use $0 once.');
    }
    if (stop.placeholder && tabStopsOf(stop.placeholder).some(inner => inner.number === stop.number)) {
      report('inside-itself', stop, `Tab stop ${stop.number} stands inside its own text.`);
    }
    if (stop.placeholder || stop.choices) {
      if (filled.has(stop.number)) {
        report(
          'second-placeholder',
          stop,
          `Tab stop ${stop.number} has its text already: write $${stop.number}.`,
        );
      }
      filled.add(stop.number);
    }
    if (!first.has(stop.number)) first.set(stop.number, stop);
  }

  let highest = 0;
  for (const [number, stop] of first) {
    if (number === 0) continue;
    if (number < highest) {
      report(
        'order',
        stop,
        `Tab stop ${number} comes after ${highest} in the text, but is visited before it.`,
      );
    }
    highest = Math.max(highest, number);
  }
  for (let number = 1; number < highest && number <= first.size; number++) {
    const next = [...first.keys()].filter(other => other > number).sort((a, b) => a - b)[0];
    const stop = next === undefined ? undefined : first.get(next);
    if (!first.has(number) && stop) {
      report('gap', stop, `There is a tab stop ${stop.number}, but none with the number ${number}.`);
      break;
    }
  }
  return problems;
}

class SnippetReader {
  readonly problems: SnippetProblem[] = [];
  private at = 0;
  /** Braces of plain text that are open outside every placeholder; a brace that stays open harms nothing. */
  private openBraces = 0;

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
    while (this.at < this.body.length) {
      const character = this.body.charAt(this.at);
      if (text === '') textStart = this.at;
      if (character === '\\') {
        text += this.readEscaped('$}\\');
      } else if (character === '}') {
        if (!outermost) break;
        if (this.openBraces > 0) this.openBraces -= 1;
        else {
          this.report('lone-brace', this.at, 1, 'This } closes nothing: write \\} for the character itself.');
        }
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
        if (character === '{' && outermost) this.openBraces += 1;
        text += character;
        this.at += 1;
      }
    }
    endText();
    return nodes;
  }

  /** Reads from a `$`; `undefined` where it starts nothing, with the problem reported. */
  private readDollar(): SnippetNode | undefined {
    const start = this.at;
    const bare = this.take(/\$(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*))/y);
    if (bare) return this.bare(start, bare[1], bare[2]);

    const braced = this.take(/\$\{(?:(\d+)|([A-Za-z_][A-Za-z0-9_]*))/y);
    if (!braced) {
      const opening = this.take(/\$\{?/y)?.[0] ?? '$';
      this.report(
        'lone-dollar',
        start,
        opening.length,
        opening === '$'
          ? 'This $ starts nothing: write \\$ for the character itself.'
          : 'After ${ comes a number or the name of a variable; write \\${ for the characters themselves.',
      );
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
      const expected = number !== undefined ? 'a colon, a bar, a slash or }' : 'a colon, a slash or }';
      this.report('malformed', start, this.at - start, `After \${${number ?? name} comes ${expected}.`);
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
    const inner = this.readUntilBrace(false);
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
        this.report('empty-choice', choiceStart, this.at - choiceStart, 'A value to choose is not empty.');
      }
      choices.push(choice);
      choice = '';
    };
    while (this.at < this.body.length) {
      const character = this.body.charAt(this.at);
      if (character === '|') {
        endChoice();
        if (this.body.charAt(this.at + 1) !== '}') {
          this.report('malformed', this.at, 1, 'The values end with |}: write \\| for a bar in a value.');
          this.at += 1;
          return undefined;
        }
        this.at += 2;
        if (choices.length < 2) {
          this.report('few-choices', start, this.at - start, 'A choice has at least two values.');
        }
        if (number === 0) {
          this.report('final-choice', start, this.at - start, 'The final tab stop $0 cannot be a choice.');
        }
        return { kind: 'tabStop', number, choices, start, end: this.at };
      }
      if (character === ',') {
        endChoice();
        this.at += 1;
        choiceStart = this.at;
      } else if (character === '\\') {
        const escapeStart = this.at;
        const escaped = this.readEscaped(',|\\');
        if (escaped === '\\' && this.at === escapeStart + 1) {
          this.report(
            'choice-escape',
            escapeStart,
            1,
            'In a value to choose, \\ stands before a comma, | or \\ only.',
          );
        }
        choice += escaped;
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
    const wrong = (reason: string): undefined => {
      this.report('bad-transform', from, Math.max(1, this.at - from), reason);
      return undefined;
    };
    const pattern = this.take(/\/((?:[^\\/]|\\[\s\S])*)/y)?.[1] ?? '';
    const format = this.take(/\/((?:\\[\s\S]|\$\{\d+(?::(?:\\[\s\S]|[^\\}])*)?\}|[^\\/])*)/y)?.[1];
    const flags = this.take(/\/([^}]*)\}/y)?.[1];
    if (format === undefined || flags === undefined) {
      return wrong('A transform is written /pattern/format/flags, with \\/ for a slash.');
    }
    try {
      new RegExp(pattern.replaceAll('\\/', '/'), flags);
    } catch {
      return wrong('The pattern of this transform is not a regular expression with these flags.');
    }
    for (const [part] of format.matchAll(/\\[\s\S]|\$\{[^}]*\}?|\$/g)) {
      if (part.startsWith('${') && !/^\$\{\d+(:(\/[a-z]+|[+-].+|\?.+:.+|[^/+\-?].*))?\}$/su.test(part)) {
        return wrong(`The format holds ${part}, which the editor does not know.`);
      }
    }
    const place = { transform: this.body.slice(from, this.at - 1), start, end: this.at };
    if (number !== undefined) return { kind: 'tabStop', number: Number(number), ...place };
    return { kind: 'variable', name: name ?? '', ...place };
  }

  /** One of `escapable` after a backslash, else the backslash alone. */
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
    if (!variableNames.has(name)) {
      this.report('unknown-variable', offset, name.length, `The editor has no variable ${name}.`);
    }
  }

  private unclosed(start: number): void {
    this.report(
      'unclosed',
      start,
      2,
      'This opening brace has no }: the editor would insert it as plain text.',
    );
    this.at = this.body.length;
  }

  private report(code: SnippetProblemCode, offset: number, length: number, reason: string): void {
    this.problems.push({ code, offset, length, reason });
  }
}
