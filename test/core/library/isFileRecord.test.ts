import assert from 'node:assert/strict';
import { isPathBelow } from '../../../src/core/library/isFileRecord';

const paths: readonly (readonly [path: string, isBelow: boolean])[] = [
  ['a.md', true],
  ['a/b.md', true],
  ['a..b/...md', true],
  ['a\\b.md', true],
  ['..\u2044a.md', true],
  ['C: a language.md', true],
  ['', false],
  ['/a.md', false],
  ['a//b.md', false],
  ['a/./b.md', false],
  ['../a.md', false],
  ['a/../../b.md', false],
  ['a\\..\\..\\b.md', false],
  ['..\\b.md', false],
  ['a/..\\b.md', false],
  ['a\\..', false],
  ['C:/x.md', false],
  ['c:\\x.md', false],
  ['c:', false],
];

describe('paths below a source', () => {
  for (const [path, isBelow] of paths) {
    it(`${JSON.stringify(path)} ${isBelow ? 'is one' : 'is none'}`, () => {
      assert.equal(isPathBelow(path), isBelow);
    });
  }
});
