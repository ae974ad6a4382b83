/** The lines around the place where text goes in. */
export interface Surroundings {
  /** The line's text left of the place. */
  readonly left: string;
  /** The line's text right of the place. */
  readonly right: string;
  /** The line above; `undefined` in the first line. */
  readonly above?: string;
}

/** What to put around a Markdown block so that it stands by itself: blank lines where its neighbors touch it. */
export function blockAt({ left, right, above = '' }: Surroundings): {
  readonly before: string;
  readonly after: string;
} {
  const joins = left.trim() !== '';
  const before = joins ? '\n\n' : above.trim() !== '' ? '\n' : '';
  return { before, after: right.trim() === '' ? '' : '\n\n' };
}
