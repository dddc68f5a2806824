import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { updateOverview } from '../../src/webview/updateOverview';

const link = (name: string): string => `<li><a href="command:open?${name}">${name}</a></li>`;
const list = (...names: readonly string[]): string => `<ul>${names.map(link).join('')}</ul>`;
const table = (row: string): string =>
  `<details><summary>Show</summary><table><tbody><tr><td>${row}</td></tr></tbody></table></details>`;
const bodyOf = (read: string, due: string): string =>
  `<h1>Overview</h1><section id="read">${read}</section><section id="due">${due}</section>`;

/** The page of an overview. */
function open(body: string): { readonly document: Document; readonly main: HTMLElement } {
  const { document } = new JSDOM(`<body><main tabindex="-1">${body}</main></body>`).window;
  const main = document.querySelector('main');
  assert.ok(main);
  return { document, main };
}

describe('the page of the overview', () => {
  it('shows what it is told, and leaves parts as they are that did not change', () => {
    const { main } = open(bodyOf(list('a'), table('1')));
    const [, read, due] = main.children;
    updateOverview(main, bodyOf(list('a', 'b'), table('1')));
    assert.equal(main.innerHTML, bodyOf(list('a', 'b'), table('1')));
    assert.equal(main.children[2], due);
    assert.notEqual(main.children[1], read);
  });

  it('keeps the focus on a link that moves, and what is opened open', () => {
    const { document, main } = open(bodyOf(list('a', 'b'), table('1')));
    const details = main.querySelector('details');
    assert.ok(details);
    details.open = true;
    main.querySelectorAll('a')[1]?.focus();
    updateOverview(main, bodyOf(list('new', 'a', 'b'), table('2')));
    assert.equal(document.activeElement?.textContent, 'b');
    assert.equal(main.querySelector('details')?.open, true);
  });

  it('moves the focus to what is in the place of a link that is gone, and never loses it', () => {
    const { document, main } = open(bodyOf(list('a', 'b', 'c'), table('1')));
    const focused = (): string | null | undefined => document.activeElement?.textContent;
    main.querySelectorAll('a')[2]?.focus();
    updateOverview(main, bodyOf(list('a', 'b'), table('1')));
    assert.equal(focused(), 'b');
    updateOverview(main, bodyOf(list('x', 'y'), table('1')));
    assert.equal(focused(), 'y');
    updateOverview(main, bodyOf('<p>None</p>', table('1')));
    assert.equal(document.activeElement, main);
  });

  it('keeps the focus on a switch', () => {
    const { document, main } = open(bodyOf(list('a'), table('1')));
    main.querySelector('summary')?.focus();
    updateOverview(main, bodyOf(list('a'), table('2')));
    assert.equal(document.activeElement?.textContent, 'Show');
  });
});
