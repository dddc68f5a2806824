import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import {
  markdownOf,
  missingTitle,
  noteTitle,
  startOfNote,
} from '../../../src/core/rendering/noteSource';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';
import { readingMinutes } from '../../../src/core/tree/countNode';

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
