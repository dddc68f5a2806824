import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordStore } from '../../../src/core/search/WordStore';

describe('keeping the words of documents in one array', () => {
  it('gives back what was put last, however much was dropped in between', () => {
    const terms = fc.array(fc.nat(50), { maxLength: 200 });
    const step = fc.record({ number: fc.nat(30), text: terms, around: terms, drop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const store = new WordStore();
        const kept = new Map<number, { text: number[]; around: number[] }>();
        for (const { number, text, around, drop } of steps) {
          store.drop(number);
          kept.delete(number);
          if (drop) continue;
          store.put(number, text, around);
          kept.set(number, { text, around });
        }
        for (let number = 0; number <= 30; number++) {
          const { text, around } = kept.get(number) ?? { text: [], around: [] };
          assert.deepEqual([...store.text(number)], text);
          assert.deepEqual([...store.around(number)], around);
        }
      }),
      { numRuns: 60 },
    );
  });
});
