// Everything that speaks for an entry, added up.
import { createContradiction, type CodeScore, readMentions, schemeOf, scoreCodes, type Mention } from './code-score.ts';
import { domainVotes } from './domain-votes.ts';
import type { Kind } from './kinds.ts';
import { type Expand, type PhraseScore, scorePhrase } from './line-score.ts';
import type { Paste } from './lines.ts';
import type { Phrase } from './phrases.ts';
import { holdersOf, type Model } from './model.ts';
import { type Passage, readPassages } from './passages.ts';
import { synonymsOf } from './synonyms.ts';
import { nearWords } from './typos.ts';
import { type Readings, scoreWords, type WordScore } from './word-score.ts';

/** How much a line's likeness to a phrase counts, and how much the words as a whole, by kind of query. */
const phraseShare: Record<Kind, number> = { code: 1, message: 1, question: 0.5, log: 1 };
const wordShare: Record<Kind, number> = { code: 0.3, message: 0.15, question: 1, log: 0.2 };

/** An entry for another code of the same scheme is not the one asked for. */
const otherCode = 0.55;

/** The domain that a paste's traces speak for most raises an entry's score by this share. */
const domainShare = 0.35;

/** The reader's own stack raises it by this share. */
const stackShare = 0.1;

/** How surely another word stands for the one in the query. */
const synonymStrength = 0.5;
const typoStrength = 0.8;
const partStrength = 0.6;

/** Entries that words alone may bring in. */
const mostByWords = 80;

/** Phrases looked at closely for each passage: of a log there are many passages, of a short query one. */
const candidates = { log: 12, short: 60 };

/** Lines of a log whose words are also looked up as a whole. */
const wordLines = 6;

/** What another line that says another phrase of the entry adds, and how much of that phrase it must say. */
const moreShare = 0.35;
const leastMore = 0.5;

type PhraseFound = PhraseScore & { passage: Passage; phrase: Phrase };

export interface Ranked {
  entry: number;
  score: number;
  phrase?: PhraseFound;
  words?: WordScore;
  code?: CodeScore;
  /** The domain's vote, 0..1. */
  vote: number;
}

export interface Ranking {
  ranked: Ranked[];
  passages: Passage[];
  mentions: Mention[];
  /** Codes of a known scheme that no entry has. */
  absent: Mention[];
  /** How well entries answer the words of one passage. */
  wordsOf: (passage: Passage) => ReadonlyMap<number, WordScore>;
}

/** Ranks all entries that anything speaks for, best first. */
export function rankEntries(paste: Paste, kind: Kind, model: Model, stack: readonly string[] = []): Ranking {
  const expand = kind === 'log' ? undefined : createExpand(model);
  const passages = readPassages(paste.lines, model, expand);
  const mentions = readMentions(passages, kind);
  const phrases = bestPhrases(passages, kind, model);
  const codes = scoreCodes(mentions, kind, model);
  const readings = readingsFrom(expand);
  const words = wordScores(passages, kind, model, readings);
  const byPassage = new Map<Passage, ReadonlyMap<number, WordScore>>();
  const wordsOf = (passage: Passage) => {
    const scores = byPassage.get(passage) ?? scoreWords(passage.words, readings, model);
    byPassage.set(passage, scores);
    return scores;
  };
  const votes = domainVotes(paste, model);
  const contradicts = createContradiction(mentions, model);
  const ranked = [...new Set([...phrases.keys(), ...codes.keys(), ...words.keys()])].map((entry): Ranked => {
    const phrase = phrases.get(entry);
    const word = words.get(entry);
    const code = codes.get(entry);
    const vote = votes.get(model.domains[entry]!) ?? 0;
    let score = phraseShare[kind] * (phrase?.score ?? 0) + wordShare[kind] * (word?.score ?? 0);
    if (contradicts(entry)) score *= otherCode;
    score = (score + (code?.score ?? 0)) * (1 + domainShare * vote);
    if (stack.includes(model.domains[entry]!)) score *= 1 + stackShare;
    return {
      entry,
      score,
      vote,
      ...(phrase === undefined ? {} : { phrase }),
      ...(word === undefined ? {} : { words: word }),
      ...(code === undefined ? {} : { code }),
    };
  });
  ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
  const absent = mentions.filter(
    ({ key, strong }) => holdersOf(key, model).length === 0 && (kind === 'code' || (strong && schemeOf(key) !== undefined)),
  );
  return { ranked, passages, mentions, absent, wordsOf };
}

/** For each entry, the passage and phrase that are most alike; other lines that say its other phrases add to the score. */
function bestPhrases(passages: readonly Passage[], kind: Kind, model: Model): Map<number, PhraseFound> {
  const byPhrase = new Map<number, PhraseFound>();
  const sums = new Float64Array(model.phrases.length);
  const most = kind === 'log' ? candidates.log : candidates.short;
  for (const passage of passages) {
    for (const index of likelyPhrases(passage, model, sums).slice(0, most)) {
      const found = scorePhrase(passage.query, model.phrases[index]!, model);
      const score = found.score * passage.prior;
      if (score > (byPhrase.get(index)?.score ?? 0)) byPhrase.set(index, { ...found, score, passage, phrase: model.phrases[index]! });
    }
  }
  const best = new Map<number, PhraseFound>();
  for (const [index, found] of byPhrase) {
    const { entry } = model.phrases[index]!;
    if (found.score > (best.get(entry)?.score ?? 0)) best.set(entry, found);
  }
  if (kind !== 'log') return best;
  const added = new Map<number, number>();
  for (const [index, found] of byPhrase) {
    const { entry, kind: phraseKind } = model.phrases[index]!;
    const first = best.get(entry)!;
    if (phraseKind === 'slug' || !found.passage.single || found === first || first.passage.text.includes(found.passage.text)) continue;
    if (found.coverage > leastMore) added.set(entry, (added.get(entry) ?? 0) + found.score * moreShare);
  }
  for (const [entry, score] of added) {
    const first = best.get(entry)!;
    best.set(entry, { ...first, score: first.score + Math.min(first.score * 0.6, score) });
  }
  return best;
}

/** Phrases that share words with a passage, those that share the rarest first. `sums` is scratch, all zero. */
function likelyPhrases({ query }: Passage, model: Model, sums: Float64Array): number[] {
  const touched: number[] = [];
  for (const [term, { strength, word }] of query.terms) {
    const rarity = (model.rarities.get(term) ?? 0) * strength;
    if (query.words[word]!.role === 'stop' || rarity < 0.8) continue;
    for (const phrase of model.byTerm.get(term) ?? []) {
      if (sums[phrase] === 0) touched.push(phrase);
      sums[phrase]! += rarity;
    }
  }
  touched.sort((a, b) => sums[b]! - sums[a]!);
  for (const phrase of touched) sums[phrase] = 0;
  return touched;
}

/** Scores of the words of the most telling lines, for the entries that have most of them. */
function wordScores(passages: readonly Passage[], kind: Kind, model: Model, readings: Readings): Map<number, WordScore> {
  const lines = passages.filter(({ single }) => single);
  const chosen = kind === 'log' ? lines.sort((a, b) => b.telling - a.telling).slice(0, wordLines) : lines;
  const scores = scoreWords(chosen.flatMap(({ words }) => words), readings, model);
  return new Map([...scores].sort((a, b) => b[1].score - a[1].score).slice(0, mostByWords));
}

/** All terms that a word may stand for: itself, its parts, and what `expand` adds. */
function readingsFrom(expand?: Expand): Readings {
  return ({ term, parts }) => {
    const terms = new Map([[term, 1]]);
    const add = (other: string, strength: number) => terms.set(other, Math.max(strength, terms.get(other) ?? 0));
    for (const part of parts) add(part, partStrength);
    for (const [other, strength] of expand?.(term) ?? []) add(other, strength);
    return terms;
  };
}

/** Other readings of a word: synonyms, and for a word that no entry has, the nearest ones. */
function createExpand(model: Model): Expand {
  const known = new Map<string, readonly [string, number][]>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const readings = synonymsOf(term).map((other): [string, number] => [other, synonymStrength]);
    if (!model.entryCounts.has(term))
      for (const near of nearWords(term, model.entryCounts)) {
        readings.push([near, typoStrength]);
        for (const other of synonymsOf(near)) readings.push([other, typoStrength * synonymStrength]);
      }
    known.set(term, readings);
    return readings;
  };
}
