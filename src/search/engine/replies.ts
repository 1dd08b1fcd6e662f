// What the matcher and the full text found, as a request wants it: which entries, in what order, how many.
import type { SearchIndex } from '../index/search-index.ts';
import type { Hit, Near } from '../rank/matcher.ts';
import type { FacetTable } from './facet-table.ts';
import type { TextHit } from './full-text.ts';
import type { Matched } from './match.ts';
import type { Result, SearchReply, SearchRequest, Titled, Why } from './request.ts';

export type Reply = Omit<SearchReply, 'done'>;

/** What entries of the reader's own stack gain, in log odds. */
const ownGain = 0.5;

export function createView(request: SearchRequest, index: SearchIndex, facets: FacetTable | undefined) {
  const { byRate, limit, depth, stack } = request;
  const entitle = (entry: number): Titled[] => {
    const head = index.headOf(entry);
    return head === undefined ? [] : [{ id: head.id, title: head.title }];
  };
  const isOwn = (entry: number): boolean => facets?.isOwn(entry, stack) ?? false;
  const describe = (entry: number, rest: Partial<Result> = {}): Result[] =>
    entitle(entry).map((titled) => ({ ...titled, entry, variants: [], isOwn: isOwn(entry), ...rest }));
  const scoreOf = ({ entry, score }: Hit): number => (byRate ? (facets?.fixRateOf(entry) ?? 0) : score + (isOwn(entry) ? ownGain : 0));
  const resultsOf = (hits: readonly (Hit | Near)[]): Result[] =>
    hits
      .toSorted((a, b) => scoreOf(b) - scoreOf(a))
      .flatMap(({ entry, why, variants, ...hit }) =>
        describe(entry, { why, variants: variants.flatMap(entitle), ...('difference' in hit && { difference: hit.difference }) }),
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
        // Where a part of the index is missing, nobody knows that there is no entry.
        miss: miss && !isPartial,
        ...(hits.length <= limit && !isPartial && { total: hits.length }),
        maybe: resultsOf(near),
        telling,
        ...(code !== undefined && { code }),
        named: named.map(({ code, entries }) => ({ code, entries: entries.flatMap(entitle) })),
        ...(family && { family: { ...family, siblings: family.siblings.flatMap(entitle) } }),
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
      const all = [...listed, ...fresh];
      const results = isAnswer ? all : [];
      const maybe = isAnswer && all.length === 0 ? matched.maybe : isAnswer ? [] : all;
      const total = matched.total === undefined ? {} : { total: results.length };
      return { ...matched, results, ...total, miss: results.length === 0 && !matched.isPartial, maybe, fullText: 'done' };
    },
  };
}

const empty: Reply = { results: [], miss: true, maybe: [], telling: '', named: [], isPartial: false, fullText: 'unused' };
