// Labelled queries with their candidates, as the model learns from them.
import type { Query } from '../../corpus/queries.ts';
import type { Entry } from '../../entry/schema.ts';
import { buildSearchIndex } from '../../search/index/build.ts';
import type { TermsFile } from '../../search/index/index-files.ts';
import { openSearchIndex, type SearchIndex } from '../../search/index/search-index.ts';
import { findCandidates } from '../../search/rank/candidates.ts';
import { examine } from '../../search/rank/features.ts';
import { readQuery } from '../../search/rank/query.ts';
import { plainText } from '../../view/plain-text.ts';
import type { LabelledQuery } from './learn.ts';
import { labelMessages } from './said-messages.ts';
import { labelCodes } from './stated-codes.ts';

/** Each query counts once: half as a search with all of the index sees it, half as one with the heads alone. */
const halfWeight = 0.5;

/** How much a query counts when it is asked again without the entries that answer it: little, as another one may answer it, too. */
const leftOutWeight = 0.25;

/**
 * Every query with its candidates: as it is asked, with the heads alone, and without the entries that answer it; and the codes and
 * messages of the entries as tools print them.
 * @param set What they are counted with.
 * @param isReal Whether the entries are as they are.
 */
export function labelAll(set: string, entries: readonly Entry[], queries: readonly Query[], isReal = true): LabelledQuery[] {
  const { whole, heads } = openIndexes(entries);
  const errors = new Map(Array.from({ length: whole.size }, (_, entry) => [whole.headOf(entry)!.id, errorOf(entry, whole)]));
  const topics = topicsOf(queries, errors);
  const asked = queries.flatMap(({ kind, expect, query }, i): LabelledQuery[] => {
    const read = readQuery(query);
    const answering = new Set(expect.map((id) => errors.get(id)));
    const ask = (index: SearchIndex, accepts: (entry: number) => boolean = () => true): LabelledQuery['candidates'] =>
      examine(findCandidates(read, index, accepts), index).map(({ entry, features }) => ({
        features,
        isAnswer: answering.has(errorOf(entry, index)),
      }));
    const rest = { set, kind, topic: topics[i]!, hasAnswer: expect.length > 0, weight: halfWeight, isReal };
    const both = [
      { ...rest, candidates: ask(whole), isTested: true },
      { ...rest, candidates: ask(heads), isTested: false },
    ];
    if (expect.length === 0) return both;
    const others = ask(whole, (entry) => !answering.has(errorOf(entry, whole)));
    return [...both, { ...rest, candidates: others, hasAnswer: false, weight: leftOutWeight, isTested: false }];
  });
  return [...asked, ...labelCodes(set, whole), ...labelMessages(set, whole)];
}

/** The index with all terms, and with the heads alone. */
function openIndexes(entries: readonly Entry[]): { whole: SearchIndex; heads: SearchIndex } {
  const files = new Map<string, string>();
  const add = (name: string, content: string): unknown => files.set(name, content);
  const file = { ...buildSearchIndex(entries, plainText, add, Infinity), build: '', fullText: '' };
  const [whole, heads] = [openSearchIndex(file), openSearchIndex(file)];
  file.terms.forEach((_, i) => whole.addTerms(JSON.parse(files.get(`terms-${i}`)!) as TermsFile));
  return { whole, heads };
}

/** The error that an entry is about, by the ID of its first variant. */
function errorOf(entry: number, index: SearchIndex): string {
  return index.headOf(index.headOf(entry)!.group)!.id;
}

/**
 * The topic of each query: the same for all that an entry answers, and for those that its variants do. A query without an answer is
 * one by itself.
 */
function topicsOf(queries: readonly Query[], errors: ReadonlyMap<string, string>): string[] {
  const joined = new Map<string, string>();
  const find = (error: string): string => {
    const other = joined.get(error);
    return other === undefined ? error : find(other);
  };
  const ofEach = queries.map(({ expect, query }) => (expect.length === 0 ? [query] : expect.map((id) => errors.get(id) ?? id)));
  for (const [first, ...others] of ofEach)
    for (const other of others) if (find(other) !== find(first!)) joined.set(find(other), find(first!));
  return ofEach.map(([first]) => find(first!));
}
