/** The index of the first item that is late enough, in a list where all later ones are too; its length if none is. */
export function firstIndex<T>(items: readonly T[], isLate: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLate(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
