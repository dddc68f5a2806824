import assert from 'node:assert/strict';
import { isUnanswered } from '../../../src/core/insertion/CursorLanguage';

const markdown = { line: null, block: { start: '<!--', end: '-->' } };
const python = { line: '#', block: null };

const cases = [
  ['python', markdown, true],
  ['nosuchlanguage', markdown, true],
  ['python', python, false],
  ['html', markdown, false],
  ['vue', markdown, false],
  ['json', markdown, false],
  ['text', markdown, false],
  ['', markdown, false],
  [null, markdown, false],
] as const;

describe("Markdown's comments inside a fence", () => {
  for (const [fence, syntax, expected] of cases) {
    const where = fence === null ? 'outside of fences' : `in a fence of "${fence}"`;
    const sign = syntax.line ?? syntax.block.start;
    it(`${expected ? 'are no answer' : 'need no other answer'} ${where} that answers ${sign}`, () => {
      assert.equal(isUnanswered(fence, syntax), expected);
    });
  }
});
