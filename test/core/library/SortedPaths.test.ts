import assert from 'node:assert/strict';
import fc from 'fast-check';
import { naturalKey } from '../../../src/core/text/fileNames';
import { SortedPaths } from '../../../src/core/library/SortedPaths';

describe('paths in natural order', () => {
  it('puts 2 before 10, in any order of arrival', () => {
    const paths = new SortedPaths();
    paths.add('note-10.md');
    assert.deepEqual(paths.all, ['note-10.md']);
    paths.add('note-2.md');
    paths.add('note-30.md');
    assert.deepEqual(paths.all, ['note-2.md', 'note-10.md', 'note-30.md']);
  });

  it('are those added and not deleted since, each once, at any time', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'delete', 'ask'),
      path: fc.integer({ min: 0, max: 20 }).map((number) => `note-${number}.md`),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const paths = new SortedPaths();
        const expected = new Set<string>();
        for (const { what, path } of steps) {
          if (what === 'ask') assert.equal(paths.all.length, expected.size);
          else {
            paths[what](path);
            expected[what](path);
          }
        }
        const inOrder = [...expected].sort((left, right) =>
          naturalKey(left) < naturalKey(right) ? -1 : 1,
        );
        assert.deepEqual(paths.all, inOrder);
      }),
    );
  });
});
