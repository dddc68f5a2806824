import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import type { HostMessage, PageMessage } from '../../src/shared/protocol';
import { LazyScripts } from '../../src/webview/LazyScripts';
import { findShell } from '../../src/webview/PageShell';
import { ReaderView } from '../../src/webview/ReaderView';
import { englishStrings } from './englishStrings';

const shell = `
<header id="bar"><nav id="trail"></nav><span id="minutes"></span><button id="contents-button"></button></header>
<a id="skip" href="#main"></a><div id="notice"></div><div id="said"></div><nav id="contents"></nav>
<main id="main" tabindex="-1"><div id="title"></div><div id="details"></div><div id="note"></div></main><aside id="after"></aside>`;

/** A page of the reader that shows a note. */
export interface OpenPage {
  readonly window: JSDOM['window'];
  readonly note: HTMLElement;
  readonly posted: PageMessage[];
  readonly send: (message: HostMessage) => void;
}

/** Opens a page on a note of blocks that start on lines 1, 2 and so on. */
export function openPage(...htmls: string[]): OpenPage {
  const { window } = new JSDOM(`<body>${shell}</body>`, { pretendToBeVisual: true });
  window.Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  window.scrollBy = () => undefined;
  Object.assign(globalThis, {
    CSS: { escape: (text: string) => text },
    HTMLElement: window.HTMLElement,
    HTMLDetailsElement: window.HTMLDetailsElement,
    Element: window.Element,
    NodeFilter: window.NodeFilter,
    MutationObserver: window.MutationObserver,
  });
  const posted: PageMessage[] = [];
  const view = new ReaderView(
    findShell(window.document),
    englishStrings,
    new LazyScripts(window.document, '', {}),
    {
      port: { post: (message) => posted.push(message), save: () => undefined },
      position: { line: 1, within: 0 },
    },
  );
  let line = 1;
  const blocks = htmls.filter((html) => html !== '').map((html) => ({ html, line: line++ }));
  const images = {
    folder: 'https://local/notes',
    root: 'https://local',
    remoteImages: false,
    imageHosts: [] as string[],
  };
  view.receive({ type: 'show', revision: 1, blocks, title: null, ...images });
  const note = window.document.getElementById('note');
  assert.ok(note);
  return { window, note, posted, send: (message) => view.receive(message) };
}
