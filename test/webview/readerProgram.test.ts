import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import type { HostMessage, PageMessage } from '../../src/shared/protocol';
import { projectRoot } from '../host/projectRoot';
import { englishStrings } from './englishStrings';

const shell = `
<header id="bar"><nav id="trail"></nav><span id="minutes"></span><button id="contents-button"></button></header>
<a id="skip" href="#main"></a><div id="notice"></div><div id="said"></div><nav id="contents"></nav>
<main id="main" tabindex="-1"><div id="title"></div><div id="details"></div><div id="note"></div></main><aside id="after"></aside>`;

const show = (revision: number, text: string): HostMessage => ({
  type: 'show',
  revision,
  blocks: [{ html: `<p>${text}</p>`, line: 1 }],
  ...{ title: null, folder: 'https://local/notes', root: 'https://local' },
  ...{ remoteImages: false, imageHosts: [] },
});

/** What a page is made with, and what its editor remembers of it. */
interface Start {
  readonly messages?: readonly HostMessage[];
  readonly position?: unknown;
  readonly state?: unknown;
  readonly hasFocus?: boolean;
}

/** The page as the host makes it, with the program of the reader run in it. */
function runReader(program: string, { hasFocus = false, messages, position, state }: Start) {
  const { window } = new JSDOM(`<body>${shell}</body>`, {
    pretendToBeVisual: true,
    runScripts: 'outside-only',
  });
  const { document } = window;
  const posted: PageMessage[] = [];
  Object.assign(document.body.dataset, {
    ...{ strings: JSON.stringify(englishStrings), scripts: '{}' },
    ...(messages ? { messages: JSON.stringify(messages) } : {}),
    ...(position === undefined ? {} : { position: JSON.stringify(position) }),
  });
  document.hasFocus = () => hasFocus;
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      // A copy of our own: what another window makes is never equal to what we expect.
      postMessage: (message: PageMessage) => posted.push(structuredClone(message)),
      getState: () => state,
      setState: () => undefined,
    }),
    scrollTo: () => undefined,
    scrollBy: () => undefined,
    CSS: { escape: (text: string) => text },
  });
  window.Element.prototype.scrollIntoView = () => undefined;
  window.eval(program);
  const text = (): string => document.getElementById('note')?.textContent.trim() ?? '';
  const receive = (message: HostMessage): void => {
    window.dispatchEvent(new window.MessageEvent('message', { data: message }));
  };
  return { document, posted, receive, text };
}

describe('the program of the page', () => {
  let program = '';

  before(async () => {
    const { outputFiles } = await build({
      absWorkingDir: projectRoot,
      entryPoints: ['src/webview/startReader.ts'],
      ...{ bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022' },
    });
    program = outputFiles[0]?.text ?? '';
  });

  it('shows what came with the page, says which revision that is, and takes the messages that follow', () => {
    const messages = [show(7, 'First')];
    const { document, posted, receive, text } = runReader(program, { messages });
    assert.equal(text(), 'First');
    assert.deepEqual(posted.at(-1), { type: 'ready', revision: 7 });
    assert.equal(document.body.dataset['messages'], undefined);
    receive(show(8, 'Second'));
    assert.equal(text(), 'Second');
  });

  it('asks for the note where nothing came with the page', () => {
    const { posted, text } = runReader(program, {});
    assert.equal(text(), '');
    assert.deepEqual(posted, [{ type: 'ready', revision: 0 }]);
  });

  it('passes over blocks that surround another position than the one it was left at', () => {
    const messages = [show(7, 'First')];
    const start = { messages, position: { line: 1, within: 0 } };
    const moved = runReader(program, { ...start, state: { line: 40, within: 3 } });
    assert.deepEqual([moved.text(), moved.posted.at(-1)], ['', { type: 'ready', revision: 0 }]);
    const same = runReader(program, { ...start, state: { line: 1, within: 3 } });
    assert.equal(same.text(), 'First');
  });

  it('says that it has the focus where it had it before there was anybody to hear of it', () => {
    const { posted } = runReader(program, { hasFocus: true });
    assert.deepEqual(posted.at(-1), { type: 'focus', focused: true });
  });
});
