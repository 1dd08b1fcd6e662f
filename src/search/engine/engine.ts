// Answers searches: asks the matcher, and the full text where the matcher knows nothing. Runs in a worker, or in the page
// where there are no workers.
import { isPaste } from '../paste/paste-bounds.ts';
import type { FacetOptions, FacetTable } from './facet-table.ts';
import { fetchPacked } from './fetched-file.ts';
import { type FullText, openFullText, type TextHit, type TextSearch } from './full-text.ts';
import { createIndexStore, type IndexStore } from './index-store.ts';
import { type Matched, matchText } from './match.ts';
import { watchPagefindFiles } from './pagefind-files.ts';
import type { Filters } from './query.ts';
import { createView, type Reply } from './replies.ts';
import type { Result, SearchReply, SearchRequest } from './request.ts';

export interface SearchEngine {
  /** Fetches what a first search needs. */
  load(): Promise<void>;
  /** Replies as soon as something is known, and again when there is more. */
  search(request: SearchRequest, reply: (reply: SearchReply) => void): Promise<void>;
  /** Values to filter by, with the number of entries that each would leave of all. */
  options(filters: Filters): Promise<FacetOptions>;
}

/** Wait before what failed is tried again, in milliseconds. */
const moment = 1000;

/** Most words of a query for which the full text is asked without being asked for: each word costs a piece of its index. */
const mostKeywords = 2;

/** @param base Address of the site's root, absolute, with a slash at its end. */
export function createEngine(base: string): SearchEngine {
  const createStore = (): IndexStore => createIndexStore(async (name, cache) => (await fetchPacked(`${base}search/${name}`, cache)).text());
  const pagefindFiles = watchPagefindFiles(`${base}pagefind/`);
  let store = createStore();
  let fullText: Promise<FullText> | undefined;
  /**
   * Does something with the index. Where a file could not be had, it does it once more after a moment, with the index that the site
   * has by then: another build has other files.
   * @param meanwhile Takes what came of it without the file.
   */
  const withIndex = async <T>(act: (store: IndexStore) => Promise<T>, meanwhile: (value: T) => void = () => {}): Promise<T> => {
    const used = store;
    const done = act(used);
    await done.catch(() => {});
    if (!used.hasFailed()) return done;
    await done.then(meanwhile, () => {});
    await new Promise((resolve) => setTimeout(resolve, moment));
    if (store === used) [store, fullText] = [createStore(), undefined];
    return act(store);
  };
  /** Looks in the full text; opens it anew where that failed. */
  const findInText: FindInText = async (line, used) => {
    const open = async (): Promise<FullText> => {
      const { version, hashes } = await used.fullText();
      return openFullText(pagefindFiles, version, hashes);
    };
    try {
      fullText ??= open();
      return await (await fullText).find(line, await used.index());
    } catch (error) {
      fullText = undefined;
      used.noteFailure();
      throw error;
    }
  };
  return {
    load: () => withIndex(async (index) => void (await index.index())),
    options: (filters) => withIndex(async (index) => (await index.facets()).options(filters)),
    async search(request, reply) {
      const show = (next: Reply): void => reply({ ...next, done: false });
      reply({ ...(await withIndex((index) => search(request, index, findInText, show), show)), done: true });
    },
  };
}

type FindInText = (line: TextSearch, store: IndexStore) => Promise<TextHit[]>;

/**
 * The answer to a request.
 * @param show Takes what is known before it.
 */
async function search(request: SearchRequest, store: IndexStore, findInText: FindInText, show: (reply: Reply) => void): Promise<Reply> {
  const { text, filters, depth, limit, byRate } = request;
  const index = await store.index();
  const isNarrowed = Object.keys(filters).length > 0;
  // A domain's name alone asks for what there is, not for an error.
  const domain = depth !== 'text' && index.domains.has(text.trim().toLowerCase()) ? text.trim().toLowerCase() : undefined;
  const isListed = domain !== undefined || text.trim() === '';
  const facets = await openFacets(isListed || isNarrowed || byRate);
  const view = createView(request, index, facets);
  if (isListed) {
    const entries = domain === undefined && !isNarrowed ? [] : (facets?.list({ ...filters, ...(domain && { domain }) }) ?? []);
    const isPartial = !(await store.addHeads(entries.slice(0, limit)));
    return withDetails({ ...view.list(entries), isPartial, ...(domain && { domain }) });
  }
  // One more than is shown, to know whether there are more.
  const answer = await matchText(text, store, {
    accepts: (entry) => facets?.accepts(entry, filters) ?? true,
    limit: limit + 1,
    ...(depth !== 'suggestions' && { early: (one) => show(view.read(one)) }),
  });
  const matched = view.read(answer);
  if (!needsFullText(request, answer)) return withDetails(matched);
  show({ ...matched, fullText: 'running' });
  const line = isPaste(text) ? answer.telling : text;
  // A miss stays one: what only the full text holds comes near at best, unless the reader asks for it.
  return withDetails(
    await findInText({ line, filters, isAsked: depth === 'text' }, store).then(
      (hits) => view.merge(matched, hits),
      (): Reply => ({ ...matched, fullText: 'failed' }),
    ),
  );

  /** The stack alone is no reason to fail: without facets its products rank like others. */
  async function openFacets(isNeeded: boolean): Promise<FacetTable | undefined> {
    if (isNeeded) return store.facets();
    return request.stack.length > 0 ? store.facets().catch(() => undefined) : undefined;
  }

  /** The reply with the details of its results, and meanwhile shows it without; those of a list that a filter leaves have none. */
  async function withDetails(reply: Reply): Promise<Reply> {
    if (depth === 'suggestions' || text.trim() === '' || reply.results.length === 0) return reply;
    show(reply);
    const results = reply.results.map(async (result): Promise<Result> => {
      const details = result.entry === undefined ? undefined : await store.details(result.entry);
      return details === undefined ? result : { ...result, details };
    });
    return { ...reply, results: await Promise.all(results) };
  }
}

function needsFullText({ depth, text }: SearchRequest, { kind, miss }: Matched): boolean {
  if (depth !== 'results') return depth === 'text';
  return miss && kind !== 'code' && text.trim().split(/\s+/).length <= mostKeywords;
}
