// What entries' texts say: the most telling terms of each as one inverted index, which other words there are, and what people
// say of troubles that entries are about.
import type { Entry } from '../entry/schema.ts';
import { packTerms, type TextFile } from './index-files.ts';
import { plainText } from './plain-text.ts';
import { writePostings } from './postings.ts';
import { allSymptoms } from './symptoms/all-symptoms.ts';
import { packSymptoms } from './symptoms/symptoms.ts';
import { packWordSet } from './word-set.ts';
import { readWords } from './words.ts';

/**
 * Terms that all entries bring in together, so that the file stays within some 65 KB at 2,000 entries, and the bounds
 * within which that decides how many one brings in: past 32 recall hardly grows, and below 15 questions are lost.
 */
const allTerms = 30_000;
const mostTerms = 32;
const leastTerms = 15;

/** Most symptoms that go in, for the same reason. */
const mostSymptoms = 350;

/** A term that only one entry's text has is mostly a name from its code. */
const leastEntries = 2;

/** A term counts as strong in an entry from this saturated frequency on; only strong or weak is kept. */
const strongFrequency = 0.4;

/** How much a term counts by the part of the entry it stands in. */
const partWeights = { rootCause: 1, action: 0.8, deadEnd: 0.6, reason: 0.3, code: 0.25, version: 0.6 };

/** BM25's k1 and b (Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009). */
const saturation = 1.2;
const lengthShare = 0.4;

/** Builds the text file. Takes entries in order of ID. */
export function buildTextFile(entries: readonly Entry[]): TextFile {
  const words = new Set<string>();
  const counts = entries.map((entry) => countTerms(entry, words));
  const heads = entries.map(
    ({ title, id, errorMessages }) => new Set(termsOf([title, id.replace(/[-/]/g, ' '), ...errorMessages].join(' '), words)),
  );
  const headTerms = new Set(heads.flatMap((head) => [...head]));
  const { strong, weak } = chooseTerms(counts, heads);
  const terms = [...new Set([...strong.keys(), ...weak.keys()])].sort();
  const write = (lists: Map<string, number[]>) => terms.map((term) => writePostings(lists.get(term) ?? [])).join(' ');
  return {
    version: 1,
    terms: packTerms(terms),
    strong: write(strong),
    weak: write(weak),
    others: packWordSet(new Set([...words].filter((word) => !headTerms.has(word) && !strong.has(word) && !weak.has(word)))),
    symptoms: packSymptoms(allSymptoms, (term) => headTerms.has(term), mostSymptoms),
  };
}

/** The most telling terms of each entry that its head doesn't have, and the entries they are strong or weak in. */
function chooseTerms(
  counts: readonly Map<string, number>[],
  heads: readonly Set<string>[],
): Record<'strong' | 'weak', Map<string, number[]>> {
  const frequency = new Map<string, number>();
  counts.forEach((count, i) => {
    for (const term of new Set([...count.keys(), ...heads[i]!])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const lengths = counts.map((count) => [...count.values()].reduce((a, b) => a + b, 0));
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const share = Math.min(mostTerms, Math.max(leastTerms, Math.floor(allTerms / Math.max(1, counts.length))));
  const strong = new Map<string, number[]>();
  const weak = new Map<string, number[]>();
  counts.forEach((count, entry) => {
    const norm = saturation * (1 - lengthShare + (lengthShare * lengths[entry]!) / mean);
    const telling = [...count].flatMap(([term, n]) => {
      const inEntries = frequency.get(term)!;
      if (term.length < 2 || inEntries < leastEntries || heads[entry]!.has(term)) return [];
      return { term, saturated: n / (n + norm) };
    });
    for (const { term, saturated } of telling.sort((a, b) => b.saturated - a.saturated).slice(0, share)) {
      const lists = saturated > strongFrequency ? strong : weak;
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [entry]);
      else list.push(entry);
    }
  });
  return { strong, weak };
}

/** How much each term counts in an entry; all of its words are added to `words`. */
function countTerms(entry: Entry, words: Set<string>): Map<string, number> {
  const count = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, words)) count.set(term, (count.get(term) ?? 0) + weight);
  };
  add(plainText(entry.rootCause), partWeights.rootCause);
  for (const { action, details, code } of entry.workarounds) {
    add(plainText(action), partWeights.action);
    if (details !== undefined) add(plainText(details), partWeights.reason);
    for (const { text } of code) add(text, partWeights.code);
  }
  for (const { action, reason } of entry.deadEnds) {
    add(plainText(action), partWeights.deadEnd);
    add(plainText(reason), partWeights.reason);
  }
  for (const { product } of entry.versions) add(product, partWeights.version);
  return count;
}

/** The terms of a text that may count; all of its words are added to `words`. */
function termsOf(text: string, words: Set<string>): string[] {
  return readWords(text).flatMap(({ role, term, parts }) => {
    if (role === 'stop') return [];
    for (const word of [term, ...parts]) words.add(word);
    if (role === 'path') return [];
    return parts.length > 0 ? parts : [term];
  });
}
