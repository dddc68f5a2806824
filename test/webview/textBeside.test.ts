import assert from 'node:assert/strict';
import { openPage } from './openPage';

describe('a page beside its text', () => {
  it('marks the line of the cursor in the text beside it, also when that was edited', () => {
    const { note, send, window } = openPage('<p>one</p>', '<p>two</p>');
    const current = (): string | undefined => note.querySelector('.current')?.textContent;
    send({ type: 'follow', line: 2, to: 'sight' });
    assert.equal(current(), 'two');
    const blocks = [{ html: '<p>two!</p>', line: 2 }];
    send({ type: 'patch', revision: 2, from: 1, removed: 1, blocks, shift: 0 });
    assert.equal(current(), 'two!');
    window.dispatchEvent(new window.Event('focus'));
    assert.equal(current(), undefined);
  });

  it('tells which line was double-clicked, but not on what is there to be clicked', () => {
    const { note, posted, window } = openPage(
      '<p>x</p>',
      '<p data-line="0">y <a href="b.md">b</a></p>',
    );
    for (const target of [note.querySelectorAll('p')[1], note.querySelector('a')]) {
      target?.dispatchEvent(new window.MouseEvent('dblclick', { bubbles: true }));
    }
    assert.deepEqual(posted, [{ type: 'openLine', line: 2 }]);
  });
});
