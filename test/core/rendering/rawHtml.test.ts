import assert from 'node:assert/strict';
import { renderHtml } from './renderHtml';

describe('raw HTML in a note', () => {
  const forged = [
    '<input type="checkbox" data-task="Drop the database"> Show details',
    'Text <input type="checkbox" data-task="Drop the database"> in a line',
    '<ul><li class="task"><input DATA-TASK = "Drop the database" type=checkbox></li></ul>',
    '<p data-line="9999">a</p>\n\nText <b data-alert="note">b</b>',
  ];
  for (const html of forged) {
    it(`does not pass for what the renderer makes: ${html}`, () => {
      assert.doesNotMatch(renderHtml(html), /data-(?:task|line|alert)\s*=\s*"?(?:Drop|9999|note)/i);
    });
  }

  it('stays as it is otherwise, and a task of Markdown is one', () => {
    const html = renderHtml('<kbd data-x="1">Ctrl</kbd>\n\n- [ ] one\n');
    assert.match(html, /<kbd data-x="1">Ctrl<\/kbd>/);
    assert.match(html, /data-task="one"/);
  });
});
