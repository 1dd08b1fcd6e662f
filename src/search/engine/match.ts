// Answers a text from the index: loads what its words need, finds candidates, loads their heads, ranks them.
import type { SearchIndex } from '../index/search-index.ts';
import { findCandidates } from '../rank/candidates.ts';
import { type Answer, matchCandidates } from '../rank/matcher.ts';
import { readQuery, type Query } from '../rank/query.ts';
import { isPaste } from '../paste/paste-bounds.ts';
import { stem } from '../stems.ts';
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

/** Most completions of an unfinished word that are tried. */
const mostCompletions = 3;

/** Answers a text. Where it is typed, not pasted, and no entry answers, its last word is read as one that isn't finished. */
export async function matchText(text: string, store: IndexStore, options: MatchOptions): Promise<Matched> {
  const answer = await match(text, store, options);
  if (!answer.miss || isPaste(text)) return answer;
  const index = await store.index();
  const [word = ''] = /[\p{L}\p{N}]{2,}$/u.exec(text) ?? [];
  const start = word.toLowerCase();
  if (word === '' || index.rarityOf(stem(start)) > 0) return answer;
  const longer = index
    .terms()
    .filter((term) => term.startsWith(start) && term !== start)
    .sort((a, b) => index.rarityOf(a) - index.rarityOf(b))
    .slice(0, mostCompletions);
  const completed = await Promise.all(
    longer.map((term) => match(text.slice(0, -word.length) + term, store, { ...options, early: () => {} })),
  );
  const [best] = completed.filter(({ miss }) => !miss);
  if (best === undefined) return answer;
  // What each completion finds, each entry once by its best.
  const hits = completed.flatMap((one) => one.hits).sort((a, b) => b.score - a.score);
  const distinct = hits.filter(({ entry }, i) => hits.findIndex((hit) => hit.entry === entry) === i).slice(0, options.limit);
  return { ...best, hits: distinct, telling: answer.telling, near: answer.near };
}

async function match(text: string, store: IndexStore, { accepts, limit, early = () => {} }: MatchOptions): Promise<Matched> {
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
  // In a small site the heads alone may do.
  if (index.isWhole && isForHeads(query)) {
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

/** Questions are asked in words that heads seldom have. */
function isForHeads({ kind }: Query): boolean {
  return kind !== 'question';
}
