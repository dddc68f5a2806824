import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Env } from 'markdown-it';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { drain } from '../../../src/core/Lazy';
import { readBlocks } from '../../../src/core/rendering/groupBlocks';

const { blocks } = createNoteMarkdown();

/** Lines that begin, go on with and end blocks of every kind, in any order. */
const lines = fc.constantFrom(
  '',
  '',
  '  ',
  'Text',
  '# A',
  'Title',
  '---',
  '- one',
  '  - two',
  '1. three',
  '\tset in',
  '    code',
  '> quoted',
  '> [!TIP]',
  '```js',
  '```',
  '$$',
  '<details>',
  '</details>',
  '<!-- a',
  '-->',
  '| a | b |',
  '|---|---|',
  ': what it is',
  '[a]: /b "c"',
  '[^1]: a note',
  '    of the note',
);

describe('the blocks of a note', () => {
  it('are those that the parser finds by itself, with the same definitions', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), (chosen) => {
        const source = chosen.join('\n');
        const [whole, inSteps]: [Env, Env] = [{}, {}];
        const expected = blocks.parse(source, whole);
        assert.deepEqual(drain(readBlocks(blocks, source, inSteps)), expected);
        assert.deepEqual(inSteps, whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read a block a step', () => {
    const work = readBlocks(blocks, 'One\n\n- two\n- three\n\n```\nfour\n```\n', {});
    let steps = 0;
    while (work.next().done !== true) steps += 1;
    assert.equal(steps, 3);
  });
});
