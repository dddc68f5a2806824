import assert from 'node:assert/strict';
import { sectionComments } from '../../../src/core/comments/CommentSyntax';

const cases: [path: string, above: string, sign: string | null][] = [
  ['App.vue', '<script setup lang="ts">\nconst a = 1;', '//'],
  ['App.vue', '<script src="./a.js"></script>\n', '<!--'],
  ['App.vue', '<template>\n  <template #x>\n  </template>', '<!--'],
  ['App.vue', '<template lang="pug">\np', null],
  ['App.vue', '<template>\n</template>\n<style scoped>\n.a {', '/*'],
  ['App.vue', '<style>\n</style>\n', '<!--'],
  ['Card.svelte', '<script>\n  let a;\n</script>\n<p>', '<!--'],
  ['Card.svelte', '<script context="module">', '//'],
  ['Page.astro', '---\nconst a = 1;', '//'],
  ['Page.astro', '---\nconst a = 1;\n---\n<p>', '<!--'],
  ['Page.astro', '<p>', '<!--'],
];

describe('the comments of a section', () => {
  for (const [path, above, sign] of cases) {
    it(`begin with ${sign ?? 'nothing known'} in ${path} below ${JSON.stringify(above)}`, () => {
      const found = sectionComments(path, above.split('\n'));
      assert.equal(found && (found.line ?? found.block?.start ?? null), sign);
    });
  }
});
