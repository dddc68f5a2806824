import { isOverviewUpdate } from '../shared/overviewProtocol';
import { updateOverview } from './updateOverview';

const main = document.querySelector<HTMLElement>('main');
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (main && isOverviewUpdate(data)) updateOverview(main, data.body);
});
acquireVsCodeApi().postMessage({ type: 'ready' });
