import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { PageMessage } from '../../src/shared/protocol';
import { ReaderView } from '../../src/webview/ReaderView';

const strings = { emptyNote: 'Nothing here.', remoteImage: 'Not loaded:' };

function open(html: string): { window: JSDOM['window']; note: HTMLElement; posted: PageMessage[] } {
  const shell = '<div id="notice"></div><main id="note"></main>';
  const { window } = new JSDOM(`<body>${shell}</body>`, { pretendToBeVisual: true });
  window.Element.prototype.scrollIntoView = () => undefined;
  const posted: PageMessage[] = [];
  const view = new ReaderView(window.document, strings, {
    post: (message) => posted.push(message),
    load: () => undefined,
    save: () => undefined,
  });
  view.receive({ type: 'show', html, folder: 'https://local/notes', root: 'https://local' });
  const note = window.document.getElementById('note');
  assert.ok(note);
  return { window, note, posted };
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="command:workbench.action.quit">x</a>',
  '<iframe src="https://example.org"></iframe>',
  '<form action="https://example.org"><input name=a></form>',
  '<svg onload=alert(1)></svg>',
  '<style>body{background:url(https://example.org)}</style>',
  '<base href="https://example.org">',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '<p style="background:url(https://example.org)">x</p>',
  '<video src="https://example.org/x" autoplay></video>',
];

describe('the page of the reader', () => {
  for (const html of hostile) {
    it(`disarms ${html}`, () => {
      const { note } = open(html);
      assert.doesNotMatch(
        note.innerHTML,
        /script|onerror|onload|iframe|<form|<style|style=|<base|<meta|(?:src|href)="(?:https:\/\/example|command)/,
      );
    });
  }

  it('keeps the harmless HTML that READMEs use', () => {
    const html = '<details><summary>More</summary><kbd>Ctrl</kbd> H<sub>2</sub>O</details>';
    assert.equal(open(html).note.innerHTML, html);
  });

  it('finds local images beside the note and from the root, and loads none from the web', () => {
    const { note } = open(
      '<img src="a.png"><img src="/b.png"><img src="https://example.org/c.png" alt="C">',
    );
    const sources = [...note.querySelectorAll('img')].map((image) => image.src);
    assert.deepEqual(sources, ['https://local/notes/a.png', 'https://local/b.png']);
    assert.equal(note.querySelector('.remote-image')?.textContent, 'Not loaded: C');
  });

  it('hands links to the host and follows anchors itself', () => {
    const { window, note, posted } = open(
      '<a href="b.md">b</a><a href="#x">x</a><h2 id="x">X</h2>',
    );
    for (const link of note.querySelectorAll('a')) link.click();
    assert.deepEqual(posted, [{ type: 'openLink', href: 'b.md' }]);
    assert.equal(window.document.querySelector('h2')?.classList.contains('revealed'), true);
  });

  it('says so when a note is empty', () => {
    assert.equal(open('').note.textContent, 'Nothing here.');
  });
});
