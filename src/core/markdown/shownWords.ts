import MarkdownIt from 'markdown-it';

let inline: ReturnType<typeof inlineParser> | undefined;

function inlineParser() {
  return new MarkdownIt('commonmark', { html: false }).enable('strikethrough');
}

const wikiLink = /!?\[\[([^[\]|]{1,200})(?:\|([^[\]|]{1,200}))?\]\]/g;

/** The words of one line of Markdown: links and images by their text, without marks of emphasis or code. */
export function shownWords(text: string): string {
  const plain = text.replace(wikiLink, (_, target: string, label?: string) => label ?? target);
  // Most lines are plain words.
  if (!/[\\`*_[\]<~&!]/.test(plain)) return plain.trim();
  inline ??= inlineParser();
  const [whole] = inline.parseInline(plain, {});
  const words = (whole?.children ?? []).map(({ type, content }) =>
    type === 'softbreak' || type === 'hardbreak' ? ' ' : content,
  );
  return words.join('').trim();
}
