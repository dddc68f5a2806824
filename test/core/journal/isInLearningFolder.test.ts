import { equal } from 'node:assert/strict';
import { isInLearningFolder } from '../../../src/core/journal/isInLearningFolder';

describe('isInLearningFolder', () => {
  for (const [path, root, expected] of [
    ['til/git/worktree.md', 'work', true],
    ['notes/Today I Learned/redis.md', 'work', true],
    ['git/worktree.md', 'my-til', true],
    ['learnings/cache.md', 'api', true],
    ['docs/learning-journal/day.md', 'api', true],
    ['docs/tiles/mosaic.md', 'utilities', false],
    ['til.md', 'api', false],
  ] as const) {
    it(`is ${String(expected)} for ${path} below ${root}`, () => {
      equal(isInLearningFolder(path, root), expected);
    });
  }
});
