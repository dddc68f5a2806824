import assert from 'node:assert/strict';
import { settleTime } from '../../../src/core/journal/settleTime';

const waits: readonly (readonly [what: string, waiting: number, age: number, expected: number])[] =
  [
    ['one edited note is read almost at once', 1, 0, 40],
    ['a checkout of a thousand files is waited for', 1000, 0, 300],
    ['the wait ends before the first change is a second old', 1000, 700, 100],
    ['an overdue change is read at once', 1000, 900, 0],
  ];

describe('how long changes wait for each other', () => {
  for (const [what, waiting, age, expected] of waits) {
    it(what, () => assert.equal(settleTime(waiting, age), expected));
  }
});
