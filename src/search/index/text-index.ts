// What entries' texts say: the most telling terms of each as one inverted index, which other words there are, and what people
// say of troubles that entries are about.
import type { PlainText } from '../../entry/plain-text.ts';
import type { Entry } from '../../entry/schema.ts';
import { indexVersion, packTerms, type TextFile } from './index-files.ts';
import { writePostings } from './postings.ts';
import { allSymptoms } from '../knowledge/symptoms/all-symptoms.ts';
import { packSymptoms, rankSymptoms } from '../knowledge/symptoms/symptoms.ts';
import { packWordSet } from './word-set.ts';
import { readWords, termsOf } from '../words.ts';

/**
 * Terms that all entries bring in together, so that the file stays within some 65 KB at 2,000 entries, and the bounds
 * within which that decides how many one brings in: past 32 recall hardly grows, and below 15 questions are lost.
 */
const allTerms = 36_000;
const mostTerms = 32;
const leastTerms = 15;

/** Most symptoms that go in, for the same reason. */
const mostSymptoms = 175;

/** A term that only one entry's text has is mostly a name from its code. */
const leastEntries = 2;

/** How much a term counts by the part of the entry it stands in. */
const partWeights = { rootCause: 1, action: 0.8, deadEnd: 0.6, reason: 0.3, code: 0.25, version: 0.6 };

/**
 * Builds the text file. Takes entries in order of ID, and the fix on the snippet of each, whose words it leaves out: snippets are
 * there when it is.
 */
export function buildTextFile(entries: readonly Entry[], fixes: readonly string[], text: PlainText): TextFile {
  const words = new Set<string>();
  const counts = entries.map((entry) => countTerms(entry, words, text));
  const heads = entries.map(({ title, id, errorMessages }) =>
    readTerms([title, id.replace(/[-/]/g, ' '), ...errorMessages].join(' '), words),
  );
  const headTerms = new Set(heads.flat());
  const fixTerms = fixes.map((fix) => readTerms(fix, words));
  const elsewhere = heads.map((head, i) => new Set([...head, ...(fixTerms[i] ?? [])]));
  const byTerm = chooseTerms(counts, elsewhere);
  const terms = [...byTerm.keys()].sort();
  const indexed = new Set([...headTerms, ...fixTerms.flat(), ...terms]);
  return {
    version: indexVersion,
    terms: packTerms(terms),
    entries: terms.map((term) => writePostings(byTerm.get(term) ?? [])).join(' '),
    others: packWordSet(new Set([...words].filter((word) => !indexed.has(word)))),
    symptoms: packSymptoms(rankSymptoms(allSymptoms, invert(elsewhere, byTerm)), (term) => headTerms.has(term), mostSymptoms),
  };
}

/** The most telling terms of each entry, without those that are `elsewhere`, and the entries that each is telling in. */
function chooseTerms(counts: readonly Map<string, number>[], elsewhere: readonly Set<string>[]): Map<string, number[]> {
  const frequency = new Map<string, number>();
  counts.forEach((count, i) => {
    for (const term of new Set([...elsewhere[i]!, ...count.keys()])) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  });
  const share = Math.min(mostTerms, Math.max(leastTerms, Math.floor(allTerms / Math.max(1, counts.length))));
  const byTerm = new Map<string, number[]>();
  counts.forEach((count, entry) => {
    const telling = [...count].filter(([term]) => term.length >= 2 && frequency.get(term)! >= leastEntries && !elsewhere[entry]!.has(term));
    for (const [term] of telling.sort(([, a], [, b]) => b - a).slice(0, share)) {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [entry]);
      else list.push(entry);
    }
  });
  return byTerm;
}

/** The entries that a term stands in: those of an index, and those whose own terms hold it. */
function invert(termsByEntry: readonly ReadonlySet<string>[], index: ReadonlyMap<string, readonly number[]>): (term: string) => number[] {
  const entries = new Map([...index].map(([term, list]) => [term, [...list]]));
  termsByEntry.forEach((terms, entry) => {
    for (const term of terms) {
      const list = entries.get(term);
      if (list === undefined) entries.set(term, [entry]);
      else list.push(entry);
    }
  });
  return (term) => entries.get(term) ?? [];
}

/** How much each term counts in an entry; all of its words are added to `words`. */
function countTerms(entry: Entry, words: Set<string>, text: PlainText): Map<string, number> {
  const count = new Map<string, number>();
  const add = (part: string, weight: number) => {
    for (const term of readTerms(part, words)) count.set(term, (count.get(term) ?? 0) + weight);
  };
  add(text.ofBlocks(entry.rootCause), partWeights.rootCause);
  for (const { action, details, code } of entry.workarounds) {
    add(text.ofInline(action), partWeights.action);
    if (details !== undefined) add(text.ofBlocks(details), partWeights.reason);
    for (const block of code) add(block.text, partWeights.code);
  }
  for (const { action, reason } of entry.deadEnds) {
    add(text.ofInline(action), partWeights.deadEnd);
    add(text.ofBlocks(reason), partWeights.reason);
  }
  for (const { product } of entry.versions) add(product, partWeights.version);
  return count;
}

/** The terms of a text; all of its words are added to `words`. */
function readTerms(text: string, words: Set<string>): string[] {
  const read = readWords(text);
  for (const { role, term, parts } of read) if (role !== 'stop') for (const word of [term, ...parts]) words.add(word);
  return termsOf(read);
}
