import assert from 'node:assert/strict';
import { settleTime, waitsForMore } from '../../../src/core/library/settleTime';

const waits: readonly (readonly [what: string, waiting: number, age: number, expected: number])[] =
  [
    ['one edited note is read almost at once', 1, 0, 40],
    ['what a person does shows within a second, however they go on', 8, 480, 20],
    ['a checkout of a thousand files is waited for', 1000, 900, 800],
    ['a tool that never rests is waited for five seconds at most', 1000, 4900, 100],
    ['an overdue change is read at once', 1000, 5100, 0],
  ];

const batches: readonly (readonly [
  what: string,
  waiting: number,
  age: number,
  expected: boolean,
])[] = [
  ['what was read is told of when nothing else has changed', 0, 20, false],
  ['what changes while a few files are read is told of with them', 1, 60, true],
  ['typing without end does not keep the first words back', 1, 600, false],
  ['the rest of a checkout is told of with its beginning', 500, 1500, true],
  ['a tool that never rests does not keep everything back', 500, 6000, false],
];

describe('how long changes wait for each other', () => {
  for (const [what, waiting, age, expected] of waits) {
    it(what, () => assert.equal(settleTime(waiting, age), expected));
  }
  for (const [what, waiting, age, expected] of batches) {
    it(what, () => assert.equal(waitsForMore(waiting, age), expected));
  }
});
