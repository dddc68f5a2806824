import assert from 'node:assert/strict';
import { openPage } from './openPage';

describe('a note that dresses as the page', () => {
  it('has no title of an alert for what every object has by itself', () => {
    for (const kind of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const { note } = openPage(`<div class="alert" data-alert="${kind}">x</div>`);
      assert.equal(note.textContent, 'x', kind);
    }
  });

  it('does not take the place of a part of the page, but is found by its own names', () => {
    const { note, posted, window } = openPage(
      '<a href="#notice">1</a><a href="#user-content-bar">2</a><p id="notice">N</p><a name="bar">B</a>',
    );
    const [first, second] = note.querySelectorAll('a');
    first?.click();
    second?.click();
    assert.deepEqual(
      posted.map(({ type }) => type),
      ['jump', 'jump'],
    );
    assert.deepEqual(
      [...note.querySelectorAll('.revealed')].map(({ textContent }) => textContent),
      ['N', 'B'],
    );
    assert.equal(window.document.getElementById('notice')?.parentElement?.id, '');
    assert.deepEqual([first?.title, second?.title], ['', '']);
  });

  it('is passed over by the link that skips to it', () => {
    const { posted, window } = openPage('<h2 id="main">Main</h2>');
    window.document.getElementById('skip')?.click();
    assert.equal(window.document.activeElement?.id, 'main');
    assert.deepEqual(posted, []);
  });

  it('lists headings whose names are no addresses', () => {
    const { window, posted } = openPage(
      '<h1 id="a">A</h1>',
      '<h2 id="100%">B</h2>',
      '<h2 id="\ud800">C</h2>',
    );
    const links = [...window.document.querySelectorAll<HTMLElement>('#contents a')];
    assert.deepEqual(
      links.map(({ textContent }) => textContent),
      ['A', 'B', 'C'],
    );
    links[1]?.click();
    assert.equal(posted[0]?.type, 'jump');
  });

  it('follows broken encodings without an error', () => {
    const { note, posted } = openPage('<a href="#wiki:%E0%A4">1</a><a href="#%E0%A4">2</a>');
    for (const link of note.querySelectorAll('a')) link.click();
    assert.deepEqual(posted, [{ type: 'openLink', href: '#wiki:%E0%A4' }]);
  });
});
