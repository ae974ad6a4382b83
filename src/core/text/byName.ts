/** The order of names: without regard to case and accents, and "Room 9" before "Room 10". */
export const byName: (one: string, other: string) => number = new Intl.Collator(undefined, {
  sensitivity: 'base',
  numeric: true,
}).compare;
