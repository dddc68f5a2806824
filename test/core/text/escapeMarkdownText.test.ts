import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { escapeMarkdownText } from '../../../src/core/text/escapeMarkdownText';

const cases: [text: string, escaped: string][] = [
  ['Prefer List<String> over __init__', 'Prefer List\\<String> over \\_\\_init\\_\\_'],
  ['Prefer `List<String>` over `__init__`', 'Prefer `List<String>` over `__init__`'],
  ['<img src=x> and <details>', '\\<img src=x> and \\<details>'],
  ['</script> and <!-- x -->', '<\\/script> and <\\!-- x --\\>'],
  ['[reset](https://example.com)', '\\[reset](https://example.com)'],
  ['![x](y)', '!\\[x](y)'],
  ['*a* and **b**', '\\*a\\* and \\*\\*b\\*\\*'],
  ['~~a~~', '\\~\\~a\\~\\~'],
  ['a \\* b', 'a \\\\\\* b'],
  ['&lt; and &#60;', '\\&lt; and \\&#60;'],
  ['an open ` tick', 'an open \\` tick'],
  ['``a ` b`` ` c', '``a ` b`` \\` c'],
  ['{{ a }} {% b %}', '{\\{ a }} {\\% b %}'],
  ['`{{ a }} -->`', '`{ { a }} -- >`'],
];
const ordinary = [
  'snake_case_name, 2 * 3, a < b && c > d',
  'Costs $5 and ${HOME}; is #1 ~ 2!',
  "Don't use C:\\dir",
];

describe('plain text as Markdown', () => {
  for (const [text, escaped] of cases) {
    it(`is escaped outside code alone: ${text}`, () => {
      assert.equal(escapeMarkdownText(text), escaped);
    });
  }
  for (const text of ordinary) {
    it(`stays as it is: ${text}`, () => {
      assert.equal(escapeMarkdownText(text), text);
    });
  }
  for (const [text] of cases.filter(([one]) => !one.includes('`'))) {
    it(`is rendered letter by letter: ${text}`, () => {
      const markdown = new MarkdownIt({ html: true });
      const shown = markdown.utils.escapeHtml(text);
      assert.equal(markdown.renderInline(escapeMarkdownText(text)), shown);
    });
  }
});
