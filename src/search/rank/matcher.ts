// The matcher: anything pasted or typed goes in, the entries that answer it come out, each with its reason.
//
//   const matcher = createMatcher(coreFile);        // once; some 0.2 s for 2,000 entries
//   matcher.addText(textFile, fixes);               // when they are there; plain-word questions need them
//   const answer = matcher.match(query, { domains: ['git'] });
//
// Pure and synchronous: the page runs it in a worker or on the main thread, the terminal as it is.
import type { Candidate, Ranking } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { familyOf } from '../knowledge/code-families.ts';
import { type Kind, kindOf } from '../paste/kinds.ts';
import { readLines } from '../paste/lines.ts';
import { addText, isKnown, type Model, readModel } from '../index/model.ts';
import { type Passage, tellingLine } from './passages.ts';
import { judge, leastShare } from './miss.ts';
import { mostKeywords, rankEntries } from './ranking.ts';
import { type Reason, reasonOf } from './reasons.ts';
import { areTwins } from './twins.ts';

/** Most hits, and most guesses where there is no entry. */
const mostHits = 10;
const mostGuesses = 3;

/**
 * Less confidence is not worth a reader's time. Half of the errors without an entry have no guess above it; of 1,476 hits
 * below it, after the first, 25 were right.
 */
const leastConfidence = 0.1;

/** Most entries named for the siblings of a code. */
const mostSiblings = 6;

/** Makes a matcher from the core file of the index. */
export function createMatcher(core: string): Matcher {
  const model = readModel(core);
  return {
    model,
    addText: (text, fixes) => addText(model, text, fixes),
    match: (query, options = {}) => match(query, options, model),
  };
}

function match(
  query: string,
  { domains = [], stack = [], limit = mostHits, accepts, isUnfinished = false }: Options,
  model: Model,
): Answer {
  const paste = readLines(query);
  const kind = kindOf(paste.lines);
  const ranking = rankEntries(paste, kind, model, stack);
  const candidates = ranking.candidates.filter(
    ({ entry }) => (domains.length === 0 || domains.includes(model.domains[entry]!)) && accepts?.(model.ids[entry]!) !== false,
  );
  const hits = groupHits(candidates, ranking, { kind, limit }, model);
  const { miss, doubtful } = judge(hits, kind, candidates, ranking.candidates);
  const family = familyIn(ranking, model);
  return {
    kind,
    miss,
    hits: miss ? [] : worthShowing(hits, ranking, isUnfinished || (kind === 'question' && ranking.length <= mostKeywords)),
    maybe: miss ? worthGuessing(hits) : [],
    telling: (miss ? undefined : candidates[0]?.phrase?.passage.text) ?? tellingLine(ranking.passages),
    doubtful,
    wantsText: model.textByTerm.size === 0 && (kind === 'question' || doubtful),
    inTexts: miss && isInTexts(ranking.passages, model),
    ...(family === undefined ? {} : { family }),
  };
}

/** The first few hits, as far as there is one that may be the answer. */
function worthGuessing(hits: readonly Hit[]): Hit[] {
  const guesses = hits.slice(0, mostGuesses);
  return guesses.slice(0, guesses.findLastIndex(({ confidence }) => confidence >= leastConfidence) + 1);
}

/** The first hit, and those that stand up beside it: any that may be meant, for a reader who looks around. */
function worthShowing([first, ...others]: readonly Hit[], { onlyExact }: Ranking, looksAround: boolean): Hit[] {
  if (first === undefined) return [];
  // Beside an entry for the code that is all of the query, one that only shares its tool is about something else.
  const isCodeFound = onlyExact && first.why.type === 'code';
  const least = looksAround ? 0 : leastConfidence;
  const stands = ({ score, confidence, why }: Hit): boolean =>
    score >= first.score * leastShare && confidence >= least && (!isCodeFound || why.type === 'code');
  return [first, ...others.filter(stands)];
}

/** Hits in order, variants of one error under the best of them. */
function groupHits(
  candidates: readonly Candidate[],
  ranking: Ranking,
  { kind, limit }: { kind: Kind; limit: number },
  model: Model,
): Hit[] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates.slice(0, (limit + 1) * 6)) {
    const group = model.groups[candidate.entry]!;
    const members = groups.get(group);
    if (members !== undefined) members.push(candidate);
    else if (groups.size <= limit) groups.set(group, [candidate]);
  }
  const heads = [...groups.values()];
  const titleOf = ({ entry }: Candidate): string => model.titles[entry]!;
  return heads.slice(0, limit).map((members, i): Hit => {
    const best = members[0]!;
    const rival = heads.slice(i + 1).find(([other]) => !areTwins(titleOf(best), titleOf(other!)));
    return {
      id: model.ids[best.entry]!,
      title: model.titles[best.entry]!,
      score: best.score,
      confidence: confidenceOf(best, ranking, kind, rival?.[0]?.score ?? 0),
      why: reasonOf(best, kind),
      variants: members.slice(1).map(({ entry }) => model.ids[entry]!),
    };
  });
}

/** Whether there is an entry that uses each of the words. */
function isInTexts(passages: readonly Passage[], model: Model): boolean {
  const words = passages.flatMap(({ words: all, single }) => (single ? all.filter(({ role }) => role !== 'stop') : []));
  return words.length > 0 && words.every(({ term }) => isKnown(term, model));
}

/** The family of the first code that no entry has, and the entries for its siblings. */
function familyIn({ absent }: Ranking, model: Model): Answer['family'] {
  for (const mention of [...absent].sort((a, b) => Number(b.strong) - Number(a.strong))) {
    const family = familyOf(mention, mention.text);
    if (family === undefined) continue;
    const siblings = [...model.byCode]
      .filter(([key]) => family.siblings.test(key))
      .sort(([a], [b]) => sharedLength(b, mention.key) - sharedLength(a, mention.key))
      .flatMap(([, list]) => list.filter(({ weight }) => weight > 0.9).map(({ entry }) => model.ids[entry]!));
    return { code: family.code, name: family.name, siblings: [...new Set(siblings)].slice(0, mostSiblings) };
  }
  return undefined;
}

/** Length of the beginning that two codes share: `e0499` is nearer to `e0495` than to `e0106`. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

interface Options {
  /** Only entries of these domains; empty for all. */
  domains?: readonly string[];
  /** Only entries, by ID, for which this is true. */
  accepts?: (id: string) => boolean;
  /** The reader's own domains, which win ties. */
  stack?: readonly string[];
  limit?: number;
  /** Whether the reader still types: then any result may come to be meant. */
  isUnfinished?: boolean;
}

export interface Answer {
  kind: Kind;
  /** Best first; empty on a miss. */
  hits: Hit[];
  /** Whether no entry answers the query. */
  miss: boolean;
  /** Whether it is a miss, or near to one. */
  doubtful: boolean;
  /** On a miss, the nearest few. */
  maybe: Hit[];
  /** The line that says what the error is: for a new entry. */
  telling: string;
  /** Whether the text file would help and isn't there yet. */
  wantsText: boolean;
  /** On a miss, whether the full text may hold what the index doesn't: each of its words stands in some entry. */
  inTexts: boolean;
  /** A code that no entry has: what such codes are, and the IDs of entries for its siblings. */
  family?: { code: string; name: string; siblings: string[] };
}

/** An entry that the matcher found. */
export interface Hit {
  id: string;
  title: string;
  score: number;
  /** How sure it is that this entry answers the query, 0..1. */
  confidence: number;
  why: Reason;
  /** IDs of the same error on other platforms or versions. */
  variants: string[];
}

export interface Matcher {
  match: (query: string, options?: Options) => Answer;
  /** Adds the text file, once, and the fix on the snippet of each entry, in order of ID. */
  addText: (text: string, fixes: readonly string[]) => void;
  model: Model;
}
