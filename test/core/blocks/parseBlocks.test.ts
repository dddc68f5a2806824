import assert from 'node:assert/strict';
import fc from 'fast-check';
import markdownit from 'markdown-it';
import { buildBlocks } from '../../../src/core/blocks/buildBlocks';
import { parseBlocks } from '../../../src/core/blocks/parseBlocks';
import { createMarkdownParser } from '../../../src/core/reading/createMarkdownParser';
import { arbitraryMarkdown } from '../../tools/fuzz/arbitraryMarkdown';

const parser = createMarkdownParser();
const whole = markdownit({ html: true });
whole.core.ruler.enableOnly(['normalize', 'block']);

/** Lines that meet in ways that decide where a paragraph, a heading or a list ends. */
const line = fc.constantFrom(
  'text',
  'text | more',
  '--- | ---',
  '| a | b |',
  '---',
  '-',
  '===',
  '    indented',
  '- item',
  '  more of it',
  '1. first',
  '2) second',
  '> quoted',
  '```',
  '# Title',
  '<div>',
  '[a]: b',
  '',
  '   ',
  '\ttab',
  '\0',
  '* * *',
);

function assertSameBlocks(text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  assert.deepEqual(parseBlocks(lines, parser), buildBlocks(whole.parse(lines.join('\n'), {})));
}

describe('parseBlocks', () => {
  it('finds the blocks that markdown-it finds in lines that meet', () => {
    const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(texts, assertSameBlocks), { numRuns: 5000 });
  });

  it('finds the blocks that markdown-it finds in random Markdown', () => {
    fc.assert(fc.property(arbitraryMarkdown, assertSameBlocks), { numRuns: 2000 });
  });
});
