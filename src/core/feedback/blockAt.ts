/** The lines around the place where text goes in. */
export interface Surroundings {
  /** The line's text left of the place. */
  readonly left: string;
  /** The line's text right of the place. */
  readonly right: string;
  /** The line above; empty above the first line. */
  readonly above: string;
  /** The line below; empty below the last line. */
  readonly below: string;
}

/** What to put around a Markdown block so that it stands by itself: blank lines where its neighbors touch it. */
export function blockAt(place: Surroundings): { readonly before: string; readonly after: string } {
  const isText = (line: string) => line.trim() !== '';
  const before = isText(place.left) ? '\n\n' : isText(place.above) ? '\n' : '';
  const after = isText(place.right) ? '\n\n' : isText(place.below) ? '\n' : '';
  return { before, after };
}
