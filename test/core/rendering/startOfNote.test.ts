import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';
import { startOfNote } from '../../../src/core/rendering/startOfNote';

const markdown = createNoteMarkdown();
const section = '## Caching\n\nWhat is asked for often is kept.\n\n- [ ] One\n  - two\n\n';
const long = section.repeat(3000);

/** Everything that a note may be made of, cut anywhere when its start is taken. */
const parts = [
  '# Title\n',
  'A paragraph that\nwraps, with `code` and a [link](a.md).\n',
  '- one\n  - two\n\n- three\n',
  '```js\n# no heading\n\nconst a = 1;\n```\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '> [!TIP]\n> Ask.\n',
  '<details>\n<summary>More</summary>\n\ninside\n\n</details>\n',
  'Term\n: What it is\n',
  'Title\n-----\n',
  '$$\na + b\n$$\n',
];

describe('the start of a note', () => {
  it('is taken of a long note read at its top, to the end of a line', () => {
    const start = startOfNote(long, 1);
    assert.ok(start !== null && start.length < long.length / 2);
    assert.ok(long.startsWith(start) && start.endsWith('\n'));
  });

  it('is not taken of a note that is short, or read far down', () => {
    assert.equal(startOfNote(section.repeat(300), 1), null);
    assert.equal(startOfNote(long, 5000), null);
  });

  for (const definition of ['[a]: https://example.org', '[^1]: Why', '> [a]: b', '- [a]: b']) {
    it(`is not taken where the end of the note defines ${definition}`, () => {
      assert.equal(startOfNote(`${long}${definition}\n`, 1), null);
    });
  }

  it('ends before a term whose meaning is not in it any more', () => {
    const filling = `${'x\n'.repeat(19_980)}\nTerm\n: What it is\n\n`;
    const note = `${filling}Term\n: ${'y'.repeat(50_000)}`;
    assert.equal(startOfNote(note, 1), filling.slice(0, -1));
  });

  it('reads as it does within the whole note, but for its last block', () => {
    const notes = fc
      .array(fc.constantFrom(...parts), { minLength: 5, maxLength: 60 })
      .map((chosen) => chosen.join('\n'))
      .map((text) => text.repeat(Math.ceil(90_000 / text.length)));
    fc.assert(
      fc.property(notes, (note) => {
        const start = startOfNote(note, 1);
        assert.ok(start !== null);
        const found = new NoteRenderer(markdown).render(start).slice(0, -1);
        const whole = new NoteRenderer(markdown).render(note).slice(0, found.length);
        const plain = (blocks: typeof found): unknown =>
          blocks.map(({ html, line }) => [html, line]);
        assert.deepEqual(plain(found), plain(whole));
      }),
      { numRuns: 10 },
    );
  });
});
