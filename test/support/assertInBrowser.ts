// Replaces `node:assert/strict` in the web extension host, which has no Node; the build makes the swap.

class AssertionError extends Error {
  override name = 'AssertionError';
}

function fail(message: string | undefined, otherwise: string): never {
  throw new AssertionError(message ?? otherwise);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

function same(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object' || !actual || !expected) return false;
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false;
  const names = Object.keys(actual);
  return (
    names.length === Object.keys(expected).length &&
    names.every(
      name => Object.hasOwn(expected, name) && same(Reflect.get(actual, name), Reflect.get(expected, name)),
    )
  );
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `Expected something truthy, got ${show(value)}.`);
}

const assert = Object.assign(ok, {
  ok,
  equal(actual: unknown, expected: unknown, message?: string): void {
    if (!Object.is(actual, expected)) fail(message, `Expected ${show(expected)}, got ${show(actual)}.`);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    if (Object.is(actual, expected)) fail(message, `Expected something other than ${show(expected)}.`);
  },
  deepEqual(actual: unknown, expected: unknown, message?: string): void {
    if (!same(actual, expected)) fail(message, `Expected ${show(expected)}, got ${show(actual)}.`);
  },
  match(actual: string, expected: RegExp, message?: string): void {
    if (!expected.test(actual)) fail(message, `Expected ${expected}, got ${show(actual)}.`);
  },
  async rejects(given: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
    const outcome = await (typeof given === 'function' ? given() : given).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (!outcome) fail(undefined, 'Expected a rejection.');
    if (expected && !expected.test(String(outcome.error)))
      fail(undefined, `Expected ${expected}, got ${outcome.error}.`);
  },
});

export default assert;
