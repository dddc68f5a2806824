import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { guardNavigation } from '../../src/webview/guardNavigation';

const page = `
<a href="a.md"><b>link</b></a>
<map><area href="area.md"></map>
<svg><a xlink:href="svg.md"><text>svg</text></a></svg>
<math><mi href="math.md">x</mi></math>
<form action="form.md"><button>Go</button></form><p>text</p>`;

interface Guarded {
  readonly window: JSDOM['window'];
  readonly followed: string[];
  readonly send: (selector: string, type: string, init?: MouseEventInit) => boolean;
}

function open(): Guarded {
  const { window } = new JSDOM(page);
  const followed: string[] = [];
  guardNavigation(window as unknown as Window, (href) => followed.push(href));
  return {
    window,
    followed,
    // Whether the browser goes on to do what it does by itself.
    send: (selector, type, init = {}) =>
      window.document
        .querySelector(selector)
        ?.dispatchEvent(
          new window.MouseEvent(type, { bubbles: true, cancelable: true, ...init }),
        ) ?? true,
  };
}

const links: [what: string, selector: string, href: string][] = [
  ['a link', 'a > b', 'a.md'],
  ['an area', 'area', 'area.md'],
  ['a link in SVG', 'svg text', 'svg.md'],
  ['an address in MathML', 'math mi', 'math.md'],
];

describe('whatever could lead the page elsewhere', () => {
  for (const [what, selector, href] of links) {
    it(`is handed on when it is ${what} that is clicked, with any key held`, () => {
      const { followed, send } = open();
      for (const init of [{}, { ctrlKey: true }, { shiftKey: true }, { metaKey: true }]) {
        assert.equal(send(selector, 'click', init), false);
      }
      assert.deepEqual(followed, [href, href, href, href]);
    });

    it(`does nothing when it is ${what} that is dragged or met by the middle button`, () => {
      const { followed, send } = open();
      assert.equal(send(selector, 'auxclick', { button: 1 }), false);
      assert.equal(send(selector, 'dragstart'), false);
      assert.deepEqual(followed, []);
    });
  }

  it('does nothing when it is a form', () => {
    const { window } = open();
    const event = new window.Event('submit', { bubbles: true, cancelable: true });
    window.document.querySelector('form')?.dispatchEvent(event);
    assert.equal(event.defaultPrevented, true);
  });

  it('is nothing else: text is clicked and dragged as ever', () => {
    const { followed, send } = open();
    assert.equal(send('p', 'click'), true);
    assert.equal(send('p', 'dragstart'), true);
    assert.deepEqual(followed, []);
  });
});
