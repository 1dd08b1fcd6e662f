// The search engine as the page sees it: in a worker, or here where a worker can't be had.
import type { SearchEngine } from '../../search/engine/engine.ts';
import type { SearchReply } from '../../search/engine/request.ts';
import type { EngineCall, FromWorker, ToWorker } from '../../search/engine/worker-messages.ts';
import { basePath } from '../base-path.ts';

let engine: SearchEngine | undefined;

/** The engine of this page, started by the first call, and again after one that could not be loaded. */
export function searchEngine(): SearchEngine {
  engine ??= startEngine();
  return engine;
}

/** Wait for the worker's first word, in milliseconds. */
const patience = 10_000;

const root = new URL(basePath, location.origin).href;

function startEngine(): SearchEngine {
  try {
    return remoteEngine(new Worker(new URL('../../search/engine/worker.ts', import.meta.url), { type: 'module', name: root }));
  } catch {
    return localEngine();
  }
}

/** The engine in a worker. One that can't start, as under a policy without `worker-src`, leaves its calls to the page. */
function remoteEngine(worker: Worker): SearchEngine {
  const pending = new Map<number, Pending>();
  let local: SearchEngine | undefined;
  let keys = 0;
  const giveUp = (): void => {
    worker.terminate();
    local ??= localEngine();
    for (const { moveTo } of pending.values()) moveTo(local);
  };
  // An empty script starts, and never says a word.
  const silence = setTimeout(giveUp, patience);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    clearTimeout(silence);
    if (data.type !== 'ready') pending.get(data.key)?.take(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    clearTimeout(silence);
    giveUp();
  });
  const ask = <T>(
    call: EngineCall,
    instead: (engine: SearchEngine) => Promise<T>,
    reply: (reply: SearchReply) => void = () => {},
  ): Promise<T> => {
    if (local !== undefined) return instead(local);
    const key = (keys += 1);
    return new Promise<T>((resolve, reject) => {
      pending.set(key, {
        take(answer) {
          if (answer.type === 'reply') reply(answer.reply);
          else if (answer.type === 'done') resolve(answer.value as T);
          else reject(new Error(answer.reason));
        },
        moveTo: (engine) => void instead(engine).then(resolve, reject),
      });
      worker.postMessage({ ...call, key } satisfies ToWorker);
    }).finally(() => pending.delete(key));
  };
  return {
    // A search that needs what could not be loaded will say so.
    load: () => ask({ method: 'load' }, (engine) => engine.load()).catch(() => {}),
    search: (request, reply) => ask({ method: 'search', request }, (engine) => engine.search(request, reply), reply),
    options: (filters) => ask({ method: 'options', filters }, (engine) => engine.options(filters)),
  };
}

/** The same engine in the page, loaded only where it is needed. */
function localEngine(): SearchEngine {
  const loaded = import('../../search/engine/engine.ts').then(({ createEngine }) => createEngine(root));
  // A new worker asks for its files again; a page may hold a failed import for good.
  loaded.catch(() => (engine = undefined));
  return {
    load: () => loaded.then((engine) => engine.load()).catch(() => {}),
    search: async (request, reply) => (await loaded).search(request, reply),
    options: async (filters) => (await loaded).options(filters),
  };
}

/** A call that the worker hasn't finished. */
interface Pending {
  take: (answer: Exclude<FromWorker, { type: 'ready' }>) => void;
  /** Answers it with the engine of the page. */
  moveTo: (engine: SearchEngine) => void;
}
