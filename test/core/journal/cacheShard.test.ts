import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeShard, encodeShard } from '../../../src/core/journal/cacheShard';
import type { FileRecord } from '../../../src/core/journal/FileRecord';
import { readNote } from '../../../src/core/reading/readNote';

const records: readonly FileRecord[] = [
  {
    path: 'a.md',
    modified: 5,
    size: 7,
    translations: [{ path: 'a.fr.md', language: 'fr' }],
    note: readNote('# Été 🚀\n\n## Takeaways\n\n- Measure first\n- [ ] Tick', 'a'),
  },
  { path: 'b.md', modified: 0, size: 0, translations: [], note: null },
];
const shard = encodeShard(records, 'v1');

describe('a shard of the cache', () => {
  it('gives back what was put in', () => {
    assert.deepEqual(decodeShard(shard, 'v1'), records);
  });

  it('is not read by another version', () => {
    assert.equal(decodeShard(shard, 'v2'), null);
  });

  it('is not read when it is cut short anywhere', () => {
    fc.assert(
      fc.property(fc.nat(shard.length - 1), (length) => {
        assert.equal(decodeShard(shard.slice(0, length), 'v1'), null);
      }),
    );
  });

  it('is not read when one of its characters has changed', () => {
    const body = shard.indexOf('\n') + 1;
    fc.assert(
      fc.property(fc.integer({ min: body, max: shard.length - 1 }), (at) => {
        const other = shard[at] === 'x' ? 'y' : 'x';
        assert.equal(
          decodeShard(`${shard.slice(0, at)}${other}${shard.slice(at + 1)}`, 'v1'),
          null,
        );
      }),
    );
  });

  for (const garbage of ['', '\n', 'null\n[]', '{}\n[]', '[]\n', '\u0000\u0001\n\u0002']) {
    it(`takes no harm from ${JSON.stringify(garbage)}`, () => {
      assert.equal(decodeShard(garbage, 'v1'), null);
    });
  }
});
