/** Returns a function that makes each value once, and keeps it by its key. For few keys: nothing is ever dropped. */
export function kept<T>(): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
}
