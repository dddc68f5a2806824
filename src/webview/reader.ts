import type { HostMessage, PageMessage, PageStrings } from '../shared/protocol';
import { ReaderView } from './ReaderView';

const api = acquireVsCodeApi();
const post = (message: PageMessage): void => {
  api.postMessage(message);
};
const strings = JSON.parse(document.body.dataset['strings'] ?? '{}') as PageStrings;
const view = new ReaderView(document, strings, {
  post,
  load: () => api.getState(),
  save: (state) => {
    api.setState(state);
  },
});

window.addEventListener('message', (event: MessageEvent<HostMessage>) => {
  view.receive(event.data);
});
post({ type: 'ready' });
