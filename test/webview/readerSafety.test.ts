import assert from 'node:assert/strict';
import { openPage } from './openPage';
import { until } from './until';

describe('a note that imitates the page', () => {
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
    assert.deepEqual(posted, [
      { type: 'openLink', href: '#wiki:%E0%A4' },
      { type: 'openLink', href: '#%E0%A4' },
    ]);
  });
});

describe('a note that leaves the page', () => {
  it('asks for its local images, and takes what is answered to that and nothing else', async () => {
    const { posted, send } = openPage('<img src="../a.png" alt="A"><img src="b.png" alt="B">');
    send({ type: 'export' });
    await until(() => posted.length > 0);
    assert.deepEqual(posted[0], { type: 'readImages', request: 1, sources: ['../a.png', 'b.png'] });
    send({ type: 'images', request: 7, images: [{ source: 'b.png', data: 'data:,stranger' }] });
    send({ type: 'images', request: 1, images: [{ source: 'b.png', data: 'data:,b' }] });
    await until(() => posted.length > 1);
    const exported = posted[1];
    assert.ok(exported?.type === 'exported');
    assert.equal(exported.leftOut, 1);
    assert.match(exported.html, />A<img[^>]* src="data:,b"/);
    assert.doesNotMatch(exported.html, /\.png"|stranger/);
  });
});
