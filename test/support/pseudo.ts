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
/** What a translator leaves as it is: values, icons, code, addresses of links and what Markdown is made of. */
const kept = /\{\d+\}|\$\([\w~-]+\)|`[^`]*`|\]\([^()\s]*\)|@\w+|https?:\S+/;

/**
 * An English text as a made-up language says it: in brackets, with accents, and two fifths longer, as a translation is.
 * Each line of its own, because where VS Code reads a line as a button, it reads one whole line.
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

/** So many letters more, in words that can be wrapped. */
function longer(letters: number): string {
  let more = '';
  while (letters - more.length > 1) more += ` ${'ö'.repeat(Math.min(6, letters - more.length - 1))}`;
  return more;
}
