import fc from 'fast-check';
import assert from 'node:assert/strict';
import { editDistance } from '../../../src/core/search/Spelling';

/** The distance as its definition says, slowly: optimal string alignment. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      const row = rows[i];
      if (row) row[j] = least;
    }
  }
  return at(a.length, b.length);
}

describe('counting the typos between two words', () => {
  for (const most of [1, 2]) {
    it(`agrees with the definition on short words, up to ${most}`, () => {
      const word = fc.stringMatching(/^[abc]{0,6}$/);
      fc.assert(
        fc.property(word, word, (a, b) => {
          assert.equal(editDistance(a, b, most), Math.min(distance(a, b), most + 1));
        }),
        { numRuns: 3000 },
      );
    });
  }
});
