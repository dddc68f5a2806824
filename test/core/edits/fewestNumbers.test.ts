import fc from 'fast-check';
import assert from 'node:assert/strict';
import { fewestNumbers, type NumberedRow } from '../../../src/core/edits/planMove';

const unplaced = Number.MAX_SAFE_INTEGER;
const firstPlace = Number.MIN_SAFE_INTEGER;

/** Whether rows stand in the order of their indices. */
function areInOrder(rows: readonly NumberedRow[]): boolean {
  return rows.every((row, at) => {
    const above = rows[at - 1];
    if (!above) return true;
    return above.number === row.number ? above.tieRank < row.tieRank : above.number < row.number;
  });
}

/** All subsets of the indices below a length, the smaller first. */
function subsets(length: number): number[][] {
  const all = Array.from({ length: 2 ** length }, (_, bits) =>
    Array.from({ length }, (_unused, at) => at).filter((at) => (bits >> at) % 2 === 1),
  );
  return all.sort((left, right) => left.length - right.length);
}

/** Whether some numbers of a fine grid, written for the rows of a set, bring all rows into order. */
function canOrder(rows: readonly NumberedRow[], set: readonly number[], grid: number[]): boolean {
  const [at, ...rest] = set;
  if (at === undefined) return areInOrder(rows);
  return grid.some((number) =>
    canOrder(
      rows.map((row, index) => (index === at ? { ...row, number } : row)),
      rest,
      grid,
    ),
  );
}

const row = fc.record({
  number: fc.constantFrom(firstPlace, 0, 1, 1, 2, unplaced, unplaced),
  tieRank: fc.nat(5),
  canChange: fc.constantFrom(true, true, true, false),
});
const grid = [-3, -2, -1, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 3, 4, 5];

describe('the fewest numbers that order rows', () => {
  it('are as few as an exhaustive search finds, and order the rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const found = fewestNumbers(rows, 0, { most: 9, firstPlace, unplaced });
        const best = subsets(rows.length).find(
          (set) => set.every((at) => rows[at]?.canChange) && canOrder(rows, set, grid),
        );
        assert.equal(found?.length, best?.length);
        const after = rows.map((one, at) => {
          const written = found?.find((number) => number.at === at);
          return written ? { ...one, number: written.number } : one;
        });
        if (found) assert.ok(areInOrder(after));
        for (const { at } of found ?? []) assert.ok(rows[at]?.canChange);
      }),
    );
  });

  it('prefer the moved row if another one would do as well', () => {
    const swapped = [2, 1].map((number) => ({ number, tieRank: 0, canChange: true }));
    for (const preferred of [0, 1]) {
      const numbers = fewestNumbers(swapped, preferred, { most: 9, firstPlace, unplaced });
      assert.deepEqual(
        numbers?.map(({ at }) => at),
        [preferred],
      );
    }
  });

  it('are none if no exact number is left', () => {
    const near = [1, 9, 1 + Number.EPSILON].map((number, at) => {
      return { number, tieRank: 0, canChange: at === 1 };
    });
    assert.equal(fewestNumbers(near, 1, { most: 9, firstPlace, unplaced }), null);
  });
});
