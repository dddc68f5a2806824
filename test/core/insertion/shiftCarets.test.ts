import assert from 'node:assert/strict';
import { shifted } from '../../../src/core/insertion/InsertionPlaces';

describe('a position behind insertions', () => {
  const at = (line: number): { line: number; column: number } => ({ line, column: 3 });

  it('is on the line it was on, wherever lines were inserted', () => {
    assert.equal(shifted(at(4), [{ line: 4, position: 'above', count: 2 }]).line, 6);
    assert.equal(shifted(at(4), [{ line: 4, position: 'below', count: 2 }]).line, 4);
    assert.equal(shifted(at(5), [{ line: 4, position: 'below', count: 2 }]).line, 7);
    assert.equal(shifted(at(5), [{ line: 4, position: 'fill', count: 2 }]).line, 6);
    assert.equal(shifted(at(3), [{ line: 4, position: 'above', count: 2 }]).line, 3);
  });

  it('moves by all insertions above it, and keeps its column', () => {
    const both = [
      { line: 0, position: 'above', count: 2 },
      { line: 2, position: 'fill', count: 3 },
    ] as const;
    assert.deepEqual(shifted(at(9), both), { line: 13, column: 3 });
  });
});
