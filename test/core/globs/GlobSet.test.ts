import fc from 'fast-check';
import assert from 'node:assert/strict';
import { GlobSet } from '../../../src/core/globs/GlobSet';

const files: readonly (readonly [glob: string, path: string, expected: boolean])[] = [
  ['*.md', 'a.md', true],
  ['*.md', 'x/a.md', false],
  ['**/*.md', 'a.md', true],
  ['**/*.md', 'x/y/a.md', true],
  ['**/*.{md,markdown}', 'x/a.markdown', true],
  ['**/*.{md,markdown}', 'x/a.txt', false],
  ['{a,b/{c,d}}.md', 'b/d.md', true],
  ['**/notes/**', 'notes/a.md', true],
  ['**/notes/**', 'x/notes/y/a.md', true],
  ['**/notes/**', 'x/my-notes/a.md', false],
  ['/docs/*.md', 'docs/a.md', true],
  ['./docs/*.md', 'docs/a.md', true],
  ['week-?.md', 'week-3.md', true],
  ['week-[0-9].md', 'week-x.md', false],
  ['week-[!0-9].md', 'week-x.md', true],
  ['README.MD', 'readme.md', true],
  ['a+b (c).md', 'a+b (c).md', true],
  ['a.b', 'axb', false],
  ['**/.*', 'x/.hidden', true],
  ['**/.*', 'x/plain', false],
  ['{open.md', '{open.md', true],
  ['[open.md', '[open.md', true],
  ['a,b}.md', 'a,b}.md', true],
  ['😀?.md', '😀😁.md', true],
  ['a**', 'ab', true],
  ['a**', 'a/b', false],
  ['**a', 'ba', true],
  ['**a', 'b/a', false],
  ['a**/b', 'ax/b', true],
  ['a**/b', 'a/x/b', false],
  ['***', 'a', true],
  ['***', 'a/b', false],
  ['a,**', 'a,b/c', false],
  ['x/**', 'x/a/b', true],
  ['{**/a,x/**}', 'b/c/a', true],
  ['{**/a,x/**}', 'x/b/c', true],
  ['{a,b}**', 'a/c', false],
  ['**{a,b}', 'c/a', false],
  ['[]a].md', '].md', true],
  ['[]a].md', 'a.md', true],
  ['[]a].md', 'b.md', false],
  ['[!]a].md', '].md', false],
  ['[!]a].md', 'b.md', true],
  ['[]]', ']', true],
  ['[].md', '[].md', true],
];

describe('matching globs', () => {
  for (const [glob, path, expected] of files) {
    it(`${glob} ${expected ? 'matches' : 'does not match'} ${path}`, () => {
      assert.equal(new GlobSet([glob]).matchesFile(path), expected);
    });
  }

  it('matches a folder by its own name and everything in it', () => {
    assert.ok(new GlobSet(['**/build']).matchesFolder('x/build'));
    assert.ok(new GlobSet(['**/build/**']).matchesFolder('x/build'));
    assert.ok(!new GlobSet(['**/build/*.md']).matchesFolder('x/build'));
  });

  it('matches nothing without a pattern', () => {
    assert.ok(!new GlobSet([]).matchesFile('a.md'));
  });

  it('accepts any text as a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (glob, path) => {
        new GlobSet([glob]).matchesFolder(path);
      }),
    );
  });

  it('matches a path without special characters literally', () => {
    const path = fc.stringMatching(/^[\w.+() ]{1,20}$/);
    fc.assert(
      fc.property(path, (text) => {
        assert.ok(new GlobSet([text]).matchesFile(text));
      }),
    );
  });

  it('match a file at any depth of a folder that they match', () => {
    const globs = new GlobSet(['**/hidden/{made,built}']);
    const paths = ['x/hidden/made/y/b.py', 'hidden/built/b.py', 'hidden/a.py', 'made/b.py'];
    assert.deepEqual(
      paths.map((path) => globs.matchesPath(path)),
      [true, true, false, false],
    );
  });
});
