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
      return nearest(marks, from, 'column', 'row', 1);
    case 'ArrowLeft':
      return nearest(marks, from, 'column', 'row', -1);
    case 'ArrowDown':
      return nearest(marks, from, 'row', 'column', 1);
    case 'ArrowUp':
      return nearest(marks, from, 'row', 'column', -1);
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
  way: 1 | -1,
): number | undefined {
  let best: number | undefined;
  const far = (mark: MarkPlace) => (way === 1 ? mark[along] - from[along] : from[along] - mark[along]);
  const aside = (mark: MarkPlace) => Math.abs(mark[across] - from[across]);
  for (const [place, mark] of marks.entries()) {
    if (far(mark) <= 0) continue;
    const known = best === undefined ? undefined : marks[best];
    if (!known || far(mark) < far(known) || (far(mark) === far(known) && aside(mark) < aside(known)))
      best = place;
  }
  return best;
}
