import assert from 'node:assert/strict';
import { lastAnswer } from './lastAnswer';

/** Waits until an answer is the expected one; the last answer stands in the error. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  expected: T,
): Promise<void> {
  const wanted = JSON.stringify(expected);
  const answer = await lastAnswer(ask, (given) => JSON.stringify(given) === wanted);
  assert.deepEqual(answer, expected, what);
}
