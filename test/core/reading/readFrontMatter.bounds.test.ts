import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/reading/readNote';
import { planFrontMatterField } from '../../../src/core/edits/planFrontMatterField';
import { frontMatterInputs } from '../../tools/fuzz/hostile/frontMatterInputs';
import { assertLinear } from '../bounds/assertLinear';

function fenced(yaml: string): string {
  return `---\n${yaml}\n---\n\n# Below\n`;
}

const refused = [
  ['lists ten thousand deep', `title: ${'['.repeat(10_000)}`],
  ['lists that are closed', `title: ${'['.repeat(200)}${']'.repeat(200)}`],
  ['maps in maps', `title: ${'{a: '.repeat(21)}`],
  ['marked keys in each other', `title: a\n${'- ? '.repeat(200)}`],
  ['two thousand keys in a line', `title: {${'a: 1, '.repeat(2_000)}}`],
  ['twenty thousand characters', `title: ${'a'.repeat(20_000)}`],
] as const;

describe('bounded work of front matter', () => {
  for (const [name, yaml] of refused) {
    it(`B4: is not parsed where it contains ${name}; the note below it is read`, () => {
      const note = readNote(fenced(yaml), 'fallback');
      assert.equal(note.title, 'Below');
      assert.deepEqual(note.problems, [{ line: 1, code: 'front-matter-too-involved' }]);
      assert.deepEqual(planFrontMatterField(fenced(yaml), 'order', 1), {
        kind: 'refuse',
        reason: 'broken-front-matter',
      });
    }).timeout(20_000);
  }

  it('B4: is parsed where a text only looks deep, or a list is long', () => {
    const tags = Array.from({ length: 300 }, (_, at) => `tag-${at}`);
    const note = readNote(
      fenced(`title: "a [[b]] {c}: d"\ntags: [${tags.join(', ')}]`),
      'fallback',
    );
    assert.deepEqual([note.title, note.frontMatter.tags], ['a [[b]] {c}: d', tags]);
    assert.deepEqual(note.problems, []);
  }).timeout(20_000);

  for (const { name, prepare } of frontMatterInputs) {
    it(`grows no faster than its input: ${name}`, () => {
      assertLinear(prepare, 2_000);
    }).timeout(20_000);
  }
});
