import { absoluteAddress } from '../markdown/sourceLink';
import { singleSpaced } from '../singleSpaced';

/** Longer items are cut: the note is a click away. */
const maxLength = 500;

/**
 * Puts an item's words on one line, with links shown by their text. A link to a file at the end becomes a separate
 * source with its target.
 */
export function itemLabel(
  raw: string,
  uri: string,
): { readonly text: string; readonly source?: { readonly label: string; readonly uri: string } } {
  const whole = singleSpaced(raw).trim();
  const text = whole.slice(0, maxLength).toWellFormed();
  const cut = whole.length > maxLength ? '…' : '';
  const links = [...text.matchAll(/\[([^[\]]*)\]\(([^()]*)\)/g)];
  const last = links.at(-1);
  const label = last?.[1]?.trim();
  // On Windows, a backslash could lead to another machine.
  const address = last?.[2] && !/\\|%5c/i.test(last[2]) ? absoluteAddress(last[2], uri) : undefined;
  const isAtEnd =
    last !== undefined && /^(?: \([\da-f]{8}[\^~\d]*\))?$/.test(text.slice(last.index + last[0].length));
  const before = last && isAtEnd && label && address ? text.slice(0, last.index).trim() : text;
  const words = (before || text).replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1');
  return {
    text: `${words}${cut}`,
    ...(label && address && before && before !== text && { source: { label, uri: address } }),
  };
}
