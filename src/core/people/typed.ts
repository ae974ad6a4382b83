/** What someone is typing in a note; `typed` is the part before the cursor that a completion replaces. */
export type Typed =
  /** `@` and what follows it. */
  | { readonly what: 'mention'; readonly typed: string }
  /** What follows `due:`, one word or several. */
  | { readonly what: 'due'; readonly typed: string }
  /** The first word of an inbox item; `dated` if the item's date comes before it. */
  | { readonly what: 'kind'; readonly typed: string; readonly dated: boolean };

/** Reads a line up to the cursor, or returns `undefined` if there is nothing to complete. */
export function typedIn(line: string, isInbox: boolean): Typed | undefined {
  const mention = /(?<=^|[\s(])@[\p{L}\p{N}\p{M}_-]*$/u.exec(line);
  if (mention) return { what: 'mention', typed: mention[0] };
  const due = /(?<=^|\s)due:((?:[\p{L}\p{N}/.-]{1,20}(?: (?=[\p{L}\p{N}/.-]|$)|$)){0,8})$/u.exec(line);
  if (due) return { what: 'due', typed: due[1] ?? '' };
  const kind = isInbox
    ? /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s+(\d{4}-\d{2}-\d{2}\s+)?(\p{L}*)$/u.exec(line)
    : undefined;
  return kind ? { what: 'kind', typed: kind[2] ?? '', dated: kind[1] !== undefined } : undefined;
}
