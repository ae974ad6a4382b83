import MarkdownIt, { type Token } from 'markdown-it';
import { singleSpaced } from '../singleSpaced';
import type { Span } from '../text/span';
import { absoluteAddress, relativeAddress } from './sourceLink';

/** Formats a link; `target` is an absolute address, with a fragment such as `#L12` for a line. */
export type WriteLink = (label: string, target: string) => string;

/** Formats links relative to the note they are in, for any Markdown reader. */
export function linksFrom(note: string): WriteLink {
  return (label, target) => `[${label}](${relativeAddress(target, note)})`;
}

/** Formats links as numbers with the addresses at the end of the text, for a page that is read as plain text. */
export function numberedLinks(note: string): { readonly link: WriteLink; definitions(): string } {
  const numbers = new Map<string, number>();
  return {
    link: (label, target) => {
      const address = relativeAddress(target, note);
      const number = numbers.get(address) ?? numbers.size + 1;
      numbers.set(address, number);
      return `[${label}][${number}]`;
    },
    definitions: () => [...numbers].map(([target, number]) => `[${number}]: ${target}\n`).join(''),
  };
}

/** A link on a page written with `numberedLinks`: its position in the text and its target. */
export interface NumberedLink extends Span {
  readonly target: string;
}

/**
 * The links of such a page. Only the block of addresses at the end defines targets, whatever else the text contains.
 */
export function numberedLinksIn(text: string): readonly NumberedLink[] {
  const targets = new Map<string, string>();
  for (const row of text.trimEnd().split('\n').reverse()) {
    const [, number, target] = /^\[(\d{1,9})\]: (\S+)$/.exec(row) ?? [];
    if (number === undefined || target === undefined) break;
    targets.set(number, target);
  }
  const found: NumberedLink[] = [];
  for (const { index, 0: whole, 1: number = '' } of text.matchAll(
    /(?<!\\)\[(?:\\.|[^[\]\\])*\]\[(\d{1,9})\]/g,
  )) {
    const target = targets.get(number);
    if (target !== undefined && mayLeadTo(target))
      found.push({ start: index, end: index + whole.length, target });
  }
  return found;
}

/** Whether a page may link to an address: a relative one, a file, a web page, or an email address. */
function mayLeadTo(target: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(target) ?? [];
  return scheme === undefined || /^(?:file|https?|mailto)$/i.test(scheme);
}

/** Longer texts are cut on a page: it is meant for a quick look, and the note is a click away. */
const maxLength = 2000;

let inline: ReturnType<typeof inlineParser> | undefined;

function inlineParser() {
  return new MarkdownIt('commonmark', { html: true });
}

/**
 * Formats an item's own words on one line of a page. Emphasis and code stay, and links keep their targets although the
 * words are now in another file; all other Markdown becomes plain text, so that a page has no links, images, or HTML
 * except ours.
 */
export function itemWords(text: string, uri: string, link: WriteLink): string {
  const shown = singleSpaced(
    text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text,
  ).trim();
  // Most items are plain words, and there are many of them.
  if (!/[\\`*_[\]<>#|~&!:\0]/.test(shown)) return atStart(shown);
  inline ??= inlineParser();
  const [whole] = inline.parseInline(shown, {});
  return atStart(written(whole?.children ?? [], uri, link));
}

function written(tokens: readonly Token[], uri: string, link: WriteLink): string {
  // The texts of the open links, innermost last; the first is the text as a whole.
  const open: { text: string; readonly target: string | undefined }[] = [{ text: '', target: undefined }];
  const add = (text: string) => {
    const last = open.at(-1);
    // Parentheses after a numbered link are not its address.
    if (last) last.text += last.text.endsWith(']') && text.startsWith('(') ? `\\${text}` : text;
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'link_open': {
        open.push({ text: '', target: targetOf(String(token.attrGet('href') ?? ''), uri) });
        break;
      }
      case 'link_close': {
        const last = open.pop();
        const outer = open.at(-1);
        // An exclamation mark right before a link would turn it into an image.
        if (outer) outer.text = outer.text.replace(/!$/, '\\!');
        if (last) add(last.target === undefined ? last.text : link(last.text, last.target));
        break;
      }
      case 'code_inline':
        add(codeSpan(token.content));
        break;
      case 'softbreak':
      case 'hardbreak':
        add(' ');
        break;
      case 'em_open':
      case 'em_close':
      case 'strong_open':
      case 'strong_close':
        add(token.markup);
        break;
      default:
        // For an image its description, for HTML its source.
        add(escaped(token.content));
    }
  }
  return open.map(({ text }) => text).join('');
}

/** The target of a link in a note; `undefined` for an address that no page may link to, however it is spelled. */
function targetOf(href: string, note: string): string | undefined {
  const plain = href.replace(/%([2-7][\da-f])/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (!mayLeadTo(href) || !mayLeadTo(plain) || plain.includes('\\')) return undefined;
  return absoluteAddress(href, note) ?? (/^[a-z][a-z\d+.-]*:/i.test(href) ? href : undefined);
}

/** Code with as many backticks around it as it needs; plain text if an editor might take part of it for a link. */
function codeSpan(content: string): string {
  if (/[[<]/.test(content)) return escaped(content);
  const runs = new Set(content.match(/`+/g)?.map(run => run.length));
  let count = 1;
  while (runs.has(count)) count++;
  const ticks = '`'.repeat(count);
  const pad = /^`|`$/.test(content) ? ' ' : '';
  return `${ticks}${pad}${content}${pad}${ticks}`;
}

/** Plain text as Markdown, on one line. */
export function plainWords(text: string): string {
  return atStart(escaped(singleSpaced(text)));
}

/** Editors may link bare web addresses; no other kind may become a link. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]|&(?=#?\w)|(?<=ftp)(?=:)/gi, '\\$&');
}

/** Escapes what would start a list, heading, rule, or code block at the beginning of a line. */
function atStart(text: string): string {
  return text
    .replace(/^\s+/, '')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
