import assert from 'node:assert/strict';
import type { PatchMessage } from '../../src/shared/protocol';
import { openPage } from './openPage';

const list = (...boxes: readonly string[]): string =>
  `<ul>${boxes.map((box) => `<li><input type="checkbox" data-task="${box}"> ${box}</li>`).join('')}</ul>`;

describe('the focus on the page of a note', () => {
  const replace = (from: number, ...htmls: readonly string[]): PatchMessage => ({
    type: 'patch',
    revision: 2,
    from,
    removed: 1,
    blocks: htmls.map((html, at) => ({ html, line: from + at + 1 })),
    shift: 0,
  });

  it('stays on the box that was checked when its block is rendered again', () => {
    const { note, send, window } = openPage('<p>x</p>', list('a', 'b', 'b'));
    const box = note.querySelectorAll('input')[2];
    box?.focus();
    box?.click();
    send(replace(1, list('a', 'b', 'b')));
    const boxes = [...note.querySelectorAll('input')];
    assert.equal(window.document.activeElement, boxes[2]);
    assert.notEqual(boxes[2], box);
  });

  it('follows a box to where it stands now', () => {
    const { note, send, window } = openPage(list('a', 'b'));
    note.querySelectorAll('input')[1]?.focus();
    send(replace(0, '<p>New</p>', list('c', 'a', 'b')));
    assert.equal(window.document.activeElement?.getAttribute('data-task'), 'b');
  });

  it('stays on a link, and outside of the note where it was there', () => {
    const { note, send, window } = openPage('<p><a href="a.md">a</a> <a href="b.md">b</a></p>');
    note.querySelectorAll('a')[1]?.focus();
    send(replace(0, '<p>1 <a href="a.md">a</a> <a href="b.md">b</a></p>'));
    const link = window.document.activeElement;
    assert.equal(link?.textContent, 'b');
    window.document.getElementById('main')?.focus();
    send(replace(0, '<p><a href="a.md">a</a></p>'));
    assert.equal(window.document.activeElement?.id, 'main');
  });

  it('goes past the contents to the note when that is asked for', () => {
    const { window } = openPage('<h1 id="a">A</h1>', '<h2 id="b">B</h2>');
    const skip = window.document.getElementById('skip');
    skip?.focus();
    skip?.click();
    assert.equal(window.document.activeElement?.id, 'main');
  });
});
