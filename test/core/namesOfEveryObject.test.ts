import assert from 'node:assert/strict';
import { describeFile } from '../../src/core/activeFile/ActiveFile';
import { fits } from '../../src/core/activeFile/fits';
import { isFenceOf } from '../../src/core/note/readCodeBlocks';
import { readFrontMatter } from '../../src/core/reading/readFrontMatter';
import { renderHtml } from './rendering/renderHtml';

/** What `name in {}` holds of, so that a table kept as an object seems to know it. */
const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('names that every object has', () => {
  for (const name of names) {
    it(`${name} is text like any other in a note`, () => {
      const html = renderHtml(`:${name}: [${name}] [${name}][] x[^${name}] [[${name}]]`).replace(
        /<\/?strong>/g,
        '__',
      );
      assert.match(
        html,
        new RegExp(`:${name}: \\[${name}\\] \\[${name}\\]\\[\\] x\\[\\^${name}\\]`),
      );
      assert.match(renderHtml(`> [!${name}]\n> x`), /<blockquote[^>]*>\s*<p[^>]*>\[!/);
      assert.match(
        renderHtml(`\`\`\`${name}\nx\n\`\`\``),
        new RegExp(`class="language-${name.toLowerCase()}"`),
      );
      assert.match(renderHtml(`x[^${name}]\n\n[^${name}]: note`), /footnote-ref/);
      assert.match(renderHtml(`[${name}]\n\n[${name}]: /u`), /href="\/u"/);
      assert.match(
        renderHtml(`# \`${name}\`\n\n# \`${name}\``),
        new RegExp(`id="${name.toLowerCase()}-1"`),
      );
    });

    it(`${name} is no language and no package that is known`, () => {
      assert.equal(isFenceOf(name, 'x'), false);
      const text = `import ${name}`;
      assert.deepEqual(describeFile({ languageId: 'python', path: 'x', text }).frameworks, []);
      const file = describeFile({ languageId: name, path: 'x', text });
      assert.equal(file.language, null);
      assert.equal(fits({ languages: ['x'], tags: [name], titles: [name] }, file).score, 0);
    });

    it(`${name} is no field of front matter`, () => {
      const { fields } = readFrontMatter(['---', `${name}: x`, 'title: T', '---']);
      assert.equal(fields.title, 'T');
      assert.equal(Object.hasOwn(fields, name), false);
      assert.equal(({} as Record<string, unknown>)['x'], undefined);
    });
  }
});
