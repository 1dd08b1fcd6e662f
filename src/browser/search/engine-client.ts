// The search engine as the page sees it: in a worker, or here where a worker can't be had.
import type { FacetOptions } from '../../search/engine/facet-table.ts';
import type { SearchEngine } from '../../search/engine/engine.ts';
import type { SearchReply, SearchRequest } from '../../search/engine/request.ts';
import type { Filters } from './address.ts';

export type ToWorker = { key: number } & (
  { type: 'load' } | { type: 'search'; request: SearchRequest } | { type: 'options'; filters: Filters }
);
export type FromWorker = { key: number } & (
  { type: 'reply'; reply: SearchReply } | { type: 'options'; options: FacetOptions } | { type: 'failure'; reason: string }
);

let engine: SearchEngine | undefined;

/** The engine of this page, started by the first call, and again after one that could not be loaded. */
export function searchEngine(): SearchEngine {
  engine ??= startEngine();
  return engine;
}

/** A request that the worker hasn't finished. */
interface Pending {
  take: (answer: FromWorker) => void;
  /** Answers it with the engine of the page. */
  moveTo: (engine: SearchEngine) => void;
}

function startEngine(): SearchEngine {
  const worker = startWorker();
  if (worker === undefined) return localEngine();
  const pending = new Map<number, Pending>();
  let local: SearchEngine | undefined;
  let keys = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => pending.get(data.key)?.take(data));
  // A worker that can't start, as under a policy without `worker-src`, leaves its requests to the page.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    local ??= localEngine();
    for (const { moveTo } of pending.values()) moveTo(local);
  });
  const ask = <T>(
    message: DistributiveOmit<ToWorker, 'key'>,
    take: (answer: FromWorker, finish: (value: T) => void) => void,
    instead: (engine: SearchEngine) => Promise<T>,
  ): Promise<T> => {
    if (local !== undefined) return instead(local);
    const key = (keys += 1);
    return new Promise<T>((resolve, reject) => {
      pending.set(key, {
        take(answer) {
          if (answer.type === 'failure') reject(new Error(answer.reason));
          else take(answer, resolve);
        },
        moveTo: (engine) => void instead(engine).then(resolve, reject),
      });
      worker.postMessage({ ...message, key } satisfies ToWorker);
    }).finally(() => pending.delete(key));
  };
  return {
    async load() {
      worker.postMessage({ type: 'load', key: 0 } satisfies ToWorker);
    },
    search: (request, reply) =>
      ask<void>(
        { type: 'search', request },
        (answer, finish) => {
          if (answer.type !== 'reply') return;
          reply(answer.reply);
          if (answer.reply.done) finish();
        },
        (other) => other.search(request, reply),
      ),
    options: (filters) =>
      ask<FacetOptions>(
        { type: 'options', filters },
        (answer, finish) => {
          if (answer.type === 'options') finish(answer.options);
        },
        (other) => other.options(filters),
      ),
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('../../search/engine/worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** The same engine in the page, loaded only where it is needed. */
function localEngine(): SearchEngine {
  const loaded = import('../../search/engine/engine.ts').then(({ createEngine }) =>
    createEngine(new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), location.origin).href),
  );
  // A new worker asks for its files again; a page may hold a failed import for good.
  loaded.catch(() => (engine = undefined));
  return {
    // A search that needs what could not be loaded will say so.
    load: () => loaded.then((engine) => engine.load()).catch(() => {}),
    search: async (request, reply) => (await loaded).search(request, reply),
    options: async (filters) => (await loaded).options(filters),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
