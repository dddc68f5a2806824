import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { NoteSanitizer } from '../../src/webview/NoteSanitizer';
import { renderHtml } from '../core/rendering/renderHtml';

const { window } = new JSDOM('', { pretendToBeVisual: true });
const sanitizer = new NoteSanitizer(window as unknown as Window & typeof globalThis);

function clean(html: string): string {
  const holder = window.document.createElement('div');
  holder.append(sanitizer.note(html));
  return holder.innerHTML;
}

/** What a note may try, and what is left of it. */
const tries: [what: string, html: string, left: string][] = [
  ['an area', '<map name="m"><area href="https://x.invalid" coords="0,0,9,9"></map>', ''],
  ['an image map', '<img src="a.png" usemap="#m" ismap="">', '<img src="a.png">'],
  ['a form', '<form action="https://x.invalid"><button>Go</button></form>', 'Go'],
  ['a button of a form', '<button form="f" formaction="https://x.invalid">Go</button>', 'Go'],
  ['a submit button', '<input type="submit" value="Go">', ''],
  ['an image button', '<input type="image" src="https://x.invalid">', ''],
  ['a list to choose from', '<select><option>a</option></select>', 'a'],
  ['a field', '<textarea>a</textarea>', 'a'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://x.invalid">', ''],
  ['a base', '<base href="https://x.invalid">', ''],
  ['a style sheet', '<link rel="stylesheet" href="https://x.invalid"><style>p{}</style>', ''],
  ['a style', '<p style="position:fixed;inset:0">a</p>', '<p>a</p>'],
  ['a dialog', '<dialog open>The note is locked</dialog>', 'The note is locked'],
  ['a popover', '<div popover id="p">a</div>', '<div id="user-content-p">a</div>'],
  ['a frame', '<iframe src="https://x.invalid"></iframe><frame><portal></portal>', ''],
  ['a plug-in', '<object data="x"></object><embed src="x"><applet></applet>', ''],
  ['a link in SVG', '<svg><a xlink:href="https://x.invalid"><text>a</text></a></svg>', ''],
  ['an address in MathML', '<math href="https://x.invalid"><mi>a</mi></math>', ''],
  ['a target', '<a href="a.md" target="_top" download ping="/p">a</a>', '<a href="a.md">a</a>'],
  [
    'a link to a host',
    '<a href="//x.invalid">a</a><a href="/\\x.invalid">b</a>',
    '<a>a</a><a>b</a>',
  ],
  ['a link to a command', '<a href="command:a">a</a><a href="vscode:a">b</a>', '<a>a</a><a>b</a>'],
  ['a link to a file of the disk', '<a href="file:///etc/passwd">a</a>', '<a>a</a>'],
  ['a link to a phone', '<a href="tel:1&#10;2026 [error] x">a</a>', '<a>a</a>'],
  ['a data link', '<a href="data:text/html,x">a</a>', '<a>a</a>'],
  ['a data image of text', '<img src="data:text/html,x">', '<img>'],
  ['several sources', '<picture><source srcset="b.png"><img src="a"></picture>', '<img src="a">'],
  ['a set of sources', '<img src="a" srcset="https://x.invalid 2x">', '<img src="a">'],
  ['a poster', '<video poster="https://x.invalid"></video>', ''],
  ['a background', '<table background="https://x.invalid"></table>', '<table></table>'],
  ['editing', '<p contenteditable autofocus tabindex="1" accesskey="a">a</p>', '<p>a</p>'],
  ['a custom element', '<x-y>a</x-y><p slot="s" part="p">b</p><p is="x-y">c</p>', 'a<p>b</p>'],
  ['a role', '<p role="alert" aria-live="assertive" aria-modal="true">a</p>', '<p>a</p>'],
  ['a label', '<p aria-label="Notice" aria-hidden="true" hidden inert>a</p>', '<p>a</p>'],
  ['data of the page', '<p data-vscode-context="{}" data-source="/">a</p>', '<p>a</p>'],
  ['a line that is none', '<p data-line="1e9">a</p><p data-line="-1">b</p>', '<p>a</p><p>b</p>'],
  [
    'the look of a notice',
    '<p id="notice" class="plain">a</p>',
    '<p id="user-content-notice">a</p>',
  ],
  ['the look of tools', '<div class="tools revealed x">a</div>', '<div>a</div>'],
  ['a part of the page', '<nav id="contents" class="open">a</nav>', 'a'],
  [
    'names of the document',
    '<img name="body"><a name="body">a</a>',
    '<img><a name="user-content-body">a</a>',
  ],
];

describe('cleaning a note', () => {
  for (const [what, html, left] of tries) {
    it(`takes ${what} away`, () => assert.equal(clean(html), left));
  }

  it('leaves no name on the document or its elements that is not theirs', () => {
    const names = [
      'attributes',
      'parentNode',
      'getElementById',
      'body',
      'nexusStart',
      'childNodes',
    ];
    for (const name of names) {
      const { document } = new JSDOM(
        `<main>${clean(`<a id="${name}" name="${name}">a</a>`)}</main>`,
      ).window;
      assert.equal(document.querySelector(`[id="${name}"], [name="${name}"]`), null);
      assert.equal(Object.hasOwn(document.defaultView ?? {}, name), false);
    }
  });

  it('keeps every class that our own renderer writes, and none of the page that it does not', () => {
    const note = [
      '> [!TIP]\n> a',
      '- [ ] a\n- [/] a\n- [-] a',
      '[[A]] ![[A]] %%a%% $a$ [^1]',
      '$$\na\n$$',
      '```mermaid\na\n```',
      '```py\na\n```',
      '[^1]: a',
    ].join('\n\n');
    const rendered = renderHtml(note);
    const classesOf = (html: string): Set<string> =>
      new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
    const ours = classesOf(rendered);
    assert.ok(ours.size >= 12, [...ours].join(' '));
    assert.deepEqual(classesOf(clean(rendered)), ours);
    const css = readFileSync('media/reader.css', 'utf8');
    const styled = new Set([...css.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']) => name));
    assert.ok(styled.size >= 60, `${styled.size} are styled`);
    for (const name of styled) {
      const kept = clean(`<p class="${name}">a</p>`) !== '<p>a</p>';
      assert.equal(kept, ours.has(name), name);
    }
  });

  it('keeps the text of a task whatever it looks like', () => {
    for (const text of ['Read: the docs', 'javascript:x', 'data:x', '"q" & <a>']) {
      const holder = window.document.createElement('div');
      holder.append(sanitizer.note(renderHtml(`- [ ] ${text}`)));
      assert.equal(holder.querySelector('input')?.dataset['task'], text);
    }
  });

  it('leaves nothing in a formula that navigates or loads', () => {
    const holder = window.document.createElement('div');
    holder.append(
      sanitizer.formula(
        '<math href="https://x.invalid" id="a" class="tools"><mi xlink:href="https://x.invalid" style="color:red">x</mi><mglyph src="https://x.invalid"></mglyph></math>',
      ),
    );
    assert.doesNotMatch(holder.innerHTML, /href|style|class|id=|src/);
    assert.equal(holder.textContent, 'x');
  });
});
