import type { PageStrings } from '../shared/PageStrings';
import { placeOf } from '../shared/parsePageMessage';
import type { HostMessage, PageMessage } from '../shared/protocol';
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
const place = placeOf(api.getState()) ?? placeOf(read('place')) ?? { line: 1, within: 0 };
const view = new ReaderView(findShell(document), read('strings') as PageStrings, scripts, {
  port: {
    post,
    save: (saved) => {
      api.setState(saved);
    },
  },
  place,
});

for (const message of (read('messages') ?? []) as readonly HostMessage[]) view.receive(message);
delete dataset['messages'];
window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
  view.receive(event.data);
});
post({ type: 'ready' });
