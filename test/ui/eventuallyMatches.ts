import assert from 'node:assert/strict';
import { lastAnswer } from './lastAnswer';

/** Waits until a text is as expected; the last one stands in the error. */
export async function eventuallyMatches(
  ask: () => Promise<string>,
  expected: RegExp,
): Promise<void> {
  assert.match(await lastAnswer(ask, (text) => expected.test(text)), expected);
}
