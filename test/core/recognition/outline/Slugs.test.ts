import assert from 'node:assert/strict';
import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { Slugs } from '../../../../src/core/recognition/outline/Slugs';

const words = fc.constantFrom(
  'Setup',
  'setup',
  '1',
  '-',
  ' ',
  '_',
  '🚀',
  'Überblick',
  'C++',
  '.',
  'x-1',
);

describe('Slugs', () => {
  it('gives the anchors that GitHub gives, duplicates numbered', () => {
    const titles = fc.array(fc.array(words, { maxLength: 3 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(titles, (all) => {
        const github = new GithubSlugger();
        const slugs = new Slugs();
        assert.deepEqual(
          all.map((title) => slugs.next(title)),
          all.map((title) => github.slug(title)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
