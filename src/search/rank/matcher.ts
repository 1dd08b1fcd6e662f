// The matcher: a query and what is loaded of the index go in, the entries that answer it come out, each with its reason.
// Pure and synchronous. What must be loaded first, the engine knows (engine/engine.ts).
import type { Kind } from '../paste/kinds.ts';
import type { IndexedHead } from '../index/index-files.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Candidates, Line } from './candidates.ts';
import { type Difference, differenceOf } from './differences.ts';
import { type Examined, examine } from './features.ts';
import { probabilityOfNone, scoreOf, type Weights } from './model.ts';
import { type Reason, reasonOf } from './reasons.ts';
import model from './weights.json' with { type: 'json' };

/** Log odds against none below which an entry beside the best is no result: one to four. */
const leastScore = Math.log(1 / 4);

/** Entries that stand beside the best only by chance are far below it. */
const leastNext = 2.5;

/** Most words of a query that asks for all that has them. */
const mostKeywords = 2;

/** Entries that come near, on a miss; and of one code. */
const mostNear = 3;
const mostOfCode = 4;

/** Probability of none below which no more of the index can change the answer. */
const sureBelow = 0.1;

/** Log odds by which the best must lie before the next, for the same. */
const sureLead = 1.5;

export interface Hit {
  entry: number;
  /** Log odds against none. */
  score: number;
  /** How sure it is that this entry answers the query, 0..1. */
  confidence: number;
  why: Reason;
  /** The same error on other platforms or versions. */
  variants: number[];
}

/** An entry that comes near. */
export interface Near extends Hit {
  difference: Difference;
}

export interface Answer {
  kind: Kind;
  /** Best first; empty on a miss. */
  hits: Hit[];
  /** Whether no entry answers the query. */
  miss: boolean;
  /** Whether no more of the index can change that. */
  isSure: boolean;
  /** On a miss, the nearest few. */
  near: Near[];
  /** The line that says what the error is: for a new entry. */
  telling: string;
  /** Codes of the query, as written, whose entries are no hits, and these. */
  named: { code: string; entries: number[] }[];
  /** Codes of the query that no entry has, those that name one error first, each with the line that it stands in. */
  absent: { key: string; code: string; line: string }[];
}

/** Answers a query from its candidates. `limit` is the most hits. */
export function matchCandidates(found: Candidates, index: SearchIndex, limit: number): Answer {
  const ranked = rank(examine(found, index), model.weights);
  const none = probabilityOfNone(ranked.map(({ score }) => score));
  // Who asks for a word or two gets all that has them.
  const isKeywords = found.kind === 'question' && found.codes.length === 0 && found.words.length <= mostKeywords;
  const hasKeywords = ({ candidate }: Ranked): boolean => isKeywords && (candidate.features['lineHeld'] ?? 0) > 0.99;
  if (isKeywords) ranked.sort((a, b) => Number(hasKeywords(b)) - Number(hasKeywords(a)));
  const miss = !ranked.some(hasKeywords) && (ranked.length === 0 || none > model.threshold);
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score), 1);
  const groups = groupBy(ranked, ({ candidate }) => index.headOf(candidate.entry)!.group);
  const hitOf = ([best, ...others]: readonly Ranked[]): Hit => ({
    entry: best!.candidate.entry,
    score: best!.score,
    confidence: [best!, ...others].reduce((sum, { score }) => sum + Math.exp(score), 0) / total,
    why: reasonOf(best!.candidate, found, index),
    variants: others.map(({ candidate }) => candidate.entry),
  });
  const top = ranked[0]?.score ?? 0;
  const isResult = ([best]: readonly Ranked[], place: number): boolean =>
    place === 0 || hasKeywords(best!) || (best!.score >= leastScore && best!.score >= top - leastNext);
  const hits = miss ? [] : groups.filter(isResult).slice(0, limit).map(hitOf);
  const near = miss
    ? groups.slice(0, mostNear).map((group): Near => {
        const { candidate } = group[0]!;
        return { ...hitOf(group), difference: differenceOf(candidate, headOf(candidate.entry), found) };
      })
    : [];
  const shown = new Set([...hits, ...near].flatMap(({ entry, variants }) => [entry, ...variants]));
  return {
    kind: found.kind,
    hits,
    miss,
    isSure: !miss && none < sureBelow && groups[0]![0]!.score - (groups[1]?.[0]!.score ?? -Infinity) > sureLead,
    near,
    telling: tellingLine(found.lines),
    named: found.codes
      .filter(
        ({ isName, isStated, holders }) =>
          (isName || isStated) && (holders.length <= mostOfCode || !holders.some((entry) => shown.has(entry))),
      )
      .map(({ code, holders }) => ({ code, entries: holders.filter((entry) => !shown.has(entry)).slice(0, mostOfCode) }))
      .filter(({ entries }) => entries.length > 0),
    absent: found.codes
      .filter(({ isStated, holders }) => isStated && holders.length === 0)
      .sort((a, b) => Number(b.isName) - Number(a.isName))
      .map(({ key, code }) => ({ key, code, line: found.lines.find(({ text, single }) => single && text.includes(code))?.text ?? code })),
  };

  function headOf(entry: number): IndexedHead {
    return index.headOf(entry)!;
  }
}

interface Ranked {
  candidate: Examined;
  score: number;
}

function rank(candidates: readonly Examined[], weights: Weights): Ranked[] {
  return candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate.features, weights) }))
    .sort((a, b) => b.score - a.score || a.candidate.entry - b.candidate.entry);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** The line that tells most by itself: what a new entry would be named after. */
function tellingLine(lines: readonly Line[]): string {
  return (
    lines.filter(({ single }) => single).reduce<Line | undefined>((a, b) => (a === undefined || b.telling > a.telling ? b : a), undefined)
      ?.text ?? ''
  );
}
