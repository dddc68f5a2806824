import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { type DetachPurpose, detachNote, embedImages } from '../../src/webview/detachNote';
import { openPage } from './openPage';

/** What a note becomes off the page, with the images that are found for it. */
function detached(
  purpose: DetachPurpose,
  html: string,
  images: Record<string, string> = {},
): string {
  const { note } = openPage(html);
  const found = detachNote(note, purpose);
  embedImages(found, new Map(Object.entries(images)));
  return found.body.querySelector('.block, div > div')?.innerHTML ?? '';
}

const data = 'data:image/png;base64,AA==';

describe('a note off the page', () => {
  it('has its local images in it, and no address of the editor', () => {
    const html = '<img src="a.png" alt="A"><img src="../b.png" alt="B">';
    for (const purpose of ['file', 'copy'] as const) {
      const text = detached(purpose, html, { 'a.png': data });
      assert.match(text, /^<img[^>]* src="data:image\/png;base64,AA=="[^>]*>B$/, purpose);
      assert.doesNotMatch(text, /https:\/\/local|data-source/);
    }
  });

  it('tells how many images are left out, each address once', () => {
    const { note } = openPage(
      '<img src="a.png"><img src="a.png"><img src="b.png"><img src="c.png">',
    );
    const found = detachNote(note, 'file');
    assert.deepEqual([...found.images.keys()], ['a.png', 'b.png', 'c.png']);
    assert.deepEqual(embedImages(found, new Map([['c.png', data]])), { leftOut: 2 });
  });

  it('links to images of the web, which it does not load', () => {
    const html = '<img src="https://x.invalid/a.png" alt="A"><img src="http:b" alt="B">';
    for (const purpose of ['file', 'copy'] as const) {
      assert.equal(detached(purpose, html), '<a href="https://x.invalid/a.png">A</a>B');
    }
  });

  it('keeps the links that mean the same elsewhere, and the text of the others', () => {
    const html =
      '<a href="https://x.invalid/">1</a><a href="mailto:a@x.invalid">2</a><a href="b.md">3</a>' +
      '<a href="#wiki:B">4</a><a href="/c.md">5</a><a href="#a">6</a><a href="#L3">7</a>';
    const kept =
      '<a href="https://x.invalid/">1</a><a href="mailto:a@x.invalid">2</a><a>3</a><a>4</a><a>5</a>';
    assert.equal(detached('file', html), `${kept}<a href="#user-content-a">6</a><a>7</a>`);
    assert.equal(detached('copy', html), `${kept}<a>6</a><a>7</a>`);
  });

  it('has in a file the anchors that its links lead to', () => {
    const text = detached('file', '<h2 id="über-uns">Ü</h2><a href="#%C3%BCber-uns">1</a>');
    const { document } = new JSDOM(text).window;
    const href = document.querySelector('a')?.getAttribute('href') ?? '';
    assert.ok(document.getElementById(decodeURIComponent(href.slice(1))));
  });

  it('shows what is checked', () => {
    const { note } = openPage('<ul><li><input type="checkbox" data-task="a"> a</li></ul>');
    note.querySelector('input')?.click();
    assert.match(detachNote(note, 'file').body.innerHTML, /<input[^>]* checked=""[^>]*> a/);
    assert.match(detachNote(note, 'copy').body.innerHTML, /<li>☑ a<\/li>/);
  });

  it('has nothing of the page in a copy: no ids, classes, roles or buttons', () => {
    const html =
      '<h1 id="a">A</h1><pre><code class="language-py">x</code></pre><table><tr><td>b</td></tr></table>' +
      '<blockquote class="alert" data-alert="tip"><p data-line="1">c</p></blockquote>';
    const { note } = openPage(html);
    const { body } = detachNote(note, 'copy');
    assert.doesNotMatch(
      body.innerHTML,
      /(?:id|class|role|tabindex|data-[a-z]+|aria-[a-z]+)=|<button/,
    );
    assert.match(body.textContent, /Ax.*b.*Tipc/s);
  });

  it('leaves the page around it behind where all is selected', () => {
    const { window } = openPage('<p>one</p>');
    const range = window.document.createRange();
    range.selectNodeContents(window.document.body);
    assert.equal(detachNote(range.cloneContents(), 'copy').body.textContent.trim(), 'one');
  });

  it('is copied in part where a part is selected', () => {
    const { note, window } = openPage('<p>one</p><p>two <img src="a.png"></p>');
    const range = window.document.createRange();
    const [, second] = note.querySelectorAll('p');
    assert.ok(second);
    range.selectNode(second);
    const { body, images } = detachNote(range.cloneContents(), 'copy');
    assert.equal(body.innerHTML, '<p>two <img></p>');
    assert.deepEqual([...images.keys()], ['a.png']);
  });
});
