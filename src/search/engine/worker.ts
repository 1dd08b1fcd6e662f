// Runs the search engine off the main thread.
import { createEngine } from './engine.ts';
import type { ToWorker, FromWorker } from '../../browser/search/engine-client.ts';

const engine = createEngine(new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), self.location.origin).href);
const post = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  const { key } = data;
  try {
    if (data.type === 'search') await engine.search(data.request, (reply) => post({ key, type: 'reply', reply }));
    else if (data.type === 'options') post({ key, type: 'options', options: await engine.options(data.filters) });
    else await engine.load();
  } catch (error) {
    post({ key, type: 'failure', reason: String(error) });
  }
});
