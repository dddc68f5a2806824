import assert from 'node:assert/strict';
import { maxCount } from '../../src/shared/parsePageMessage';
import { openPage as open } from './openPage';
import { until } from './until';

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
    const html =
      '<p align="center" dir="ltr"><kbd>Ctrl</kbd> H<sub>2</sub>O</p><details><summary dir="auto">More</summary>x</details>';
    assert.equal(open(html).note.querySelector('.block')?.innerHTML, html);
  });

  it('finds local images beside the note and from the root, and loads none from the web', () => {
    const { note, posted } = open(
      '<img src="a.png"><img src="/b.png"><img src="https://example.org/c.png" alt="C">',
    );
    const sources = [...note.querySelectorAll('img')].map((image) => image.src);
    assert.deepEqual(sources, ['https://local/notes/a.png', 'https://local/b.png']);
    assert.equal(note.querySelector('.remote-image')?.ariaLabel, 'Not loaded: C');
    assert.deepEqual(posted, [{ type: 'remoteImages' }]);
  });

  it('passes links to the host and follows anchors itself', () => {
    const { window, note, posted } = open(
      '<a href="b.md">b</a><a href="#x">x</a><h2 id="x">X</h2>',
    );
    for (const link of note.querySelectorAll('a')) link.click();
    assert.deepEqual(posted[0], { type: 'openLink', href: 'b.md' });
    assert.equal(posted[1]?.type, 'jump');
    assert.equal(window.document.querySelector('h2')?.classList.contains('revealed'), true);
  });

  it('follows anchors in any case, and the way to the top', () => {
    const { note, posted, send } = open(
      '<a href="#WIKI">a</a><a href="#">b</a><a href="#top">c</a><h2 id="wiki">X</h2>',
    );
    send({ type: 'links', broken: [] });
    for (const link of note.querySelectorAll('a')) link.click();
    assert.deepEqual(
      posted.map(({ type }) => type),
      ['jump', 'jump', 'jump'],
    );
    assert.equal(note.querySelector('.broken'), null);
  });

  it('passes a link to a missing heading to the host, which reports it', () => {
    const { note, posted } = open('<a href="#nowhere">a</a>');
    note.querySelector('a')?.click();
    assert.deepEqual(posted, [{ type: 'openLink', href: '#nowhere' }]);
  });

  it('loads images of the hosts that are named, by https alone', () => {
    const images = ['https://a.b/1', 'http://a.b/2', 'https://a.b:8443/3', 'https://x.c.d/4'];
    const others = ['https://c.d/5', 'https://a.b.evil/6', 'https://evil/a.b/7'];
    const html = [...images, ...others].map((source) => `<img src="${source}">`).join('');
    const { note, send } = open('<p>x</p>');
    const blocks = [{ html, line: 1 }];
    const places = { title: null, folder: '', root: '', remoteImages: false };
    send({ type: 'show', revision: 2, blocks, ...places, imageHosts: ['a.b', '*.c.d'] });
    assert.deepEqual(
      [...note.querySelectorAll('img')].map(({ src }) => src),
      ['https://a.b/1', 'https://x.c.d/4'],
    );
  });

  it('shows a title that the text has not, and takes it away when the text has one', () => {
    const { note, send, window } = open('<p>x</p>');
    const title = window.document.getElementById('title');
    assert.equal(title?.childElementCount, 0);
    const patch = {
      type: 'patch',
      revision: 2,
      from: 0,
      removed: 0,
      blocks: [],
      shift: 0,
    } as const;
    send({ ...patch, title: '<b>A & b</b>' });
    assert.deepEqual([title.firstElementChild?.tagName, title.textContent], ['H1', '<b>A & b</b>']);
    send(patch);
    assert.equal(title.childElementCount, 1);
    send({ ...patch, title: null });
    assert.equal(title.childElementCount, 0);
    assert.equal(note.textContent, 'x');
  });

  it('reports the position before it passes on a link that leads away', () => {
    const { window, note, posted } = open('<p>x</p>', '<a href="b.md">b</a>');
    const scroll = (): void => {
      Object.defineProperty(window, 'scrollY', { value: 300, configurable: true });
      window.dispatchEvent(new window.Event('scroll'));
    };
    scroll();
    note.querySelector('a')?.click();
    const place = { type: 'position', position: { line: 2, within: 0 }, last: maxCount };
    assert.deepEqual(posted, [place, { type: 'openLink', href: 'b.md' }]);
    scroll();
    window.document.dispatchEvent(
      new window.KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true }),
    );
    assert.deepEqual(posted[2], place);
  });

  it('reports the clicked checkbox by its line, text, and number', () => {
    const box = '<li data-line="2"><input type="checkbox" data-task="a"> a</li>';
    const { note, posted } = open('<p>x</p>', `<ul>${box}${box}</ul>`);
    note.querySelectorAll('input')[1]?.click();
    assert.deepEqual(posted, [
      { type: 'check', line: 4, check: { text: 'a', nth: 1, done: true } },
    ]);
  });

  it('shows checks that are kept beside the note', () => {
    const { note, send } = open('<ul><li><input type="checkbox" data-task="a"> a</li></ul>');
    send({ type: 'checks', checks: [{ text: 'a', nth: 0, done: true }] });
    assert.equal(note.querySelector('input')?.checked, true);
  });

  it('changes only the blocks that changed, and keeps the lines of the others right', () => {
    const check = '<ul><li data-line="0"><input type="checkbox" data-task="a"> a</li></ul>';
    const { note, posted, send } = open('<p>one</p>', '<p>two</p>', check);
    const [first, , last] = note.querySelectorAll('.block');
    const blocks = [
      { html: '<p>2</p>', line: 2 },
      { html: '<p>2b</p>', line: 4 },
    ];
    send({ type: 'patch', revision: 2, from: 1, removed: 1, blocks, shift: 5 });
    assert.equal(note.textContent.replace(/\s/g, ''), 'one22ba');
    const after = note.querySelectorAll('.block');
    assert.equal(after[0], first);
    assert.equal(after[3], last);
    note.querySelector('input')?.click();
    assert.deepEqual(posted.at(-1), {
      type: 'check',
      line: 8,
      check: { text: 'a', nth: 0, done: true },
    });
  });

  it('marks the links of an edit at once, and lists its headings when the edits rest', async () => {
    const { window, note, send } = open('<h1 id="a">A</h1>', '<p>x</p>');
    send({ type: 'links', broken: [{ href: 'gone.md', reason: 'There is no file.' }] });
    const html = '<h2 id="b">B</h2><a href="gone.md">1</a><a href="#c">2</a><a href="#a">3</a>';
    send({
      type: 'patch',
      revision: 2,
      from: 1,
      removed: 1,
      blocks: [{ html, line: 2 }],
      shift: 0,
    });
    const titles = [...note.querySelectorAll('a')].map((link) => link.title);
    assert.deepEqual(titles, ['There is no file.', 'No such heading.', '']);
    const listed = (): number => window.document.querySelectorAll('#contents li').length;
    assert.equal(listed(), 1);
    await until(() => listed() === 2);
  });

  it('puts what comes later around the blocks that it was opened with', async () => {
    const { note, send } = open('<p>Second</p>');
    send({
      type: 'rest',
      before: [{ html: '<p>First</p>', line: 1 }],
      after: [{ html: '<p>Third</p>', line: 5 }],
    });
    await until(() => note.textContent === 'FirstSecondThird');
  });

  it('adds buttons to code blocks', () => {
    const { note, posted } = open('<pre><code class="language-py">x = 1\n</code></pre>');
    for (const button of note.querySelectorAll('button')) button.click();
    assert.deepEqual(posted, [
      { type: 'copy', text: 'x = 1' },
      { type: 'insertCode', code: 'x = 1' },
    ]);
  });

  it('names alerts in the language of the editor', () => {
    const { note } = open('<blockquote class="alert" data-alert="tip"><p>x</p></blockquote>');
    assert.equal(note.querySelector('.alert-title')?.textContent, 'Tip');
  });

  it('marks links that lead nowhere with the reason', () => {
    const { note, send } = open(
      '<a href="gone.md">a</a><a href="#nowhere">b</a><a href="b.md">c</a>',
    );
    send({ type: 'links', broken: [{ href: 'gone.md', reason: 'There is no file.' }] });
    assert.deepEqual(
      [...note.querySelectorAll('a')].map((link) => link.title),
      ['There is no file.', 'No such heading.', ''],
    );
    send({ type: 'links', broken: [{ href: 'b.md', reason: 'There is no file.' }] });
    assert.deepEqual(
      [...note.querySelectorAll('a')].map((link) => link.title),
      ['', 'No such heading.', 'There is no file.'],
    );
  });

  it('lists the headings, and shows what surrounds the note', () => {
    const { window, posted, send } = open('<h1 id="a">A</h1>', '<h2 id="b">B</h2>');
    assert.equal(window.document.querySelectorAll('#contents li').length, 2);
    const other = { key: 'bundled:b.md', title: 'B' };
    send({
      type: 'related',
      related: {
        trail: ['Journal', 'A'],
        minutes: 3,
        tags: ['x'],
        date: '2026-01-02',
        updated: null,
        previous: null,
        next: other,
        takeaways: [{ text: 'Test early', line: 2 }],
        mentions: [other],
      },
    });
    const text = (selector: string): string =>
      window.document.querySelector(selector)?.textContent ?? '';
    assert.equal(text('#minutes'), '3 min');
    assert.equal(text('#details'), 'Written 2026-01-02x');
    window.document.querySelector<HTMLElement>('.neighbors button')?.click();
    window.document.querySelector<HTMLElement>('.takeaways .insert')?.click();
    assert.deepEqual(posted, [
      { type: 'openNote', key: 'bundled:b.md' },
      { type: 'insertItems', items: ['Test early'] },
    ]);
  });

  it('says that a note is empty', () => {
    assert.equal(open('').note.getAttribute('data-empty'), 'Nothing here.');
  });
});
