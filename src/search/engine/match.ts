// Answers a text from the index: loads what its words need, finds candidates, loads their heads, ranks them.
import type { SearchIndex } from '../index/search-index.ts';
import { findCandidates } from '../rank/candidates.ts';
import { type Answer, matchCandidates } from '../rank/matcher.ts';
import { readQuery } from '../rank/query.ts';
import type { CodeFamily } from './families.ts';
import type { IndexStore } from './index-store.ts';

export interface Matched extends Answer {
  /** Whether entries may be missing, as a part of the index could not be loaded. */
  isPartial: boolean;
  /** On a miss, what is known of a code that no entry has. */
  family?: CodeFamily;
}

export interface MatchOptions {
  /** Which entries may be hits at all. */
  accepts: (entry: number) => boolean;
  /** Most hits. */
  limit: number;
  /** Takes an answer that more of the index may better. */
  early?: (answer: Matched) => void;
}

/** Answers a text. */
export async function matchText(text: string, store: IndexStore, { accepts, limit, early = () => {} }: MatchOptions): Promise<Matched> {
  const index = await store.index();
  const query = readQuery(text);
  const answer = async (isLoaded: boolean): Promise<Matched> => {
    const found = findCandidates(query, index, accepts);
    const hasHeads = await store.addHeads(found.candidates.map(({ entry }) => entry));
    const candidates = found.candidates.filter(({ entry }) => index.headOf(entry) !== undefined);
    const matched = matchCandidates({ ...found, candidates }, index, limit);
    const family = matched.miss && matched.absent.length > 0 ? await findFamily(matched.absent, index) : undefined;
    await store.addHeads([...matched.named.flatMap(({ entries }) => entries), ...(family?.siblings ?? [])]);
    return { ...matched, isPartial: !isLoaded || !hasHeads, ...(family === undefined ? {} : { family }) };
  };
  // In a small site the heads alone may do, but for questions: these are asked in words that heads seldom have.
  if (index.isWhole && query.kind !== 'question') {
    const first = await answer(true);
    if (first.isSure) return first;
    if (!first.miss) early(first);
  }
  return answer(await store.addTerms(query));
}

/** What is known of codes that no entry has; nothing where that can't be loaded. */
async function findFamily(absent: Answer['absent'], index: SearchIndex): Promise<CodeFamily | undefined> {
  return import('./families.ts').then(
    ({ familyIn }) => familyIn(absent, index),
    () => undefined,
  );
}
