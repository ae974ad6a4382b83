import { snippetProblems } from '../../content/feedback/problems';
/** A transform of the snippet language, `/pattern/format/flags`: how to change a mirrored text. */
export interface SnippetTransform {
  /** The source text, from the first slash to the flags. */
  readonly source: string;
  readonly pattern: RegExp;
  readonly format: readonly FormatPart[];
}

/** Plain text, or a group of the match and how to change it. */
type FormatPart =
  | string
  | {
      readonly group: number;
      readonly change?: string;
      readonly whenThere?: string;
      readonly whenMissing?: string;
    };

/** No transform is longer. */
const maxLength = 1000;

/**
 * Reads a transform whose first slash is at `from`; `end` is after the closing brace. `wrong` is the problem, in one
 * sentence.
 */
export function readTransform(
  body: string,
  from: number,
):
  | { readonly transform: SnippetTransform; readonly end: number }
  | { readonly wrong: string; readonly values?: readonly string[]; readonly end: number } {
  const text = body.slice(from, from + maxLength);
  const slashes = [0];
  for (let at = 1; at < text.length && slashes.length < 3; at++) {
    if (text[at] === '\\') at++;
    else if (slashes.length === 2 && text.startsWith('${', at)) at = endOfGroup(text, at);
    else if (text[at] === '/') slashes.push(at);
  }
  const [, second, third] = slashes;
  const close = third === undefined ? -1 : text.indexOf('}', third);
  if (second === undefined || third === undefined || close === -1) {
    const end = from + (third ?? second ?? 0) + 1;
    return { wrong: snippetProblems.transform, end };
  }
  const end = from + close + 1;
  const format = readFormat(text.slice(second + 1, third));
  if ('unknown' in format) return { wrong: snippetProblems.format, values: [format.unknown], end };
  try {
    const pattern = new RegExp(text.slice(1, second).replaceAll('\\/', '/'), text.slice(third + 1, close));
    return { transform: { source: text.slice(0, close), pattern, format: format.parts }, end };
  } catch {
    return { wrong: snippetProblems.pattern, end };
  }
}

/**
 * Applies a transform the way the editor does; `undefined` if its pattern could run forever, which is left to the
 * editor.
 */
export function applyTransform(text: string, { pattern, format }: SnippetTransform): string | undefined {
  if (!isQuick(pattern.source) || text.length > 200) return undefined;
  let matched = false;
  const filled = (groups: readonly (string | undefined)[]) =>
    format.map(part => (typeof part === 'string' ? part : shown(part, groups[part.group] ?? ''))).join('');
  const changed = text.replace(new RegExp(pattern), (...found: unknown[]) => {
    matched = true;
    // After the groups come the offset, the whole text and, if there are any, the named groups.
    return filled(
      found.slice(
        0,
        found.findIndex(part => typeof part === 'number'),
      ) as string[],
    );
  });
  const hasElse = format.some(part => typeof part !== 'string' && part.whenMissing !== undefined);
  return !matched && hasElse ? filled([]) : changed;
}

/** The end of `${1:…}`, or of the text if unclosed. */
function endOfGroup(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '}') return at;
  }
  return text.length;
}

function readFormat(text: string): { readonly parts: readonly FormatPart[] } | { readonly unknown: string } {
  const parts: FormatPart[] = [];
  for (let at = 0; at < text.length; at++) {
    const bare = /\$(\d+)/y;
    bare.lastIndex = at;
    const group = bare.exec(text)?.[1];
    if (group !== undefined) {
      parts.push({ group: Number(group) });
      at += group.length;
    } else if (text.startsWith('${', at)) {
      const end = endOfGroup(text, at);
      const part = readGroup(text.slice(at + 2, end));
      if (!part || end === text.length) return { unknown: text.slice(at, end + 1) };
      parts.push(part);
      at = end;
    } else {
      if (text[at] === '\\' && /[\\/]/.test(text.charAt(at + 1))) at++;
      parts.push(text.charAt(at));
    }
  }
  return { parts };
}

/** Reads the contents of a group's braces. */
function readGroup(text: string): FormatPart | undefined {
  const [, digits = '', rest = ''] = /^(\d+)(?::([\s\S]+))?$/.exec(text) ?? [];
  if (digits === '') return undefined;
  const group = Number(digits);
  if (rest === '') return { group };
  const inner = rest.replace(/\\([\s\S])/g, '$1');
  switch (rest.charAt(0)) {
    case '/':
      return /^\/[a-z]+$/.test(rest) ? { group, change: rest.slice(1) } : undefined;
    case '+':
      return inner.length > 1 ? { group, whenThere: inner.slice(1) } : undefined;
    case '-':
      return inner.length > 1 ? { group, whenMissing: inner.slice(1) } : undefined;
    case '?': {
      const colon = inner.indexOf(':');
      const [whenThere, whenMissing] = [inner.slice(1, colon), inner.slice(colon + 1)];
      return colon > 1 && whenMissing ? { group, whenThere, whenMissing } : undefined;
    }
    default:
      return { group, whenMissing: inner };
  }
}

function shown({ change, whenThere, whenMissing }: Exclude<FormatPart, string>, value: string): string {
  if (change !== undefined) return changed(change, value);
  if (value !== '') return whenThere ?? value;
  return whenMissing ?? '';
}

function changed(change: string, value: string): string {
  const words = value.match(/[a-z0-9]+/gi);
  const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  switch (change) {
    case 'upcase':
      return value.toLocaleUpperCase();
    case 'downcase':
      return value.toLocaleLowerCase();
    case 'capitalize':
      return value.charAt(0).toLocaleUpperCase() + value.slice(1);
    case 'pascalcase':
      return words ? words.map(upper).join('') : value;
    case 'camelcase':
      return words
        ? words
            .map((word, at) => (at > 0 ? upper(word) : word.charAt(0).toLowerCase() + word.slice(1)))
            .join('')
        : value;
    default:
      return value;
  }
}

/** Names are short, so only nested repetition or many repetitions in a row can take long. */
function isQuick(pattern: string): boolean {
  const plain = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^[\]]*\]/g, 'x');
  if ((plain.match(/[*+{]/g)?.length ?? 0) > 3) return false;
  const open: boolean[] = [];
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (character === '(') open.push(false);
    else if (character === ')') {
      const branches = open.pop();
      if (branches && /[*+{]/.test(plain.charAt(at + 1))) return false;
      if (branches && open.length > 0) open[open.length - 1] = true;
    } else if (/[*+{|?]/.test(character) && plain.charAt(at - 1) !== '(' && open.length > 0) {
      open[open.length - 1] = true;
    }
  }
  return true;
}
