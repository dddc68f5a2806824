import assert from 'node:assert/strict';
import { settleTime } from '../../../src/core/journal/settleTime';

const waits: readonly (readonly [what: string, waiting: number, age: number, expected: number])[] =
  [
    ['one edited note is read almost at once', 1, 0, 40],
    ['what a person does shows within a second, however they go on', 8, 480, 20],
    ['a checkout of a thousand files is waited for', 1000, 900, 400],
    ['a tool that never rests is waited for five seconds at most', 1000, 4900, 100],
    ['an overdue change is read at once', 1000, 5100, 0],
  ];

describe('how long changes wait for each other', () => {
  for (const [what, waiting, age, expected] of waits) {
    it(what, () => assert.equal(settleTime(waiting, age), expected));
  }
});
