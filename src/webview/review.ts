import type { PageStrings } from '../shared/PageStrings';
import type { ReviewHostMessage } from '../shared/reviewProtocol';
import type { ReviewStrings } from '../shared/ReviewStrings';
import { LazyScripts } from './LazyScripts';
import { ReviewView } from './ReviewView';

const api = acquireVsCodeApi();
const { dataset } = document.body;
const read = (name: string): unknown => JSON.parse(dataset[name] ?? 'null');
const { currentScript } = document;
const nonce = currentScript instanceof HTMLScriptElement ? currentScript.nonce : '';
const scripts = new LazyScripts(document, nonce, read('scripts') as Record<string, string>);
const words = {
  review: read('strings') as ReviewStrings,
  note: read('noteStrings') as PageStrings,
};
const view = new ReviewView(window, words, scripts, {
  post: (message) => {
    api.postMessage(message);
  },
  save: (revealed) => {
    api.setState({ revealed });
  },
});
window.addEventListener('message', (event: MessageEvent<ReviewHostMessage>) => {
  view.receive(event.data);
});
const state: unknown = api.getState();
const revealed =
  typeof state === 'object' && state !== null && 'revealed' in state ? state.revealed : '';
api.postMessage({ type: 'ready', revealed: typeof revealed === 'string' ? revealed : '' });
