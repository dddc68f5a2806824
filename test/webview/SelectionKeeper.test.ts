import assert from 'node:assert/strict';
import type { PatchMessage } from '../../src/shared/protocol';
import { type OpenPage, openPage } from './openPage';

const replaced = (from: number, ...htmls: readonly string[]): PatchMessage => ({
  type: 'patch',
  revision: 2,
  from,
  removed: 1,
  blocks: htmls.map((html, at) => ({ html, line: from + at + 1 })),
  shift: 0,
});

/** Selects from a place in a text of the note to another one; texts are counted over the whole note. */
function select(
  { note, window }: OpenPage,
  from: [number, number],
  to: [number, number],
): Selection {
  const walker = window.document.createTreeWalker(note, window.NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.nodeValue?.trim() !== '') texts.push(text);
  }
  const selection = window.getSelection();
  const [first, last] = [texts[from[0]], texts[to[0]]];
  assert.ok(selection && first && last);
  selection.setBaseAndExtent(first, from[1], last, to[1]);
  return selection;
}

describe('what is selected on the page of a note', () => {
  const blocks = ['<p>First words</p>', '<p>Some <b>bold</b> words here</p>', '<p>Last words</p>'];

  it('stays selected where its block is rendered again, across the marks in it', () => {
    const page = openPage(...blocks);
    const selection = select(page, [1, 2], [3, 6]);
    assert.equal(selection.toString(), 'me bold words');
    page.send(replaced(1, '<p>Some <b>bold</b> words here</p>'));
    assert.equal(selection.toString(), 'me bold words');
  });

  it('keeps the end that moves, also where it was drawn backwards', () => {
    const page = openPage(...blocks);
    const selection = select(page, [3, 6], [1, 2]);
    page.send(replaced(1, '<p>Some <b>bold</b> words here</p>'));
    assert.equal(selection.toString(), 'me bold words');
    assert.equal(selection.anchorNode?.nodeValue, ' words here');
    assert.deepEqual([selection.anchorOffset, selection.focusOffset], [6, 2]);
  });

  it('spans blocks of which one is rendered again', () => {
    const page = openPage(...blocks);
    const selection = select(page, [0, 6], [4, 4]);
    const before = selection.toString();
    page.send(replaced(1, '<p>Some <b>bold</b> words here</p>'));
    assert.equal(selection.toString(), before);
    assert.match(before, /^words[^]*Last$/);
  });

  it('is left as the page has it where its text is gone', () => {
    const page = openPage(...blocks);
    select(page, [2, 1], [3, 6]);
    page.send(replaced(1, '<p>No</p>'));
    assert.equal(page.note.querySelectorAll('.block')[1]?.textContent, 'No');
    assert.doesNotMatch(page.window.getSelection()?.toString() ?? '', /bold/);
  });

  it('stays outside of the note where it is there', () => {
    const page = openPage(...blocks);
    const title = page.window.document.getElementById('contents-button');
    const selection = page.window.getSelection();
    assert.ok(title?.firstChild && selection);
    selection.setBaseAndExtent(title.firstChild, 0, title.firstChild, 8);
    page.send(replaced(1, '<p>New</p>'));
    assert.equal(selection.toString(), 'Contents');
  });
});
