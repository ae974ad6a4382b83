/** The position of a mark among the marks of its picture. */
export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

/** The index of the mark that a key moves to; `undefined` for any other key, and at an edge. */
export function nextMark(marks: readonly MarkPlace[], at: number, key: string): number | undefined {
  const from = marks[at];
  if (!from) return undefined;
  switch (key) {
    case 'ArrowRight':
      return nearest(marks, from, 'column', 'row');
    case 'ArrowLeft':
      return nearest(marks, from, 'column', 'row', true);
    case 'ArrowDown':
      return nearest(marks, from, 'row', 'column');
    case 'ArrowUp':
      return nearest(marks, from, 'row', 'column', true);
    case 'Home':
      return 0;
    case 'End':
      return marks.length - 1;
    default:
      return undefined;
  }
}

/** The next line in this direction that has a mark, and its mark closest to the current position. */
function nearest(
  marks: readonly MarkPlace[],
  from: MarkPlace,
  along: keyof MarkPlace,
  across: keyof MarkPlace,
  isBack = false,
): number | undefined {
  let best: number | undefined;
  const far = (mark: MarkPlace) => (isBack ? from[along] - mark[along] : mark[along] - from[along]);
  const aside = (mark: MarkPlace) => Math.abs(mark[across] - from[across]);
  for (const [place, mark] of marks.entries()) {
    if (far(mark) <= 0) continue;
    const known = best === undefined ? undefined : marks[best];
    if (!known || far(mark) < far(known) || (far(mark) === far(known) && aside(mark) < aside(known)))
      best = place;
  }
  return best;
}
