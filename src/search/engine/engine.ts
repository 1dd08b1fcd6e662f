// Answers searches: asks the matcher, and the full text where the matcher knows nothing. Runs in a worker, or in the page
// where there are no workers.
import type { SearchIndex } from '../index/search-index.ts';
import type { Hit, Near } from '../rank/matcher.ts';
import { isPaste } from '../paste/paste-bounds.ts';
import type { FacetOptions, FacetTable } from './facet-table.ts';
import { fetchFiles } from './fetched-files.ts';
import type { FullText, TextHit } from './full-text.ts';
import { createIndexStore, type IndexStore, OutdatedIndex, unlessOutdated } from './index-store.ts';
import { type Matched, matchText } from './match.ts';
import type { Filters } from './query.ts';
import type { Result, SearchReply, SearchRequest, Titled, Why } from './request.ts';

export interface SearchEngine {
  /** Fetches what a first search needs. */
  load(): Promise<void>;
  /** Replies as soon as something is known, and again when there is more. */
  search(request: SearchRequest, reply: (reply: SearchReply) => void): Promise<void>;
  /** Values to filter by, with the number of entries that each would leave of all. */
  options(filters: Filters): Promise<FacetOptions>;
}

/** What entries of the reader's own stack gain, in log odds. */
const ownGain = 0.5;

/** Wait for details, in milliseconds, before results are shown without. */
const patience = 30;

/** Most words of a query for which the full text is asked without being asked for: each word costs a piece of its index. */
const mostKeywords = 2;

/** @param base Address of the site's root, absolute, with a slash at its end. */
export function createEngine(base: string): SearchEngine {
  const read = fetchFiles(base);
  let store = createIndexStore(read);
  let fullText: Promise<FullText> | undefined;
  const openText = (): Promise<FullText> => {
    fullText ??= Promise.all([import('./full-text.ts'), store.fullText()]).then(([{ openFullText }, version]) =>
      openFullText(base, version),
    );
    fullText.catch(() => (fullText = undefined));
    return fullText;
  };
  /** Does something with the index; where the site has another one by now, with that. */
  const withIndex = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof OutdatedIndex)) throw error;
      store = createIndexStore(read);
      fullText = undefined;
      return act();
    }
  };
  return {
    load: () => withIndex(async () => void (await store.index())),
    options: (filters) => withIndex(async () => (await store.facets()).options(filters)),
    search: (request, reply) => withIndex(() => search(request, store, openText, reply)),
  };
}

async function search(
  request: SearchRequest,
  store: IndexStore,
  openText: () => Promise<FullText>,
  reply: (reply: SearchReply) => void,
): Promise<void> {
  const { text, filters, depth, limit } = request;
  const [index, facets] = [await store.index(), await facetsFor(request, store)];
  const view = createView(request, index, facets);
  const send = (next: Reply, done: boolean): Promise<void> => sendWithDetails({ ...next, done }, request, store, reply);
  const list = async (wanted: Filters, table: FacetTable): Promise<Reply> => {
    const entries = table.list(wanted);
    await store.addHeads(entries.slice(0, limit));
    return createView(request, index, table).list(entries);
  };
  if (text.trim() === '') return send(facets === undefined ? view.list([]) : await list(filters, facets), true);

  // A domain's name alone asks for what there is, not for an error.
  const domain = text.trim().toLowerCase();
  const table = depth !== 'text' && index.domains.has(domain) ? await store.facets().catch(unlessOutdated(undefined)) : undefined;
  if (table !== undefined) return send({ ...(await list({ ...filters, domain }, table)), domain }, true);

  const accepts = (entry: number): boolean => facets?.accepts(entry, filters) ?? true;
  const early = depth === 'suggestions' ? {} : { early: (answer: Matched) => reply({ ...view.read(answer), done: false }) };
  // One more than is shown, to know whether there are more.
  const answer = await matchText(text, store, { accepts, limit: limit + 1, ...early });
  const matched = view.read(answer);
  if (!needsFullText(request, answer)) return send(matched, true);
  // A miss stays one: what only the full text holds comes near at best, unless the reader asks for it.
  const shown = send({ ...matched, fullText: 'running' }, false);
  const line = isPaste(text) ? answer.telling : text;
  const hits = await Promise.all([import('./text-hits.ts'), openText()])
    .then(([{ findInText }, fullText]) => findInText({ line, filters, isAsked: depth === 'text' }, fullText, index))
    .catch(() => undefined);
  await shown;
  await send(hits === undefined ? { ...matched, fullText: 'failed' } : view.merge(matched, hits), true);
}

/** What a request filters or sorts by. A stack alone is no reason to fail: without facets its products rank like others. */
async function facetsFor({ filters, byRate, stack }: SearchRequest, store: IndexStore): Promise<FacetTable | undefined> {
  if (Object.keys(filters).length > 0 || byRate) return store.facets();
  return stack.length > 0 ? store.facets().catch(unlessOutdated(undefined)) : undefined;
}

type Reply = Omit<SearchReply, 'done'>;

function needsFullText({ depth, text }: SearchRequest, { kind, miss }: Matched): boolean {
  if (depth !== 'results') return depth === 'text';
  return miss && kind !== 'code' && text.trim().split(/\s+/).length <= mostKeywords;
}

/** How a request wants its entries: which, in what order, how many. */
function createView(request: SearchRequest, index: SearchIndex, facets: FacetTable | undefined) {
  const { byRate, limit, depth, stack } = request;
  const entitle = (entry: number): Titled[] => {
    const head = index.headOf(entry);
    return head === undefined ? [] : [{ id: head.id, title: head.title }];
  };
  const isOwn = (entry: number): boolean => facets?.isOwn(entry, stack) ?? false;
  const describe = (entry: number, rest: Partial<Result> = {}): Result[] =>
    entitle(entry).map((titled) => ({ ...titled, entry, variants: [], isOwn: isOwn(entry), ...rest }));
  const scoreOf = ({ entry, score }: Hit): number => score + (isOwn(entry) ? ownGain : 0);
  const arrange = <T extends Hit>(hits: readonly T[]): T[] =>
    hits.toSorted((a, b) => (byRate ? (facets?.fixRateOf(b.entry) ?? 0) - (facets?.fixRateOf(a.entry) ?? 0) : scoreOf(b) - scoreOf(a)));
  const resultsOf = (hits: readonly (Hit | Near)[]): Result[] =>
    arrange(hits).flatMap((hit) =>
      describe(hit.entry, {
        why: hit.why,
        variants: hit.variants.flatMap(entitle),
        ...('difference' in hit ? { difference: hit.difference } : {}),
      }),
    );
  return {
    /** Entries in the order given. */
    list(entries: readonly number[]): Reply {
      const results = entries.slice(0, limit).flatMap((entry) => describe(entry));
      return { ...empty, results, miss: entries.length === 0, total: entries.length };
    },
    read({ hits, near, miss, telling, named, absent, family, isPartial }: Matched): Reply {
      const [code] = [...absent, ...named].map((stated) => stated.code);
      return {
        ...empty,
        results: resultsOf(hits).slice(0, limit),
        miss,
        ...(hits.length > limit ? {} : { total: hits.length }),
        maybe: resultsOf(near),
        telling,
        ...(code === undefined ? {} : { code }),
        named: named.map(({ code, entries }) => ({ code, entries: entries.flatMap(entitle) })),
        ...(family === undefined ? {} : { family: { ...family, siblings: family.siblings.flatMap(entitle) } }),
        isPartial,
      };
    },
    /**
     * What the matcher is sure of stands first; what only the text holds follows. Where the matcher knows nothing, hits are
     * results only if the reader asked for them.
     */
    merge(matched: Reply, hits: readonly TextHit[]): Reply {
      const isAnswer = matched.results.length > 0 || depth === 'text';
      const found = new Map(
        hits.map(({ id, title, excerpt, marks }) => [id, { id, title, why: { type: 'excerpt', excerpt, marks } as Why }]),
      );
      // Where the matcher only knows that the text has the words, the full text shows them.
      const withText = (result: Result): Result => (result.why?.type === 'text' ? { ...result, ...found.get(result.id) } : result);
      // What comes near becomes a result where its text has what the reader asked for.
      const listed = (isAnswer ? matched.results : matched.maybe).map(withText);
      const seen = new Set(listed.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]));
      const fresh = [...found.values()].filter(({ id }) => !seen.has(id)).map((hit): Result => ({ ...hit, variants: [], isOwn: false }));
      const results = isAnswer ? [...listed, ...fresh] : [];
      const maybe = isAnswer ? (results.length > 0 ? [] : matched.maybe) : [...listed, ...fresh];
      const total = matched.total === undefined ? {} : { total: results.length };
      return { ...matched, results, ...total, miss: results.length === 0, maybe, fullText: 'done' };
    },
  };
}

const empty: Reply = { results: [], miss: true, maybe: [], telling: '', named: [], isPartial: false, fullText: 'unused' };

/** Sends a reply, and when they are there, the details of its results; those of a list of all that a filter leaves have none. */
async function sendWithDetails(
  next: SearchReply,
  { depth, text }: SearchRequest,
  store: IndexStore,
  reply: (reply: SearchReply) => void,
): Promise<void> {
  if (depth === 'suggestions' || text.trim() === '' || next.results.length === 0) return reply(next);
  const loaded = Promise.all(
    next.results.map(async (result): Promise<Result> => {
      const details = result.entry === undefined ? undefined : await store.details(result.entry);
      return details === undefined ? result : { ...result, details };
    }),
  );
  if (await isLate(loaded)) reply({ ...next, done: false });
  reply({ ...next, results: await loaded });
}

/** Whether something takes longer than a reader should wait for it. */
async function isLate(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => false), new Promise<boolean>((resolve) => setTimeout(resolve, patience, true))]);
}
