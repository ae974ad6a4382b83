/** Work split into pieces of a few milliseconds; `TimeSlicer.runSteps` lets other work run between them. */
export type Steps<T> = Generator<void, T>;

/** Runs all steps without a pause: for small texts, and for callers that cannot wait. */
export function runSync<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A result, or the steps that compute it. */
export type MaybeSteps<T> = T | Steps<T>;

/** Whether there are steps to run. */
export function isSteps<T extends object>(work: MaybeSteps<T>): work is Steps<T> {
  return 'next' in work && typeof work.next === 'function';
}

/** How many items are processed before other work may run. */
const itemsPerStep = 100;

/** Like `flatMap`, in steps. */
export function* flatMapSteps<T, R>(
  items: readonly T[],
  act: (item: T, at: number) => R | readonly R[],
): Steps<R[]> {
  const found: R[] = [];
  let at = 0;
  for (const item of items) {
    if (at % itemsPerStep === itemsPerStep - 1) yield;
    const these = act(item, at++);
    if (Array.isArray(these)) for (const one of these) found.push(one);
    else found.push(these as R);
  }
  return found;
}
