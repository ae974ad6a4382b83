/**
 * Generates texts likely to make a pattern backtrack: what it matches, in many variations, cut short, repeated many
 * times. Derived from the pattern's source; lookarounds are ignored.
 */
export function texts(source: string): readonly string[] {
  const found = new Set<string>([
    ' ',
    'a',
    'A',
    '.',
    '"',
    '`',
    'you ',
    'Dana, ',
    'really ',
    '\u0001\u0003',
    '\u0001',
    '<!-- ',
    'a.',
    '](',
  ]);
  for (let seed = 1; seed <= 3; seed++) {
    const sample = sampleOf(source, seed);
    for (const part of [
      sample,
      sample.slice(0, -1),
      sample.slice(0, Math.ceil(sample.length / 2)),
      sample.slice(Math.floor(sample.length / 2)),
      `${sample} `,
    ])
      if (part !== '') found.add(part);
    const words = sample.split(' ').filter(word => word !== '');
    for (const word of words.slice(0, 3)) found.add(`${word} `);
    if (words.length > 1) found.add(`${words.slice(0, -1).join(' ')} `);
  }
  return [...found];
}

/** A text the pattern may match; the same seed always gives the same text. */
function sampleOf(source: string, seed: number): string {
  let state = seed * 2_654_435_761;
  const pick = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  let at = 0;

  const alternatives = (): string => {
    const all = [sequence()];
    while (source[at] === '|') {
      at++;
      all.push(sequence());
    }
    return all[pick(all.length)] ?? '';
  };
  const sequence = (): string => {
    let text = '';
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const from = at;
      const one = atom();
      const after = at;
      const times = quantifier();
      text += one;
      for (let count = 1; count < times; count++) {
        const end = at;
        at = from;
        text += atom();
        at = end;
      }
      if (times === 0) text = text.slice(0, text.length - one.length);
      at = Math.max(at, after);
    }
    return text;
  };
  const quantifier = (): number => {
    const found = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at));
    if (!found) return 1;
    at += found[0].length;
    if (found[0].startsWith('?')) return pick(2);
    if (found[1] === undefined) return 3;
    const least = Number(found[1]);
    const most = found[2] ? Math.min(Number(found[3] || least + 5), least + 6) : least;
    return least + pick(most - least + 1);
  };
  const atom = (): string => {
    const character = source[at++] ?? '';
    if (character === '(') {
      const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(source.slice(at))?.[0] ?? '';
      at += kind.length;
      const text = alternatives();
      at++;
      return /^\?<?[=!]/.test(kind) ? '' : text;
    }
    if (character === '[') {
      const start = at;
      while (source[at] !== ']' || at === start) at += source[at] === '\\' ? 2 : 1;
      const inside = source.slice(start, at++);
      if (inside.startsWith('^')) return 'x';
      return /\\[wpd]/.test(inside)
        ? 'a'
        : (inside.replaceAll('\\', '')[pick(Math.min(3, inside.length))] ?? 'a');
    }
    if (character === '\\') {
      const escaped = source[at++] ?? '';
      if (escaped === 'u') {
        const code = source.slice(at, at + 4);
        at += 4;
        return String.fromCharCode(Number.parseInt(code, 16));
      }
      if (escaped === 'p') {
        const name = source.slice(at, source.indexOf('}', at) + 1);
        at += name.length;
        return name.includes('Lu') ? 'A' : 'a';
      }
      if (/[bB0-9]/.test(escaped)) return '';
      return { w: 'a', s: ' ', S: 'a', d: '1', W: ',', n: '\n', r: '\r', t: '\t' }[escaped] ?? escaped;
    }
    if (character === '.') return 'x';
    return character === '^' || character === '$' ? '' : character;
  };
  return alternatives();
}

/** The regular expression literals in TypeScript source, as body and flags. */
export function literals(source: string): readonly (readonly [body: string, flags: string])[] {
  const found: [string, string][] = [];
  const templates: number[] = [];
  let depth = 0;
  let before = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? '';
    if (/\s/.test(character)) continue;
    if (source.startsWith('//', at)) at = ends(source, '\n', at);
    else if (source.startsWith('/*', at)) at = ends(source, '*/', at) + 1;
    else if (character === "'" || character === '"') at = endOfString(source, at, character);
    else if (character === '`' || (character === '}' && templates.at(-1) === depth)) {
      if (character === '}') templates.pop();
      at = endOfTemplate(source, at + 1);
      if (source[at] === '{') templates.push(depth);
    } else if (
      character === '/' &&
      (/^(?:[(,=:[!&|?{};+>]|)$/.test(before) || /\breturn\s*$/.test(source.slice(at - 12, at)))
    ) {
      const end = endOfPattern(source, at);
      const flags = /^[a-z]*/.exec(source.slice(end + 1))?.[0] ?? '';
      found.push([source.slice(at + 1, end), flags]);
      at = end + flags.length;
    } else if (character === '{') depth++;
    else if (character === '}') depth--;
    before = source[at] ?? '';
  }
  return found;
}

function ends(source: string, mark: string, at: number): number {
  const end = source.indexOf(mark, at + 2);
  return end < 0 ? source.length : end;
}

function endOfString(source: string, at: number, quote: string): number {
  let end = at + 1;
  while (end < source.length && source[end] !== quote) end += source[end] === '\\' ? 2 : 1;
  return end;
}

/** Called at the closing backtick, or at the brace after a dollar sign. */
function endOfTemplate(source: string, at: number): number {
  let end = at;
  while (end < source.length && source[end] !== '`') {
    if (source.startsWith('${', end)) return end + 1;
    end += source[end] === '\\' ? 2 : 1;
  }
  return end;
}

function endOfPattern(source: string, at: number): number {
  let end = at + 1;
  for (let inClass = false; end < source.length && (inClass || source[end] !== '/'); end++) {
    if (source[end] === '\\') end++;
    else if (source[end] === '[') inClass = true;
    else if (source[end] === ']') inClass = false;
  }
  return end;
}
