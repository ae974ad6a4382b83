const orders = new Map<string, (one: string, other: string) => number>();

/** Returns the sort order of names in a language: ignores case and accents, and puts "Room 9" before "Room 10". */
export function byName(language: string): (one: string, other: string) => number {
  const known = orders.get(language);
  if (known) return known;
  const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true }).compare;
  orders.set(language, order);
  return order;
}
