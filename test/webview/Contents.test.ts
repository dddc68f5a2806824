import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { Contents } from '../../src/webview/Contents';
import { NoteBlocks } from '../../src/webview/NoteBlocks';
import { type OpenPage, openPage } from './openPage';
import { englishStrings } from './englishStrings';

/** A call takes fewer arguments than this. */
const many = 130_000;

/** The list of contents of a note that has these headings. */
function listOf(headings: readonly string[], times: number): HTMLElement {
  const { window } = new JSDOM('<main></main><nav></nav><button></button>');
  const { document } = window;
  const [note, list, button] = ['main', 'nav', 'button'].map((name) =>
    document.querySelector<HTMLElement>(name),
  );
  assert.ok(note && list && button);
  const elements = headings.map((name) => {
    const heading = document.createElement(name);
    heading.id = `note-${name}`;
    heading.textContent = name;
    return heading;
  });
  const all = Array.from({ length: times }, () => elements).flat();
  Object.defineProperty(note, 'querySelectorAll', { value: () => all });
  const blocks = new NoteBlocks(
    note,
    window as never,
    () => document.createDocumentFragment(),
    () => undefined,
  );
  new Contents(
    note,
    blocks,
    { list, button: button as HTMLButtonElement },
    englishStrings,
  ).update();
  return list;
}

/** Gives each block a height of 300 pixels, and the page `after` pixels more than they need. */
function layOut(window: OpenPage['window'], scrollY = 0, after = 1000): void {
  const { document } = window;
  const blocks = [...document.querySelectorAll('.block')];
  const rect = (top: number, bottom: number): DOMRect =>
    ({ top: top - scrollY, bottom: bottom - scrollY }) as DOMRect;
  window.Element.prototype.getBoundingClientRect = function (this: Element) {
    const at = blocks.findIndex((block) => block.contains(this));
    return at < 0 ? rect(0, blocks.length * 300) : rect(at * 300, (at + 1) * 300);
  };
  const bar = document.getElementById('bar');
  if (bar) bar.getBoundingClientRect = () => ({ top: 0, bottom: 30 }) as DOMRect;
  const { documentElement } = document;
  const height = blocks.length * 300 + after;
  Object.defineProperty(documentElement, 'scrollHeight', { value: height, configurable: true });
  Object.defineProperty(window, 'scrollY', { value: scrollY, configurable: true });
}

describe('the contents of a note', () => {
  it('start at the highest heading there is', () => {
    const depths = [...listOf(['h2', 'h3', 'h4'], 1).querySelectorAll('a')].map(
      ({ dataset }) => dataset['depth'],
    );
    assert.deepEqual(depths, ['0', '1', '2']);
  });

  it('mark a heading that was gone to until the page is moved by hand', () => {
    const html = ['a', 'b', 'c'].map((id) => `<h2 id="${id}">${id}</h2>`);
    const { window, send } = openPage(...html);
    layOut(window);
    const current = (): string =>
      window.document.querySelector('#contents [aria-current]')?.textContent ?? '';
    send({ type: 'reveal', place: { line: 1 }, mark: true });
    assert.equal(current(), 'a');
    send({ type: 'reveal', place: { anchor: 'c' }, mark: true });
    assert.equal(current(), 'c');
    send({ type: 'reveal', place: { line: 1 }, mark: true });
    assert.equal(current(), 'c');
    window.document.body.dispatchEvent(new window.Event('wheel', { bubbles: true }));
    send({ type: 'reveal', place: { line: 1 }, mark: true });
    assert.equal(current(), 'a');
  });

  it('mark the first heading in sight, and the last one at the end of the page', () => {
    const html = [
      '<h2 id="a">a</h2>',
      '<p>a</p>',
      '<hr>',
      '<h2 id="b">b</h2>',
      '<h2 id="c">c</h2>',
    ];
    const { window, send } = openPage(...html);
    const currentAt = (scrollY: number, after: number): string => {
      layOut(window, scrollY, after);
      send({ type: 'reveal', place: { line: 1 }, mark: false });
      return window.document.querySelector('#contents [aria-current]')?.textContent ?? '';
    };
    const inSight = [540, 570].map((scrollY) => currentAt(scrollY, 1000));
    assert.deepEqual(inSight, ['a', 'b']);
    // The window is 768 pixels high and shows the end of the text.
    const atEnd = [0, 300, 540, 732].map((scrollY) => currentAt(scrollY, 0));
    assert.deepEqual(atEnd, ['a', 'a', 'b', 'c']);
  });

  it('open behind their button with the first link in focus, and Esc gives the focus back to it', () => {
    const html = ['a', 'b'].map((id) => `<h2 id="${id}">${id}</h2>`);
    const { window } = openPage(...html);
    const { document } = window;
    const button = document.getElementById('contents-button');
    const list = document.getElementById('contents');
    const press = (key: string): void => {
      const event = new window.KeyboardEvent('keydown', { key, bubbles: true });
      document.activeElement?.dispatchEvent(event);
    };
    const state = (): unknown => [
      button?.getAttribute('aria-expanded'),
      list?.classList.contains('open'),
      document.activeElement?.id,
      document.activeElement?.textContent,
    ];
    layOut(window);
    button?.click();
    assert.deepEqual(state(), ['true', true, '', 'a']);
    press('ArrowDown');
    assert.deepEqual(state(), ['true', true, '', 'a']);
    press('Escape');
    assert.deepEqual(state(), ['false', false, 'contents-button', 'Contents']);
    document.getElementById('main')?.focus();
    press('Escape');
    assert.equal(document.activeElement?.id, 'main');
    button?.click();
    button?.click();
    assert.equal(list?.classList.contains('open'), false);
  });

  it('take more headings than a call takes arguments', () => {
    assert.equal(listOf(['h3'], many).firstElementChild?.childElementCount, many);
  }).timeout(60_000);
});
