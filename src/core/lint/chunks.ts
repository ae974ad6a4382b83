/** A piece of a note that can be read in isolation. */
export interface Chunk {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  readonly line: number;
}

/** Where to cut a note: at entry headings, at any heading, or also before list items and paragraphs. */
export type Cut = 'entries' | 'headings' | 'blocks';

/**
 * Cuts a note where no Markdown block spans the cut (CommonMark §3): outside front matter, fenced code and HTML,
 * before an unindented line that can only begin something new. If in doubt, it does not cut. Takes linear time.
 */
export function chunksOf(text: string, cut: Cut): readonly Chunk[] {
  // A lone carriage return also ends a line; such files are rare, so read them whole.
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return [{ text, start: 0, line: 0 }];
  const chunks: Chunk[] = [];
  const begins = beginnings[cut];
  let fence: { readonly closing: string; readonly indent: number } | undefined;
  let unsure = false;
  let inFrontMatter = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
  let inHtml = false;
  let blankBefore = true;
  let ignoredBefore = false;
  let from = 0;
  let fromLine = 0;
  let line = 0;
  for (let at = 0; at <= text.length && !unsure; line++) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const row = text.slice(at, end);
    if (!fence && !inFrontMatter && !inHtml && !ignoredBefore && line > 0) {
      if ((blankBefore ? begins.afterBlank : begins.anywhere)?.test(row)) {
        chunks.push({ text: text.slice(from, at), start: from, line: fromLine });
        from = at;
        fromLine = line;
      }
    }
    if (row.trim() === '') {
      blankBefore = true;
      inHtml = false;
      ignoredBefore = false;
    } else if (inFrontMatter) {
      // If it turns out not to be front matter, a fence inside it extends further.
      if (/```|~~~|</.test(row)) unsure = true;
      if (line > 0 && /^(?:---|\.\.\.)[ \t]*\r?$/.test(row)) inFrontMatter = false;
      blankBefore = true;
    } else {
      blankBefore = false;
      ignoredBefore = row.includes('lint-ignore');
      if (fence) {
        const indent = row.length - row.trimStart().length;
        if (indent < fence.indent) unsure = true;
        else if (isClosing(row.trim(), fence.closing)) {
          if (row.startsWith('\t') || (fence.indent > 0 && indent !== fence.indent)) unsure = true;
          else if (indent < 4 || indent === fence.indent) fence = undefined;
        }
      } else if (/[`~<]/.test(row)) {
        const lead = /^[ ]{0,200}/.exec(row)?.[0].length ?? 0;
        const mark = row.slice(lead, lead + 1);
        const run = mark === '`' || mark === '~' ? runOf(row, lead, mark) : '';
        if (run.length >= 3 && !(mark === '`' && row.includes('`', lead + run.length)))
          fence = { closing: run, indent: lead };
        else if (/^[\s>*+\-\d.)]{1,1000}(?:```|~~~)/.test(row)) unsure = true;
        const html = /^[\s>*+\-\d.)]{0,1000}</.test(row);
        if (html) inHtml = true;
        if (html && /<(?:!--|\?|!|script|pre|style|textarea)/i.test(row) && !isWholeComment(row))
          unsure = true;
      }
    }
    at = end + 1;
  }
  chunks.push({ text: text.slice(from), start: from, line: fromLine });
  return chunks;
}

/** None matches a space, tab, quotation, HTML or fence. */
const beginnings: Readonly<Record<Cut, { readonly afterBlank: RegExp; readonly anywhere?: RegExp }>> = {
  entries: { afterBlank: /^##? / },
  headings: { afterBlank: /^#{1,6} / },
  blocks: { afterBlank: /^(?:#{1,6} |[-*+] [^\s]|[\p{L}"'([_])/u, anywhere: /^[-*+] \[/ },
};

function runOf(row: string, at: number, mark: string): string {
  let end = at;
  while (row[end] === mark) end++;
  return row.slice(at, end);
}

function isClosing(row: string, closing: string): boolean {
  const mark = closing[0] ?? '';
  return row.startsWith(closing) && runOf(row, 0, mark).length === row.length;
}

/** A comment that begins and ends on its line, with no other after it. */
function isWholeComment(row: string): boolean {
  const start = row.indexOf('<!--');
  const end = row.indexOf('-->', start + 4);
  return (
    start !== -1 &&
    end !== -1 &&
    !row.includes('<!--', end) &&
    !/<(?:\?|![^-]|script|pre|style|textarea)/i.test(row)
  );
}
