import assert from 'node:assert/strict';
import fc from 'fast-check';
import { initialBlocks } from '../../src/shared/initialBlocks';

const blocksOf = (count: number, length: number): { html: string; line: number }[] =>
  Array.from({ length: count }, (_, at) => ({ html: 'x'.repeat(length), line: at * 2 + 1 }));

describe('the initial blocks of a note', () => {
  it('is the start of a note that is read from the start', () => {
    assert.deepEqual(initialBlocks(blocksOf(100, 4_000), 1), { from: 0, to: 6 });
  });

  it('is the whole of a short note', () => {
    assert.deepEqual(initialBlocks(blocksOf(5, 100), 1), { from: 0, to: 5 });
  });

  it('begins a little above the line where a note was left', () => {
    assert.deepEqual(initialBlocks(blocksOf(100, 4_000), 41), { from: 17, to: 23 });
  });

  it('contains the block of the line, wherever that is', () => {
    const note = fc.array(
      fc.record({ length: fc.nat(30_000), lines: fc.integer({ min: 1, max: 9 }) }),
    );
    fc.assert(
      fc.property(note, fc.integer({ min: 1, max: 200 }), (parts, line) => {
        let next = 1;
        const blocks = parts.map(({ length, lines }) => {
          const block = { html: 'x'.repeat(length), line: next };
          next += lines;
          return block;
        });
        const { from, to } = initialBlocks(blocks, line);
        const wanted = blocks.filter((block) => block.line <= line).length - 1;
        assert.ok(blocks.length === 0 ? to === 0 : from <= wanted && wanted < to);
      }),
    );
  });
});
