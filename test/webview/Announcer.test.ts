import assert from 'node:assert/strict';
import { openPage } from './openPage';

const tasks =
  '<ul><li><input type="checkbox" data-task="a"> a</li><li><input type="checkbox" data-task="b" checked> b</li></ul>';

describe('what the page of a note says to screen readers', () => {
  it('is how many boxes are checked, each time that one changes', () => {
    const { note, window } = openPage(tasks);
    const said = window.document.getElementById('said');
    const box = note.querySelector<HTMLInputElement>('input[data-task=a]');
    assert.equal(said?.textContent, '');
    box?.click();
    assert.equal(said.textContent, '2 of 2 checked');
    box?.click();
    assert.equal(said.textContent, '1 of 2 checked');
  });

  it('is that code was copied, and a second time once more', () => {
    const { note, posted, window } = openPage('<pre><code>make</code></pre>');
    const said = window.document.getElementById('said');
    const copy = note.querySelector<HTMLButtonElement>('button.copy');
    copy?.click();
    const first = said?.firstElementChild;
    assert.equal(first?.textContent, 'Copied');
    copy?.click();
    assert.equal(said?.textContent, 'Copied');
    assert.notEqual(said.firstElementChild, first);
    assert.equal(posted.filter(({ type }) => type === 'copy').length, 2);
  });
});
