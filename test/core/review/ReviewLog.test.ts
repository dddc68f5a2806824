import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drain } from '../../../src/core/Lazy';
import {
  type AnswerEntry,
  formatEntry,
  mergeEntries,
  type ParsedLog,
  parseLog,
  type ReviewEntry,
} from '../../../src/core/review/ReviewLog';

const name = fc.string({ minLength: 1, maxLength: 40 });
const text = fc.string({ unit: 'binary', maxLength: 300 });
const base = { id: name, machine: name, time: fc.integer({ min: 0, max: 4_000_000_000_000 }) };
/** Objects as a parser of JSON makes them. */
const plain = { noNullPrototype: true };
const as = fc.record({ note: name, heading: text, question: text, answer: text }, plain);
const entry: fc.Arbitrary<ReviewEntry> = fc.oneof(
  fc.record(
    {
      ...base,
      action: fc.constant('answer' as const),
      card: name,
      day: fc.integer({ min: 0, max: 40_000 }),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      as,
    },
    { ...plain, requiredKeys: ['id', 'machine', 'time', 'action', 'card', 'day', 'rating'] },
  ),
  fc.record(
    {
      ...base,
      action: fc.constantFrom('suspend' as const, 'resume' as const, 'seen' as const),
      card: name,
      as,
    },
    plain,
  ),
  fc.record({ ...base, action: fc.constant('undo' as const), entry: name }, plain),
);

const answer: AnswerEntry = {
  id: 'w-1',
  time: 1_000,
  machine: 'm',
  action: 'answer',
  card: 'c',
  day: 20_000,
  rating: 3,
};

function read(log: string): ParsedLog {
  return drain(parseLog(log));
}

describe('the log of reviews', () => {
  it('reads every entry as it was written', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const written = entries.map((one) => `${formatEntry(one)}\n`).join('');
        assert.deepEqual(read(written).entries, entries);
      }),
    );
  });

  it('reads an answer as it writes it like the same line with spaces', () => {
    const plainName = fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-'), minLength: 1 });
    const names = { id: plainName, machine: plainName, card: plainName };
    fc.assert(
      fc.property(fc.record(names), (named) => {
        const line = formatEntry({ ...answer, ...named });
        const { entries } = read(`${line}\n${line.replaceAll(',', ' , ')}\n`);
        assert.deepEqual(entries[0], entries[1]);
        assert.deepEqual(entries[0], { ...answer, ...named });
      }),
    );
  });

  it('writes each entry on one line, whatever the note says', () => {
    fc.assert(fc.property(entry, (one) => assert.ok(!/[\n\r]/.test(formatEntry(one)))));
  });

  it('never throws, and reads on after what it does not understand', () => {
    fc.assert(
      fc.property(fc.string(), (damage) => {
        const { entries } = read(`${damage}\n${formatEntry(answer)}\n`);
        assert.deepEqual(entries.at(-1), answer);
      }),
    );
  });

  const strange: [line: string, code: string][] = [
    ['{"v":1,"id":"w-1"', 'damaged'],
    ['[]', 'damaged'],
    [formatEntry(answer).replace('"rating":3', '"rating":7'), 'damaged'],
    [formatEntry(answer).replace('"day":"2024', '"day":"x'), 'damaged'],
    [formatEntry(answer).replace('"v":1', '"v":2'), 'newer'],
    [formatEntry(answer).replace('"answer"', '"bury"'), 'newer'],
    [formatEntry(answer).replace('"answer"', '"constructor"'), 'newer'],
  ];
  for (const [line, code] of strange) {
    it(`takes ${line.slice(0, 60)}… for a ${code} line`, () => {
      const { entries, problems } = read(`${formatEntry(answer)}\n${line}\n`);
      assert.deepEqual([entries.length, problems], [1, [{ line: 2, code }]]);
    });
  }

  it('is the same whatever the order and number of the files', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ id }) => id }),
        fc.integer(),
        (all, seed) => {
          const shuffled = [...all, ...all].sort(
            (left, right) => ((left.time ^ seed) % 97) - ((right.time ^ seed) % 97),
          );
          assert.deepEqual(mergeEntries(shuffled), mergeEntries(all));
        },
      ),
    );
  });

  it('keeps both entries where a copied folder went on counting from the same number', () => {
    const other = { ...answer, time: 2_000, card: 'd' };
    assert.deepEqual(mergeEntries([other, answer, other]), [answer, other]);
  });
});
