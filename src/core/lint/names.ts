/** Splits names into lower-case parts, the way the rules look them up. */
export function namesIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .flatMap(name => name.split(/[\s-]/))
      .filter(name => name.length > 1)
      .map(name => name.toLowerCase()),
  );
}
