// Answers searches: asks the matcher, and the full text where the matcher knows nothing. Runs in a worker, or in the page
// where there are no workers.
import type { Answer, Hit, Matcher } from '../rank/matcher.ts';
import { mostKeywords } from '../rank/ranking.ts';
import { matchUnfinished } from './completions.ts';
import type { FacetOptions, FacetTable } from './facet-table.ts';
import { createIndexStore, type IndexStore, OutdatedIndex, unlessOutdated } from './fetched-index.ts';
import { mergeResults } from './merged-results.ts';
import { isPaste } from '../paste/paste-bounds.ts';
import type { Filters } from './query.ts';
import type { Result, SearchReply, SearchRequest, Titled, Why } from './request.ts';
import { findInText } from './text-hits.ts';

export interface SearchEngine {
  /** Fetches what a first search needs. */
  load(): Promise<void>;
  /** Replies as soon as something is known, and again when there is more. */
  search(request: SearchRequest, reply: (reply: SearchReply) => void): Promise<void>;
  /** Values to filter by, with the number of entries that each would leave of all. */
  options(filters: Filters): Promise<FacetOptions>;
}

/** How much better entries with the reader's own products rank than others; for domains the matcher does the same. */
const ownGain = 1.1;

/** Wait for snippets, in milliseconds, before results are shown without. */
const patience = 30;

/** @param base Address of the site's root, absolute, with a slash at its end. */
export function createEngine(base: string): SearchEngine {
  let store = createIndexStore(base);
  /** Does something with the index; where the site has another one by now, with that. */
  const withIndex = async <T>(act: (store: IndexStore) => Promise<T>): Promise<T> => {
    try {
      return await act(store);
    } catch (error) {
      if (!(error instanceof OutdatedIndex)) throw error;
      store = createIndexStore(base);
      return act(store);
    }
  };
  return {
    load: () => withIndex(async (store) => void (await store.matcher())),
    options: (filters) => withIndex(async (store) => (await store.facets()).options(filters)),
    search: (request, reply) => withIndex((store) => search(request, store, reply)),
  };
}

async function search(request: SearchRequest, store: IndexStore, reply: (reply: SearchReply) => void): Promise<void> {
  const matcher = await store.matcher();
  const view = createView(request, matcher, await facetsFor(request, store));
  const send = (next: Reply, done: boolean): Promise<void> => sendWithSnippets({ ...next, done }, request, store, reply);
  if (request.text.trim() === '') return send(view.list(request.filters), true);

  let answer = ask(request, matcher, view.accepts);
  const domain = request.text.trim().toLowerCase();
  if (answer.miss && matcher.model.domainNames.has(domain)) {
    const table = await store.facets().catch(unlessOutdated(undefined));
    if (table !== undefined) return send({ ...createView(request, matcher, table).list({ ...request.filters, domain }), domain }, true);
  }
  let isPartial = false;
  if (answer.wantsText && request.depth !== 'suggestions') {
    // Shown before the texts are fetched, unless they may turn results into a miss, or a miss into results.
    if (!answer.doubtful) reply({ ...view.read(answer), done: false });
    isPartial = !(await store.addText());
    answer = ask(request, matcher, view.accepts);
  }
  const matched = { ...view.read(answer), isPartial };
  if (!needsFullText(request, answer)) return send(matched, true);
  // A miss stays one: what only the full text holds comes near at best, unless the reader asks for it.
  const shown = send({ ...matched, fullText: 'running' }, false);
  const line = isPaste(request.text) ? answer.telling : request.text;
  const search = { line, filters: request.filters, isAsked: request.depth === 'text' };
  const hits = await findInText(search, await store.fullText(), matcher.model).catch(() => undefined);
  await shown;
  await send(hits === undefined ? { ...matched, fullText: 'failed' } : view.merge(matched, hits), true);
}

/** What a request filters or sorts by. A stack alone is no reason to fail: without facets its products rank like others. */
async function facetsFor({ filters, byRate, stack }: SearchRequest, store: IndexStore): Promise<FacetTable | undefined> {
  if (Object.keys(filters).length > 0 || byRate) return store.facets();
  return stack.length > 0 ? store.facets().catch(unlessOutdated(undefined)) : undefined;
}

type Reply = Omit<SearchReply, 'done'>;

/** The matcher's answer; while a reader types, to the last word as an unfinished one. */
function ask({ text, limit, depth, stack }: SearchRequest, matcher: Matcher, accepts: (id: string) => boolean): Answer {
  // One more than is shown, to know whether there are more.
  const options = { limit: limit + 1, stack, accepts, isUnfinished: depth === 'suggestions' };
  const match = (one: string): Answer => matcher.match(one, options);
  return depth === 'suggestions' && !isPaste(text) ? matchUnfinished(text, match, matcher.model) : match(text);
}

/**
 * The full text is asked by itself for a keyword or two that entries have and the matcher doesn't. Each word costs a chunk of
 * its index, which together weigh more than all else, so for more words it is asked where the reader wants it.
 */
function needsFullText({ depth, text }: SearchRequest, { kind, miss, inTexts }: Answer): boolean {
  if (depth !== 'results') return depth === 'text';
  return miss && inTexts && kind !== 'code' && text.trim().split(/\s+/).length <= mostKeywords;
}

/** How a request wants its entries: which, in what order, how many. */
function createView(request: SearchRequest, { model }: Matcher, facets: FacetTable | undefined) {
  const { byRate, limit, depth, stack, filters } = request;
  const titles = new Map(model.ids.map((id, place) => [id, model.titles[place] ?? id]));
  const entitle = (id: string): Titled => ({ id, title: titles.get(id) ?? id });
  const accepts = (id: string): boolean => facets?.accepts(id, filters) ?? true;
  const isOwn = (id: string): boolean => facets?.isOwn(id, stack) ?? false;
  const describe = (id: string, why?: Why, variants: readonly string[] = []): Result => ({
    ...entitle(id),
    ...(why === undefined ? {} : { why }),
    variants: variants.map(entitle),
    isOwn: isOwn(id),
  });
  const arrange = (results: readonly Result[]): Pick<Reply, 'results' | 'miss'> => ({
    results: byRate ? (facets?.sortByRate(results) ?? [...results]) : [...results],
    miss: results.length === 0,
  });
  const hasOwnProduct = (id: string): boolean => isOwn(id) && !stack.includes(id.slice(0, id.indexOf('/')));
  const scoreOf = ({ id, score }: Hit): number => score * (hasOwnProduct(id) ? ownGain : 1);
  const resultsOf = (hits: readonly Hit[]): Result[] =>
    hits.toSorted((a, b) => scoreOf(b) - scoreOf(a)).map(({ id, why, variants }) => describe(id, why, variants));
  return {
    accepts,
    /** All entries that some filters leave, best fix rate first. */
    list(wanted: Filters): Reply {
      const results = facets?.sortByRate(facets.list(wanted).map((id) => describe(id))) ?? [];
      return { ...arrange(results.slice(0, limit)), total: results.length, maybe: [], telling: '', isPartial: false, fullText: 'unused' };
    },
    read({ hits, maybe, telling, family }: Answer): Reply {
      const siblings = family?.siblings.map(entitle) ?? [];
      return {
        ...arrange(resultsOf(hits).slice(0, limit)),
        ...(hits.length > limit ? {} : { total: hits.length }),
        maybe: resultsOf(maybe),
        telling,
        ...(family === undefined ? {} : { family: { ...family, siblings } }),
        isPartial: false,
        fullText: 'unused',
      };
    },
    merge(matched: Reply, hits: Awaited<ReturnType<typeof findInText>>): Reply {
      const described = hits
        .filter(({ id }) => accepts(id))
        .map(({ id, excerpt, marks }) => describe(id, { type: 'excerpt', excerpt, marks }));
      const { results, maybe } = mergeResults(matched.results, described, matched.maybe, depth === 'text');
      const total = matched.total === undefined ? {} : { total: results.length };
      return { ...matched, ...arrange(results), ...total, maybe, fullText: 'done' };
    },
  };
}

/** Sends a reply with the snippets of its entries, and before that without them where they take their time. */
async function sendWithSnippets(
  next: SearchReply,
  { depth }: SearchRequest,
  store: IndexStore,
  reply: (reply: SearchReply) => void,
): Promise<void> {
  if (depth === 'suggestions') return reply(next);
  const shown = [...next.results, ...next.maybe];
  const loaded = store.snippets(shown.map(({ id }) => id));
  const isLate = await Promise.race([loaded.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, patience, true))]);
  if (isLate) reply({ ...next, done: false });
  const snippets = await loaded;
  const withSnippet = (result: Result): Result => {
    const snippet = snippets[shown.indexOf(result)];
    return snippet === undefined ? result : { ...result, snippet };
  };
  reply({ ...next, results: next.results.map(withSnippet), maybe: next.maybe.map(withSnippet) });
}
