import { bracketed } from './brackets';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  N: 'Ñ',
  O: 'Ó',
  S: 'Š',
  U: 'Ú',
};
/** What a translator leaves unchanged: placeholders, icons, code, link targets and Markdown syntax. */
const kept = /\{\d+\}|\$\([\w~-]+\)|`[^`]*`|\]\([^()\s]*\)|@\w+|https?:\S+/;

/**
 * Translates an English text into a pseudo-language: in brackets, with accents, and 40 % longer, as translations tend
 * to be. Line by line, because VS Code renders a line as a button only if the whole line is a link.
 */
export function pseudo(text: string): string {
  return text
    .split('\n')
    .map(line => (/\p{L}/u.test(line.replace(new RegExp(kept, 'g'), '')) ? pseudoLine(line) : line))
    .join('\n');
}

function pseudoLine(line: string): string {
  const [, head = '', link, rest = ''] = /^(\s*)(?:\[([^\]]*)\](?=\([^()\s]*\)$))?(.*)$/s.exec(line) ?? [];
  if (link !== undefined) return `${head}[${pseudoLine(link)}]${rest}`;
  const said = rest
    .split(new RegExp(`(${kept.source})`))
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replace(/[aceinosuACEINOSU]/g, sign => accents[sign] ?? sign),
    )
    .join('');
  const letters = rest.replace(new RegExp(kept, 'g'), '').length;
  return `${head}${bracketed(`${said}${longer(Math.ceil(letters * 0.4))}`)}`;
}

/** That many extra letters, in words that can wrap. */
function longer(letters: number): string {
  let more = '';
  while (letters - more.length > 1) more += ` ${'ö'.repeat(Math.min(6, letters - more.length - 1))}`;
  return more;
}
