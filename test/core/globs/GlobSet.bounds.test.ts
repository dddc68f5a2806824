import assert from 'node:assert/strict';
import { GlobSet } from '../../../src/core/globs/GlobSet';
import { excludeGlob } from '../../../src/core/globs/excludeGlob';
import { globInputs } from '../../tools/fuzz/hostile/globInputs';
import { assertLinear } from '../bounds/assertLinear';

const deepPath = `${'folder/'.repeat(40)}note.md`;

describe('bounded work of globs', () => {
  it('B1: matches any number of nested folders', () => {
    const globs = new GlobSet([`${'**/'.repeat(60)}x`, `${'**/a/'.repeat(60)}x`]);
    assert.equal(globs.matchesFile(deepPath), false);
    assert.equal(globs.matchesFile('a/b/x'), true);
    assert.equal(globs.matchesFile(`${'a/'.repeat(60)}b/x`), true);
  }).timeout(20_000);

  it('B1: matches any number of stars between letters', () => {
    const globs = new GlobSet([`${'*a'.repeat(100)}x`]);
    assert.equal(globs.matchesFile('a'.repeat(250)), false);
    assert.equal(globs.matchesFile(`${'a'.repeat(250)}x`), true);
  }).timeout(20_000);

  it('D5: follows adjacent alternatives and never expands them', () => {
    const globs = new GlobSet(['{a,a}'.repeat(40), '{c,d}'.repeat(26), '{,x}'.repeat(50)]);
    assert.deepEqual(globs.leftOut, []);
    assert.equal(globs.matchesFile('a'.repeat(40)), true);
    assert.equal(globs.matchesFile('cd'.repeat(13)), true);
    assert.equal(globs.matchesFile('cd'.repeat(14)), false);
    assert.equal(globs.matchesFile('x'.repeat(50)), true);
    assert.equal(globs.matchesFile('x'.repeat(51)), false);
  }).timeout(20_000);

  it('D5: follows nested alternatives', () => {
    const depth = 200;
    const globs = new GlobSet([`${'{a,'.repeat(depth)}b${'}'.repeat(depth)}`]);
    assert.deepEqual(globs.leftOut, []);
    assert.deepEqual(
      ['a', 'b', 'c'].map((path) => globs.matchesFile(path)),
      [true, true, false],
    );
  }).timeout(20_000);

  it('ignores a glob that is too long, and reports it', () => {
    const long = 'a'.repeat(1_001);
    const globs = new GlobSet(['kept', long]);
    assert.deepEqual(globs.leftOut, [long]);
    assert.equal(globs.matchesFile('kept'), true);
    assert.equal(globs.matchesFile(long), false);
  }).timeout(20_000);

  it('ignores globs with too many wildcard combinations, and keeps the others', () => {
    const many = Array.from({ length: 400 }, (_, at) => `*${at}${'*a'.repeat(40)}`);
    const globs = new GlobSet([...many, 'kept']);
    assert.ok(globs.leftOut.length > 0 && globs.leftOut.length < many.length);
    assert.equal(globs.matchesFile('kept'), true);
  }).timeout(20_000);

  it('takes thousands of ordinary globs', () => {
    const globs = new GlobSet(Array.from({ length: 2_000 }, (_, at) => `**/dir${at}/**`));
    assert.deepEqual(globs.leftOut, []);
    assert.equal(globs.matchesFile('a/dir1999/b/c.md'), true);
    assert.equal(globs.matchesFile('a/dir2000/b/c.md'), false);
  }).timeout(20_000);

  it('D5: passes the editor no pattern that could grow exponentially', () => {
    const hostile = ['{a,a}'.repeat(40), '**/'.repeat(10), '*a'.repeat(50), 'x'.repeat(500)];
    const many = Array.from({ length: 5_000 }, (_, at) => `x${at}`);
    const glob = excludeGlob([...hostile, '**/{one,two}', ...many]);
    assert.ok(glob.split(',').length <= 500);
    assert.ok(glob.includes('**/one,**/two'));
    assert.ok(!/a,a|aa|\*\*\/\*\*|\*a/.test(glob));
  }).timeout(20_000);

  for (const { name, prepare } of globInputs) {
    it(`grows no faster than its input: ${name}`, () => {
      assertLinear(prepare, 1_000);
    }).timeout(20_000);
  }
});
