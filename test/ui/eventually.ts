import assert from 'node:assert/strict';

/** Waits until an answer is the expected one; the last answer stands in the error. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  expected: T,
): Promise<void> {
  const limit = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(expected)) return;
    if (Date.now() > limit) assert.deepEqual(answer, expected, what);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
