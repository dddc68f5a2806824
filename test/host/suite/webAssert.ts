/**
 * The assertions of `node:assert/strict` that host suites use, for the web worker host, which has
 * no Node. `test/tools/webAssert.test.ts` holds both side by side.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

type Message = string | Error | undefined;
type Expected = RegExp | Readonly<Record<string, unknown>> | undefined;

function ok(value: unknown, message?: Message): asserts value {
  if (!value) fail(message ?? `${shown(value)} is not truthy`);
}

function fail(message?: string | Error): never {
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? 'Failed');
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected)) fail(message ?? `${shown(actual)} is not ${shown(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected)) fail(message ?? `both are ${shown(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!same(actual, expected)) {
    fail(message ?? `actual:\n${shown(actual)}\nexpected:\n${shown(expected)}`);
  }
}

function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (same(actual, expected)) fail(message ?? `both are ${shown(actual)}`);
}

function match(text: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(text)) fail(message ?? `${shown(text)} does not match ${String(pattern)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text)) fail(message ?? `${shown(text)} matches ${String(pattern)}`);
}

function throws(action: () => unknown, expected?: Expected): void {
  try {
    action();
  } catch (error) {
    expectError(error, expected);
    return;
  }
  fail('Nothing was thrown');
}

async function rejects(
  action: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected,
): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    expectError(error, expected);
    return;
  }
  fail('The promise was fulfilled');
}

function expectError(error: unknown, expected: Expected): void {
  if (expected instanceof RegExp) match(String(error), expected);
  else if (expected !== undefined) {
    for (const [name, value] of Object.entries(expected)) {
      const actual: unknown = Reflect.get(Object(error) as object, name);
      if (value instanceof RegExp && typeof actual === 'string') match(actual, value);
      else deepEqual(actual, value);
    }
  }
}

function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (!isObject(left) || !isObject(right)) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  return sameText(left, right) ?? sameItems(left, right) ?? sameKeys(left, right);
}

function sameText(left: object, right: object): boolean | undefined {
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (left instanceof RegExp && right instanceof RegExp) return String(left) === String(right);
  if (left instanceof Error && right instanceof Error) return String(left) === String(right);
  return undefined;
}

function sameItems(left: object, right: object): boolean | undefined {
  if (left instanceof Map && right instanceof Map) return same([...left], [...right]);
  if (left instanceof Set && right instanceof Set) return same([...left], [...right]);
  return undefined;
}

function sameKeys(left: object, right: object): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) => Object.hasOwn(right, key) && same(Reflect.get(left, key), Reflect.get(right, key)),
    )
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : JSON.stringify(value);
}

const assert = Object.assign(ok, {
  ok,
  fail,
  equal,
  notEqual,
  strictEqual: equal,
  deepEqual,
  notDeepEqual,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  throws,
  rejects,
});

export { assert as default };
