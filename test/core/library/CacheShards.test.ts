import assert from 'node:assert/strict';
import { CacheShards, shardSize } from '../../../src/core/library/CacheShards';

const named = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${number}.md`);
const always = (): boolean => true;

describe('the shards of a cache', () => {
  let shards: CacheShards;

  beforeEach(() => {
    shards = new CacheShards();
  });

  const held = (): string[] =>
    Array.from({ length: shards.count }, (_, index) => [...shards.pathsOf(index)]).flat();

  it('contain a fixed number of records, and are all written at first', () => {
    shards.touch(named(shardSize * 2 + 1));
    assert.deepEqual([shards.take(always), shards.isDirty], [[0, 1, 2], false]);
  });

  it('are written one by one for changed records', () => {
    shards.touch(named(shardSize * 2));
    shards.take(always);
    shards.touch(['0.md']);
    assert.equal(shards.take(always).length, 1);
  });

  it('are a single empty one if there is nothing to cache', () => {
    shards.touch([]);
    assert.deepEqual([shards.take(always), held()], [[0], []]);
  });

  it('are as few as the records need when most are gone', () => {
    const paths = named(shardSize * 10);
    shards.touch(paths);
    shards.take(always);
    const left = new Set(paths.filter((_, number) => number % 20 === 0));
    shards.touch(paths);
    assert.deepEqual(
      shards.take((path) => left.has(path)),
      [0],
    );
    assert.deepEqual(held().sort(), [...left].sort());
  });

  it('reuse free space for new records', () => {
    shards.touch(named(shardSize * 2));
    shards.take(always);
    shards.touch(['0.md']);
    shards.take((path) => path !== '0.md');
    shards.touch(['new.md']);
    shards.take(always);
    assert.equal(shards.count, 2);
  });

  it('contain no record twice, even if it was written twice', () => {
    shards.fill(0, ['a.md', 'b.md']);
    assert.deepEqual([...shards.fill(1, ['b.md', 'c.md', 'c.md'])], ['c.md']);
    assert.deepEqual([shards.take(always), held()], [[1], ['a.md', 'b.md', 'c.md']]);
  });

  it('are written if they were missing, damaged, or not yet written', () => {
    for (const index of [0, 2, 4]) {
      shards.fill(
        index,
        named(shardSize).map((name) => `${index}/${name}`),
      );
    }
    shards.discard(3);
    const first = shards.take(always);
    shards.putBack(first);
    assert.deepEqual(
      [first, shards.take(always)],
      [
        [1, 3],
        [1, 3],
      ],
    );
  });
});
