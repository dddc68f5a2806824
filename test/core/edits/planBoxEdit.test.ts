import fc from 'fast-check';
import assert from 'node:assert/strict';
import { planBoxEdit } from '../../../src/core/edits/planBoxEdit';
import { createNoteMarkdown } from '../../../src/core/rendering/markdown/createNoteMarkdown';
import { NoteRenderer } from '../../../src/core/rendering/renderNote';
import { replaceIn } from '../../../src/core/text/EditPlan';
import { repairEncoding } from '../../../src/core/text/repairEncoding';
import { arbitraryMarkdown } from '../../tools/fuzz/arbitraryMarkdown';

const markdown = createNoteMarkdown();
const input = /<input type="checkbox" disabled data-task="([^"]*)"( checked)?>/g;

interface Box {
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
}

/** The boxes of the page, each with what the page sends when it is clicked. */
function boxesOf(note: string): readonly Box[] {
  const blocks = new NoteRenderer(markdown).render(repairEncoding(note) ?? note);
  return blocks.flatMap(({ html, line }) =>
    [...html.matchAll(input)].map(({ 1: task = '', 2: checked, index }) => {
      const own = [...html.slice(0, index).matchAll(/data-line="(\d+)"/g)].at(-1)?.[1];
      return { line: line + Number(own), text: plain(task), done: checked !== undefined };
    }),
  );
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The note after a click on a box that the page shows; null where the click is refused. */
function clicked(note: string, { line, text, done }: Box): string | null {
  const plan = planBoxEdit(note, { line, text, done: !done }, markdown);
  return plan.kind === 'edit' ? replaceIn(note, plan.replacements) : null;
}

/** Pieces of lines that hold boxes, or look as if they did. */
const pieces = fc.constantFrom(
  ...[
    '- ',
    '-\t',
    '> ',
    '1. ',
    '  ',
    '    ',
    '\t',
    ': ',
    'term\n',
    '```\n',
    '<!--',
    '-->',
    '[^1]: ',
  ],
  ...['[ ] one', '[x] one', '[ ] two', '[X] **two**', '[ ]', '\u00a0', '[^1]', '[ ](x)', '<div>'],
  ...['\n', '\n', '\n\n', '\r\n', '\r', '---\n', 'order: 1\n', '\ufeff', 'CafÃ© '],
);
const item = fc
  .tuple(
    fc.array(fc.constantFrom('- ', '-\t', '> ', '1. ', '  ', '- \n  ', '\u00a0'), { maxLength: 3 }),
    fc.constantFrom('- [ ] one', '- [x] one', '* [ ] two', '-\t[ ] one', '- \n  [ ] one'),
    fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r'),
  )
  .map(([signs, box, end]) => signs.join('') + box + end);
const notes = fc
  .array(fc.oneof(item, item, item, pieces, arbitraryMarkdown), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('a click on a checkbox in the reader', () => {
  it('changes that checkbox and no other, or nothing', () => {
    let written = 0;
    fc.assert(
      fc.property(notes, (note) => {
        const before = boxesOf(note);
        before.forEach((box, at) => {
          const after = clicked(note, box);
          if (after === null) return;
          written += 1;
          const expected = before.map((one, other) => (other === at ? !one.done : one.done));
          assert.deepEqual(
            boxesOf(after).map(({ done }) => done),
            expected,
          );
        });
      }),
      { numRuns: 25 },
    );
    assert.ok(written > 10, `only ${written} clicks were carried out`);
  });

  const shown: readonly [note: string, nth: number, after: string][] = [
    ['- > - [ ] one\n-\t[ ] one\n', 0, '- > - [x] one\n-\t[ ] one\n'],
    ['- > - [ ] one\n-\t[ ] one\n', 1, '- > - [ ] one\n-\t[x] one\n'],
    ['- [ ] one\r\n- > - [ ] one', 1, '- [ ] one\r\n- > - [x] one'],
    ['term\n: - [ ] one\n\n- - [ ] one', 0, 'term\n: - [x] one\n\n- - [ ] one'],
    ['- \n  [ ] one\n> - [ ] one', 0, '- \n  [x] one\n> - [ ] one'],
    ['- \n  [ ] one\n\n  more\n\n> - [ ] one', 0, '- \n  [x] one\n\n  more\n\n> - [ ] one'],
    ['text[^1]\n\n[^1]: - [ ] one\n', 0, 'text[^1]\n\n[^1]: - [x] one\n'],
  ];
  for (const [note, nth, expected] of shown) {
    it(`number ${nth + 1} of ${JSON.stringify(note)} is carried out`, () => {
      const box = boxesOf(note)[nth];
      assert.ok(box);
      assert.equal(clicked(note, box), expected);
    });
  }

  const hidden: readonly [what: string, note: string][] = [
    ['a fence', '```\n- [ ] a\n```\n'],
    ['a fence without an end', '~~~\n- [ ] a\n'],
    ['a comment', '<!--\n- [ ] a\n-->\n'],
    ['front matter', '---\ntitle: x\nlist:\n- [ ] a\n---\n'],
    ['indented code', 'x\n\n    - [ ] a\n'],
    ['HTML', '<div>\n- [ ] a\n</div>\n'],
    ['text', 'x\n    - [ ] a\n'],
  ];
  for (const [what, note] of hidden) {
    it(`never affects a lookalike in ${what}`, () => {
      const lines = note.split('\n');
      for (const line of lines.keys()) {
        const wanted = { line: line + 1, text: 'a', done: true };
        assert.equal(planBoxEdit(note, wanted, markdown).kind, 'refuse');
      }
    });
  }
});
