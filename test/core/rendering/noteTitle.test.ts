import assert from 'node:assert/strict';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { missingTitle, noteTitle } from '../../../src/core/rendering/noteTitle';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';

describe('the title of a note', () => {
  const cases: [what: string, text: string, missing: string | null, title: string | null][] = [
    ['in the front matter alone', '---\ntitle: A: b\n---\n\nText.\n\n## B', null, null],
    ['in quotes', '---\ntitle: "A: b"\n---\n\nText.\n\n## B', 'A: b', 'A: b'],
    ['in the text too', '---\ntitle: A\n---\n\n![x](y.png)\n\n# B', null, 'A'],
    ['in the text alone', 'x\n\n# B c #\n', null, 'B c'],
    ['far down in the text', `---\ntitle: A\n---\n${'\nx\n'.repeat(9)}\n# B`, 'A', 'A'],
    ['nowhere', '## B', null, null],
  ];
  for (const [what, text, missing, title] of cases) {
    it(`is found ${what}`, () => {
      const blocks = new NoteRenderer(createNoteMarkdown()).render(text);
      assert.deepEqual([missingTitle(text, blocks), noteTitle(text)], [missing, title]);
    });
  }
});
