import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { BlockData } from '../../src/shared/protocol';
import { NoteBlocks } from '../../src/webview/NoteBlocks';
import { until } from './until';

interface Page {
  readonly blocks: NoteBlocks;
  readonly texts: () => string[];
  readonly chunkSizes: () => number[];
  readonly settled: () => number;
}

function page(): Page {
  const { window } = new JSDOM('<div id="note"></div>', { pretendToBeVisual: true });
  const note = window.document.getElementById('note');
  assert.ok(note);
  let settled = 0;
  const dress = (html: string): DocumentFragment => {
    const template = window.document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };
  return {
    blocks: new NoteBlocks(note, window as unknown as Window, dress, () => (settled += 1)),
    texts: () =>
      [...note.querySelectorAll('.chunk > .block')].map(({ textContent }) => textContent),
    chunkSizes: () => [...note.children].map(({ childElementCount }) => childElementCount),
    settled: () => settled,
  };
}

function numbered(count: number, name = ''): BlockData[] {
  return Array.from({ length: count }, (_, at) => ({ html: `${name}${at}`, line: at + 1 }));
}

/** An edit of a note of any length: where it starts and how much it takes, as shares, and what comes. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    takes: fc.nat(30),
    gives: fc.nat(50),
  }),
  { maxLength: 12 },
);

describe('the blocks of a note on the page', () => {
  it('keep their order through edits, in chunks that stay small', () => {
    fc.assert(
      fc.property(fc.nat(90), edits, (count, changes) => {
        const { blocks, texts, chunkSizes } = page();
        const expected = numbered(count).map(({ html }) => html);
        blocks.show(numbered(count), 1);
        blocks.finish();
        for (const [number, { at, takes, gives }] of changes.entries()) {
          const from = Math.floor(at * expected.length);
          const removed = Math.min(takes, expected.length - from);
          const fresh = numbered(gives, `edit ${number}, `);
          blocks.patch({ type: 'patch', revision: 1, from, removed, blocks: fresh, shift: 0 });
          expected.splice(from, removed, ...fresh.map(({ html }) => html));
          assert.deepEqual(texts(), expected);
          assert.ok(chunkSizes().every((size) => size > 0 && size <= 20));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come in their order from wherever the note is opened', async () => {
    const { blocks, texts, settled } = page();
    blocks.show(numbered(3000), 1500);
    blocks.elementAt(2800);
    blocks.elementAt(20);
    await until(() => settled() === 1);
    assert.deepEqual(
      texts(),
      numbered(3000).map(({ html }) => html),
    );
  });

  it('ask for a look at the whole note when an edit comes or takes away what others point at', async () => {
    const { blocks, settled } = page();
    const edit = (html: string): void =>
      blocks.patch({
        type: 'patch',
        revision: 1,
        from: 1,
        removed: 1,
        blocks: [{ html, line: 2 }],
        shift: 0,
      });
    blocks.show(numbered(3), 1);
    assert.equal(settled(), 1);
    edit('<p>text</p>');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(settled(), 1);
    edit('<h2 id="a">A</h2>');
    edit('<p>text</p>');
    await until(() => settled() === 2);
    edit('<p><a name="b"></a>text</p>');
    await until(() => settled() === 3);
    edit('<input type="checkbox" data-task="c">');
    await until(() => settled() === 4);
    edit('<p>text</p>');
    await until(() => settled() === 5);
  });

  it('come to rest when an edit leaves fewer than the note was opened behind', async () => {
    const { blocks, texts, settled } = page();
    blocks.show(numbered(200), 190);
    await until(() => settled() === 1);
    const none: BlockData[] = [];
    blocks.patch({ type: 'patch', revision: 1, from: 2, removed: 198, blocks: none, shift: 0 });
    assert.deepEqual(texts(), ['0', '1']);
    assert.equal(blocks.busy, false);
  });
});
