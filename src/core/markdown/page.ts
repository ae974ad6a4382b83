import { dotted } from '../text/dotted';

/** Joins the parts of a Markdown page with blank lines, and leaves out empty parts. */
export function page(parts: readonly (string | false | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Puts lines under a heading; empty if there are none. */
export function section(heading: string, lines: readonly string[], level = 2): string {
  return lines.length > 0 ? [`${'#'.repeat(level)} ${heading}`, '', ...lines].join('\n') : '';
}

/** Formats each row as a list item. */
export function bullets(rows: readonly string[], ordered = false): readonly string[] {
  return rows.map((row, at) => `${ordered ? `${at + 1}.` : '-'} ${row}`);
}

/** Formats a list item of several texts with dots between them. */
export function bullet(...parts: readonly (string | false | undefined)[]): string {
  return `- ${dotted(...parts)}`;
}

/** Formats a nested list item. */
export function nested(row: string): string {
  return `  - ${row}`;
}

/** Formats a table. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => '---'), ...rows].map(line);
}

/** Formats a table with numbers in all but its first column, spaced to be readable as plain text too. */
export function numberTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = heads.map((_, at) => Math.max(3, ...[heads, ...rows].map(row => row[at]?.length ?? 0)));
  const padded = (row: readonly string[]) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)));
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(heads), rule, ...rows.map(padded)].map(line);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The address of a line, which counts from 0. */
export function lineAddress({ uri, line: row }: { readonly uri: string; readonly line: number }): string {
  return `${uri}#L${row + 1}`;
}
