// Everything that speaks for an entry, added up.
import { areOnlyNumbered, createContradiction, isOnlyCodes, joinParted, readMentions, schemeOf, scoreCodes } from './code-score.ts';
import type { Candidate, Ranking } from './candidate.ts';
import { domainVotes } from './domain-votes.ts';
import { shareBeyondDomain } from './domain-words.ts';
import type { Kind } from '../paste/kinds.ts';
import type { Paste } from '../paste/lines.ts';
import { holdersOf, type Model } from '../index/model.ts';
import { type Passage, readPassages } from './passages.ts';
import { searchPhrases } from './phrase-search.ts';
import { createExpand, expandWords, type ExpandWord } from './query-expansion.ts';
import { asksHow, namesTrouble, unknownShare } from './questions.ts';
import { breakTies, sortCandidates, weighLikeness, weighOpenWords } from './ties.ts';
import { stem } from '../stems.ts';
import { meantBy } from '../knowledge/symptoms/symptoms.ts';
import { scoreTerms, scoreWords, type WordScore } from './word-score.ts';
import { readWords, type Word } from '../words.ts';

/** How much a line's likeness to a phrase counts, and how much the words as a whole, by kind of query. */
const phraseShare: Record<Kind, number> = { code: 1, message: 1, question: 0.5, log: 1 };
const wordShare: Record<Kind, number> = { code: 0.3, message: 0.15, question: 1, log: 0.2 };

/** An entry for another code of the same scheme is not the one asked for. */
const otherCode = 0.55;

/** The domain that a paste's traces speak for most raises an entry's score by this share; beside a code, a word names the tool. */
const domainShare: Record<Kind, number> = { code: 1, message: 0.35, question: 0.35, log: 0.35 };

/** The reader's own stack raises it by this share. */
const stackShare = 0.1;

/** An entry whose title, messages or ID have the very word or two of a query, and not only one that means the same. */
const keywordGain = 1.3;

/** What a question means by its words counts less than the words themselves. */
const meantShare = 0.6;

/** Who types this many words looks around: whatever has them is of interest. */
export const mostKeywords = 2;

/** Codes that digits tell apart; names are alike where what they stand for is. */
const exactCode = /\d{2}|^\d$/;

/** Entries that words alone may bring in. */
const mostByWords = 80;

/** Lines of a log whose words are also looked up as a whole. */
const wordLines = 6;

/** Ranks all entries that anything speaks for, best first. */
export function rankEntries(paste: Paste, kind: Kind, model: Model, stack: readonly string[] = []): Ranking {
  const said = kind === 'question' ? paste.lines.flatMap(({ text }) => readWords(text)) : [];
  const meant = meantBy(said, model.symptoms);
  const expand = kind === 'log' ? undefined : createExpand(model, kind, meant);
  const lines = kind === 'code' ? paste.lines.map((line) => ({ ...line, text: joinParted(line.text, model) })) : paste.lines;
  const passages = readPassages(lines, model, expand);
  const mentions = readMentions(passages, kind, model);
  const phrases = searchPhrases(passages, kind, model);
  const codes = scoreCodes(mentions, kind, model);
  const onlyCodes = kind === 'code' && isOnlyCodes(passages, mentions);
  const onlyExact =
    kind === 'code' && mentions.every(({ key }) => exactCode.test(key)) && isOnlyCodes(passages, mentions, model.domainNames);
  const expandWord = expandWords(expand);
  const words = wordScores(chosenLines(passages, kind), meant.keys(), expandWord, model);
  const votes = domainVotes(paste, model);
  const foreign = [...votes.keys()].some((domain) => !model.domainNames.has(domain));
  const hasKeywords = keywordsOf(said, model);
  const contradicts = createContradiction(mentions, kind, model);
  // Where the code is all of the query, entries that only share a word such as "exit" with it answer something else.
  const found = onlyCodes && codes.size > 0 ? codes.keys() : [...phrases.keys(), ...codes.keys(), ...words.keys()];
  const entries = areOnlyNumbered(mentions) ? [...found].filter((entry) => !contradicts(entry)) : found;
  const candidates = [...new Set(entries)].map((entry): Candidate => {
    const phrase = phrases.get(entry);
    const word = words.get(entry);
    const code = codes.get(entry);
    const vote = votes.get(model.domains[entry]!) ?? 0;
    let score = phraseShare[kind] * (phrase?.score ?? 0) + wordShare[kind] * (word?.score ?? 0);
    const contradicted = contradicts(entry);
    if (contradicted) score *= otherCode;
    score = (score + (code?.score ?? 0)) * (1 + domainShare[kind] * vote);
    if (hasKeywords(entry)) score *= keywordGain;
    if (stack.includes(model.domains[entry]!)) score *= 1 + stackShare;
    return {
      entry,
      score,
      vote,
      contradicted,
      foreign: vote === 0 && foreign,
      ...(phrase === undefined ? {} : { phrase }),
      ...(word === undefined ? {} : { words: word }),
      ...(code === undefined ? {} : { code }),
    };
  });
  sortCandidates(candidates);
  if (kind === 'message') {
    breakTies(candidates, passages, model, expandWord);
    weighOpenWords(candidates, model, expandWord);
  }
  if (kind === 'message' || kind === 'log') weighLikeness(candidates, model);
  const absent = mentions.filter(
    ({ key, strong }) => holdersOf(key, model).length === 0 && (kind === 'code' || (strong && schemeOf(key) !== undefined)),
  );
  const close = new Set(candidates.slice(0, mostByWords).map(({ entry }) => entry));
  const byPassage = new Map<Passage, ReadonlyMap<number, WordScore>>();
  const wordScoresOf = (passage: Passage) => {
    const scores = byPassage.get(passage) ?? scoreWords(passage.words, expandWord, model, close);
    byPassage.set(passage, scores);
    return scores;
  };
  return {
    candidates,
    passages,
    mentions,
    absent,
    onlyCodes,
    onlyExact,
    wordScoresOf,
    hasKeywords,
    length: said.length,
    beyondDomain: (entry) => (kind === 'question' ? shareBeyondDomain(said, entry, expandWord, model) : 0),
    unknown: kind === 'question' ? unknownShare(passages, model) : 0,
    trouble: kind === 'question' && namesTrouble(passages),
    asksHow: kind === 'question' && asksHow(passages),
  };
}

/** Tells of an entry whether its head has all of a question's words, where these are so few that the reader looks around. */
function keywordsOf(said: readonly Word[], { headByTerm, domainNames }: Model): (entry: number) => boolean {
  const terms = said.flatMap(({ role, term }) => (role === 'stop' ? [] : term));
  if (terms.length === 0 || said.length > mostKeywords || (terms.length === 1 && [...domainNames].some((name) => stem(name) === terms[0])))
    return () => false;
  return (entry) => terms.every((term) => headByTerm.get(term)?.some((tells) => tells.entry === entry));
}

/** Scores of the words of the most telling lines and of what they mean, for the entries that have most of them. */
function wordScores(lines: readonly Passage[], meant: Iterable<string>, expandWord: ExpandWord, model: Model): Map<number, WordScore> {
  const scores = scoreWords(
    lines.flatMap(({ words }) => words),
    expandWord,
    model,
  );
  for (const [entry, score] of scoreTerms(meant, model)) {
    const found = scores.get(entry) ?? { score: 0, share: 0, rareShare: 0, rarest: 0 };
    scores.set(entry, { ...found, score: found.score + meantShare * score });
  }
  return new Map([...scores].sort((a, b) => b[1].score - a[1].score).slice(0, mostByWords));
}

/** The lines whose words are looked up as a whole: of a log, the most telling. */
function chosenLines(passages: readonly Passage[], kind: Kind): Passage[] {
  const lines = passages.filter(({ single }) => single);
  return kind === 'log' ? lines.sort((a, b) => b.telling - a.telling).slice(0, wordLines) : lines;
}
