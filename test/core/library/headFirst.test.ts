import assert from 'node:assert/strict';
import { headFirst } from '../../../src/core/library/headFirst';

describe('which notes are written first into the cache', () => {
  it('is one of each topmost folder, its README where it has one, and what lies beside them', () => {
    const paths = ['a/1.md', 'a/2.md', 'b/x/3.md', 'b/README.md', 'b/4.md', 'top.md', 'c/5.md'];
    assert.deepEqual(headFirst(paths), [
      ...['a/1.md', 'b/README.md', 'c/5.md', 'top.md'],
      ...['a/2.md', 'b/x/3.md', 'b/4.md'],
    ]);
  });

  it('keeps all of a flat folder', () => {
    const paths = Array.from({ length: 500 }, (_, index) => `${index}.md`);
    assert.deepEqual(headFirst(paths), paths);
  });
});
