import assert from 'node:assert/strict';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';

/** The first lines of the blocks that are shown each on its own. */
function linesOf(...paragraphs: readonly string[]): readonly number[] {
  return new NoteRenderer(createNoteMarkdown())
    .render(paragraphs.join('\n\n'))
    .map(({ line }) => line);
}

describe('blocks around raw HTML', () => {
  it('stay together from where an element is opened to where it is closed', () => {
    assert.deepEqual(linesOf('a', '<details>', 'b', 'c', '</details>', 'd'), [1, 3, 11]);
  });

  it('stay together until as many elements are closed as were opened inside each other', () => {
    const nested = ['<div>', '<details><summary>s</summary>', 'a', '</details>', 'b', '</div>'];
    assert.deepEqual(linesOf(...nested, 'end'), [1, 13]);
  });

  it('are each on their own where an element is closed at once, closes itself or never has an end', () => {
    assert.deepEqual(linesOf('<div>a</div>', '<hr>', '<br/>', '<x-y/>', 'end'), [1, 3, 5, 7, 9]);
  });

  it('are on their own again after an end tag that ends nothing', () => {
    assert.deepEqual(linesOf('</div>', 'a', '<div>', 'b', '</div>', 'c'), [1, 3, 5, 11]);
  });

  it('are not held together by what is opened inside a quote or a list, which ends with it', () => {
    assert.deepEqual(linesOf('> <div>', 'a', '- <details>', 'end'), [1, 3, 5, 7]);
  });

  it('stay together to the end of the note where an element is never closed', () => {
    assert.deepEqual(linesOf('a', '<div>', 'b', 'c'), [1, 3]);
  });
});
