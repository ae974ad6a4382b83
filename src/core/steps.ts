/** Work in pieces of a few milliseconds; `TimeSlicer.all` lets others go first between them. */
export type Steps<T> = Generator<void, T>;

/** Takes all steps at once: for small texts, and where nobody can wait. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What may be done at once or in steps. */
export type AtOnceOrInSteps<T> = T | Steps<T>;

/** The outcome, with the steps where there are any. */
export function* inSteps<T extends object>(work: AtOnceOrInSteps<T>): Steps<T> {
  return 'next' in work && typeof work.next === 'function' ? yield* work as Steps<T> : (work as T);
}

/** So many items are looked at before others may go first. */
const itemsAtOnce = 100;

/** Like `flatMap`, in steps. */
export function* flatMapping<T, R>(
  items: readonly T[],
  act: (item: T, at: number) => R | readonly R[],
): Steps<R[]> {
  const found: R[] = [];
  for (const [at, item] of items.entries()) {
    if (at % itemsAtOnce === itemsAtOnce - 1) yield;
    const these = act(item, at);
    if (Array.isArray(these)) for (const one of these) found.push(one);
    else found.push(these as R);
  }
  return found;
}
