import assert from 'node:assert/strict';
import { markdownOf } from '../../../src/core/sidebar/markdownOf';
import { readingMinutes } from '../../../src/core/sidebar/readingMinutes';

const text =
  '\ufeff---\ntitle: A\n---\r\n\r\n# A\r\n\r\n## One\r\n\r\n- x\r\n\r\n## Two\r\n\r\ny\r\n';

describe('the Markdown of a row', () => {
  it('is that of the whole note without its front matter', () => {
    assert.equal(markdownOf(text, null), '# A\n\n## One\n\n- x\n\n## Two\n\ny\n');
  });

  it('is that of a section with its heading', () => {
    assert.equal(markdownOf(text, { line: 7, endLine: 10 }), '## One\n\n- x\n');
  });
});

describe('the time a note takes to read', () => {
  const cases: readonly [what: string, text: string, minutes: number][] = [
    ['nothing', '', 1],
    ['a thousand words', 'word '.repeat(1000), 5],
    ['four hundred characters of Chinese', '读'.repeat(800), 2],
    [
      'a list of links, by what is read of them',
      '- [One word](https://example.org/a/b-c/d-e/f-g/h-i): why\n'.repeat(200),
      3,
    ],
    ['a list of nothing but links', '- [One word](a.md)\n'.repeat(2000), 1],
  ];
  for (const [what, given, minutes] of cases) {
    it(`is ${minutes} min for ${what}`, () => {
      assert.equal(readingMinutes(given), minutes);
    });
  }
});
