import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeShard, encodeShard } from '../../../src/core/library/cacheShard';
import type { FileRecord } from '../../../src/core/library/FileRecord';
import { fingerprint } from '../../../src/core/library/fingerprint';
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
  it('returns what was stored', () => {
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

  describe('that says of itself that it is sound is not read', () => {
    const [record = assert.fail()] = records;
    const note = record.note ?? assert.fail();
    /** Every field of a record and of its note, at any depth, by the way that leads there. */
    const ways = (value: unknown, way: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inside]) => [
            [...way, name],
            ...ways(inside, [...way, name]),
          ])
        : [];
    const changed = (way: readonly string[], to: unknown): FileRecord => {
      const copy = structuredClone(record);
      const last = way.at(-1) ?? '';
      const parent = way
        .slice(0, -1)
        .reduce<unknown>((value, name) => Reflect.get(value as object, name), copy) as object;
      Reflect.set(parent, last, to);
      return copy;
    };
    const forged = (...list: readonly unknown[]): string =>
      encodeShard(list as readonly FileRecord[], 'v1');

    for (const way of ways(record)) {
      const isNullable = ['section', 'group', 'note', 'title', 'solution', 'solutionLine'];
      for (const other of [{}, [[]], Symbol.iterator, null]) {
        if (other === null && isNullable.includes(way.at(-1) ?? '')) continue;
        it(`where ${way.join('.')} is ${typeof other} ${JSON.stringify(other)}`, () => {
          assert.equal(decodeShard(forged(changed(way, other)), 'v1'), null);
        });
      }
    }

    for (const path of ['../x.md', '/x.md', 'a/../../x.md', 'a//b.md', './x.md', '', '..', 'a/']) {
      it(`where a path is ${JSON.stringify(path)}`, () => {
        assert.equal(decodeShard(forged({ ...record, path }), 'v1'), null);
        const translations = [{ path, language: 'fr' }];
        assert.equal(decodeShard(forged({ ...record, translations }), 'v1'), null);
      });
    }

    for (const list of [[null], [5], [[]], [{}], [record, null], [{ ...record, size: -1 }]]) {
      it(`where it contains ${JSON.stringify(list).slice(0, 40)}`, () => {
        assert.equal(decodeShard(forged(...list), 'v1'), null);
      });
    }

    it('where it nests as deep as a text can', () => {
      const deep = '['.repeat(100_000) + ']'.repeat(100_000);
      const header = JSON.stringify({ version: 'v1', checksum: fingerprint(deep) });
      assert.equal(decodeShard(`${header}\n${deep}`, 'v1'), null);
    });

    it('unless all that is unusual are names and fields that nobody asks for', () => {
      const odd = { ...record, path: '__proto__/constructor.md', extra: { note } };
      assert.equal(decodeShard(forged(odd), 'v1')?.length, 1);
    });
  });

  for (const garbage of ['', '\n', 'null\n[]', '{}\n[]', '[]\n', '\u0000\u0001\n\u0002']) {
    it(`is not harmed by ${JSON.stringify(garbage)}`, () => {
      assert.equal(decodeShard(garbage, 'v1'), null);
    });
  }
});
