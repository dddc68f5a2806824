import assert from 'node:assert/strict';
import type { NoticeAction } from '../../src/shared/protocol';
import { openPage } from './openPage';

const large: readonly { readonly action: NoticeAction; readonly label: string }[] = [
  { action: 'showLarge', label: 'Show It Anyway' },
  { action: 'dismiss', label: 'Dismiss' },
];

describe('a notice above the note', () => {
  it('offers what can be done, and a click does it', () => {
    const { posted, send, window } = openPage('<p>x</p>');
    send({ type: 'notice', text: 'This note is large.', actions: large });
    const notice = window.document.getElementById('notice');
    const buttons = [...(notice?.querySelectorAll('button') ?? [])];
    assert.equal(notice?.querySelector('span')?.textContent, 'This note is large.');
    assert.deepEqual(
      buttons.map(({ textContent, type }) => [textContent, type]),
      large.map(({ label }) => [label, 'button']),
    );
    buttons[0]?.click();
    assert.deepEqual(posted.at(-1), { type: 'showLarge' });
  });

  it('is text, whatever it says, gives way to the next, and goes with an empty one', () => {
    const { send, window } = openPage('<p>x</p>');
    const notice = window.document.getElementById('notice');
    assert.ok(notice);
    send({ type: 'notice', text: '<b>One</b>', actions: large });
    assert.equal(notice.querySelector('b'), null);
    send({ type: 'notice', text: 'Two', actions: [] });
    assert.deepEqual([notice.textContent, notice.childElementCount], ['Two', 1]);
    send({ type: 'notice', text: '', actions: large });
    assert.equal(notice.childElementCount, 0);
  });
});
