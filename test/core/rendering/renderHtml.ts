import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';

const markdown = createNoteMarkdown();

/** The HTML of a note's blocks in a row. */
export function renderHtml(text: string): string {
  return new NoteRenderer(markdown)
    .render(text)
    .map(({ html }) => html)
    .join('');
}
