// Runs the search engine off the main thread. The worker's name is the address of the site's root.
import { createEngine } from './engine.ts';
import type { FacetOptions } from './facet-table.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const engine = createEngine(self.name);
const post = (message: FromWorker): void => self.postMessage(message);

post({ type: 'ready' });
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { key } = data;
  answer(data).then(
    (value) => post({ key, type: 'done', value }),
    (error) => post({ key, type: 'failure', reason: String(error) }),
  );
});

function answer(call: ToWorker): Promise<FacetOptions | void> {
  if (call.method === 'load') return engine.load();
  if (call.method === 'options') return engine.options(call.filters);
  return engine.search(call.request, (reply) => post({ key: call.key, type: 'reply', reply }));
}
