import type { PageStrings } from '../shared/PageStrings';
import { parsePosition } from '../shared/parsePageMessage';
import type { HostMessage, PageMessage, ShowMessage } from '../shared/protocol';
import { LazyScripts } from './LazyScripts';
import { findShell } from './PageShell';
import { ReaderView } from './ReaderView';

const api = acquireVsCodeApi();
const { dataset } = document.body;
const post = (message: PageMessage): void => {
  api.postMessage(message);
};
const read = (name: string): unknown => JSON.parse(dataset[name] ?? 'null');
// The editor puts scripts of its own before this one, under a nonce that the policy does not name.
const { currentScript } = document;
const nonce = currentScript instanceof HTMLScriptElement ? currentScript.nonce : '';
const scripts = new LazyScripts(document, nonce, read('scripts') as Record<string, string>);
const left = parsePosition(read('position')) ?? { line: 1, within: 0 };
const position = parsePosition(api.getState()) ?? left;
const view = new ReaderView(findShell(document), read('strings') as PageStrings, scripts, {
  port: {
    post,
    save: (saved) => {
      api.setState(saved);
    },
  },
  position,
});

// The blocks that came with the page surround the position where the host believes the reader to be.
const messages = ((read('messages') ?? []) as readonly HostMessage[]).filter(
  ({ type }) => type !== 'show' || position.line === left.line,
);
delete dataset['messages'];
for (const message of messages) view.receive(message);
const shown = messages.find((message): message is ShowMessage => message.type === 'show');
window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
  view.receive(event.data);
});
post({ type: 'ready', revision: shown?.revision ?? 0 });
// The editor may have given the page the focus before there was anybody to hear of it.
if (document.hasFocus()) post({ type: 'focus', focused: true });
