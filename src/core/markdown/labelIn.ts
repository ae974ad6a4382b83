/** Bold, with the colon inside or outside, or plain. */
const shape = /^(?:(\*\*|__)([^:*_\n]{2,40})(?::\1|\1:)|([^:*_\n]{2,40}):)[ \t]*/;

/** The label that an item's text begins with, and where its value begins; `undefined` if there is no label. */
export function labelIn(raw: string): { readonly label: string; readonly at: number } | undefined {
  const found = shape.exec(raw);
  return found ? { label: found[2] ?? found[3] ?? '', at: found[0].length } : undefined;
}
