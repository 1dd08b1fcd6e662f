// What a page and the worker that runs its search engine say to each other.
import type { FacetOptions } from './facet-table.ts';
import type { Filters } from './query.ts';
import type { SearchReply, SearchRequest } from './request.ts';

/** A call of the engine's, by its method. */
export type EngineCall = { method: 'load' } | { method: 'search'; request: SearchRequest } | { method: 'options'; filters: Filters };

/** `key` tells the answers to a call from those to others. */
export type ToWorker = EngineCall & { key: number };

/** The worker begins with `ready`. Replies come while a search runs; `done` or `failure` ends a call. */
export type FromWorker =
  | { type: 'ready' }
  | ({ key: number } & (
      { type: 'reply'; reply: SearchReply } | { type: 'done'; value: FacetOptions | void } | { type: 'failure'; reason: string }
    ));
