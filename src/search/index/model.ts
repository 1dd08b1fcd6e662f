// The index in memory: phrases to hold lines against, and what each term and code tells of which entry.
import { readOpenCodes } from '../paste/codes.ts';
import { commonShares } from '../knowledge/common-words.ts';
import { type CoreFile, indexVersion, type TextFile, unpackTerms } from './index-files.ts';
import { unpackIds } from './packed-ids.ts';
import { type Phrase, type PhraseKind, phrasesOf } from './phrases.ts';
import { readPostings } from './postings.ts';
import { type Symptom, unpackSymptoms } from '../knowledge/symptoms/symptoms.ts';
import { unpackWordSet } from './word-set.ts';
import { readWords, termsOf } from '../words.ts';

/** How surely an entry has a code: named by its title, messages or metadata; only by its root cause; as one of a group. */
const codeWeights = { stated: 1, text: 0.5, open: 0.7 };

/** How much a term tells of an entry in whose text it is telling: BM25's saturated frequency, in the mean. */
const textWeight = 0.5;

/** How often a word counts in a title, message or ID, by the phrase, before BM25's saturation. */
const phraseCounts: Record<PhraseKind, number> = { title: 3, message: 3, sentence: 0, slug: 2.5 };
const saturation = 1.2;
const mostCount = 6;

/**
 * Reads a core file. Do it once: it takes some 0.2 s for 2,000 entries.
 * @throws {Error} Where another version wrote it.
 */
export function readModel(file: string): Model {
  const core = JSON.parse(file) as CoreFile;
  checkVersion(core);
  const titles = core.titles.split('\n');
  const ids = unpackIds(core.ids, titles);
  const phrases = ids.flatMap((id, entry) => phrasesOf(entry, id, titles[entry] ?? '', core.messages[entry] ?? []));
  const byTerm = new Map<string, number[]>();
  const counts = new Map<string, Telling[]>();
  phrases.forEach(({ words, entry, kind }, index) => {
    const add = (term: string) => {
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [index]);
      else if (list.at(-1) === index) return;
      else list.push(index);
      const count = phraseCounts[kind];
      const tells = counts.get(term);
      const last = tells?.at(-1);
      if (tells === undefined) counts.set(term, [{ entry, weight: count }]);
      else if (last!.entry === entry) last!.weight = Math.min(mostCount, last!.weight + count);
      else tells.push({ entry, weight: count });
    };
    for (const { term, parts } of words) {
      add(term);
      for (const part of parts) add(part);
    }
  });
  for (const tells of counts.values()) for (const tell of tells) tell.weight /= tell.weight + saturation;
  const entryCounts = new Map([...counts].map(([term, tells]) => [term, tells.length]));
  const domains = ids.map((id) => id.slice(0, id.indexOf('/')));
  return {
    ids,
    titles,
    domains,
    domainNames: new Set(domains),
    groups: ids.map((_, i) => core.groups[i] ?? i),
    phrases,
    byTerm,
    rarities: new Map([...entryCounts].map(([term, count]) => [term, rarityOf(term, count, ids.length)])),
    entryCounts,
    headByTerm: counts,
    textByTerm: new Map(),
    textRarities: new Map(),
    isOther: () => false,
    symptoms: [],
    ...codesOf(core, titles),
  };
}

/** Rarity of a term that one entry has, whatever the number of entries: so scores mean the same in small and big sites. */
const mostRarity = 7.2;

/** Entries of a site so large that the words of its errors are as common as they are anywhere. */
const manyEntries = 2000;

/**
 * Rarity of a term in some of all entries, about 0 to {@link mostRarity}: inverse document frequency, scaled. In a small site a
 * common word may stand in one entry only, by chance, and is as common there as anywhere.
 */
function rarityOf(term: string, count: number, entries: number): number {
  const scaled = (held: number, all: number): number => (mostRarity * Math.log(1 + all / (held + 0.5))) / Math.log(1 + all / 1.5);
  const share = commonShares.get(term);
  return Math.min(scaled(count, entries), share === undefined ? mostRarity : scaled(share * manyEntries, manyEntries));
}

function checkVersion({ version }: { version: number }): void {
  if (version !== indexVersion) throw new Error(`Unexpected version ${version} of the index, expected ${indexVersion}`);
}

/**
 * Adds a text file to a model, and the fixes on the entries' snippets, whose words the file leaves out.
 * @throws {Error} Where another version wrote it.
 */
export function addText(model: Model, file: string, fixes: readonly string[]): void {
  const text = JSON.parse(file) as TextFile;
  checkVersion(text);
  const lists = text.entries.split(' ');
  const byTerm = new Map(unpackTerms(text.terms).map((term, i) => [term, readPostings(lists[i] ?? '')]));
  fixes.forEach((fix, entry) => {
    for (const term of new Set(termsOf(readWords(fix)))) {
      if (model.headByTerm.get(term)?.some((head) => head.entry === entry)) continue;
      const list = byTerm.get(term);
      if (list === undefined) byTerm.set(term, [entry]);
      else list.push(entry);
    }
  });
  for (const [term, entries] of byTerm) {
    model.textByTerm.set(
      term,
      entries.map((entry) => ({ entry, weight: textWeight })),
    );
    model.entryCounts.set(term, (model.entryCounts.get(term) ?? 0) + entries.length);
  }
  model.isOther = unpackWordSet(text.others);
  model.symptoms = unpackSymptoms(text.symptoms);
  for (const [term, count] of model.entryCounts) model.textRarities.set(term, rarityOf(term, count, model.ids.length));
}

/** Rarity of a term in all that entries say, or, until texts are added, in their titles, messages and IDs; 0 where none has it. */
export function rarityIn(term: string, { textRarities, rarities }: Pick<Model, 'textRarities' | 'rarities'>): number {
  return textRarities.get(term) ?? rarities.get(term) ?? 0;
}

/** Whether some entry uses a word anywhere; without the texts, in its title, messages or ID. See {@link Model.isOther}. */
export function isKnown(term: string, { entryCounts, isOther }: Model): boolean {
  return entryCounts.has(term) || isOther(term);
}

/** The entries that have a code, or else those for its group, or else those whose title, message or ID has it as a name. */
export function holdersOf(key: string, model: Model): readonly Telling[] {
  const exact = model.byCode.get(key);
  if (exact !== undefined) return exact;
  const open = model.openCodes.flatMap(({ pattern, entry }) => (pattern.test(key) ? { entry, weight: codeWeights.open } : []));
  if (open.length > 0 || /\d/.test(key)) return open;
  const named = new Set(model.byTerm.get(key)?.map((phrase) => model.phrases[phrase]!.entry));
  return [...named].map((entry) => ({ entry, weight: codeWeights.stated }));
}

function codesOf(core: CoreFile, titles: readonly string[]): Pick<Model, 'byCode' | 'codes' | 'openCodes'> {
  const byCode = new Map<string, Telling[]>();
  const add = (key: string, entry: number, weight: number) => {
    const list = byCode.get(key);
    if (list === undefined) byCode.set(key, [{ entry, weight }]);
    else list.push({ entry, weight });
  };
  const codes = titles.map((_, entry) => new Set(core.codes[entry] ?? []));
  codes.forEach((keys, entry) => {
    for (const key of keys) add(key, entry, codeWeights.stated);
    for (const key of core.textCodes[entry] ?? []) add(key, entry, codeWeights.text);
  });
  const openCodes = titles.flatMap((title, entry) => readOpenCodes(title).map((pattern) => ({ pattern, entry })));
  return { byCode, codes, openCodes };
}

/** An entry that a term or code tells of, and how much, 0..1. */
export interface Telling {
  entry: number;
  weight: number;
}

export interface Model {
  /** Sorted; an entry's number is its place here. */
  ids: readonly string[];
  titles: readonly string[];
  /** The domain of each entry, and all domains. */
  domains: readonly string[];
  domainNames: ReadonlySet<string>;
  /** Number of the group of variants that an entry is in. */
  groups: readonly number[];
  phrases: readonly Phrase[];
  /** Phrases by term, whole names and parts alike. */
  byTerm: ReadonlyMap<string, readonly number[]>;
  /** Rarity of a term among titles, messages and IDs: about 0 (in every entry) to 7.2 (in one). */
  rarities: ReadonlyMap<string, number>;
  /** Entries by a term of their titles, messages and IDs. */
  headByTerm: ReadonlyMap<string, readonly Telling[]>;
  /** All terms, and in how many entries each is. */
  entryCounts: Map<string, number>;
  /** Entries by a telling term of their text, and rarity of terms in all that entries say; empty until text is added. */
  textByTerm: Map<string, readonly Telling[]>;
  textRarities: Map<string, number>;
  /** Whether some entry uses a word that none of the above has; for 1 in 16 words that none uses, true as well. */
  isOther: (term: string) => boolean;
  /** What people say of troubles that entries are about; empty until text is added. */
  symptoms: readonly Symptom[];
  /** Entries by code. */
  byCode: ReadonlyMap<string, readonly Telling[]>;
  /** Codes by entry: those that it states or its title or messages name. */
  codes: readonly ReadonlySet<string>[];
  /** Entries for whole groups of codes, such as `CMP0XXX`. */
  openCodes: readonly { pattern: RegExp; entry: number }[];
}
