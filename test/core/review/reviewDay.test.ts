import assert from 'node:assert/strict';
import { dayText, parseDay, reviewDay, startOfDay } from '../../../src/core/review/reviewDay';

/** A moment in UTC, the minutes local time is behind it, and the day of review. */
const moments: [utc: string, offset: number, day: string][] = [
  ['2026-11-30T12:00:00Z', 0, '2026-11-30'],
  ['2026-12-01T03:59:00Z', 0, '2026-11-30'],
  ['2026-12-01T04:00:00Z', 0, '2026-12-01'],
  ['2026-11-30T23:30:00Z', -60, '2026-11-30'],
  ['2026-12-01T03:30:00Z', -60, '2026-12-01'],
  ['2026-12-01T10:00:00Z', 480, '2026-11-30'],
  ['2026-12-01T13:00:00Z', 480, '2026-12-01'],
];

describe('the day of review', () => {
  for (const [utc, offset, day] of moments) {
    it(`of ${utc}, ${offset} minutes behind UTC, is ${day}`, () => {
      assert.equal(dayText(reviewDay(Date.parse(utc), offset)), day);
    });
  }

  it('begins at its first moment and not before', () => {
    const start = startOfDay(20_000, 480);
    assert.deepEqual([reviewDay(start - 1, 480), reviewDay(start, 480)], [19_999, 20_000]);
  });

  for (const text of ['2026-13-01', '2026-1-1', 'today', '']) {
    it(`is not read from "${text}"`, () => assert.equal(parseDay(text), null));
  }
});
