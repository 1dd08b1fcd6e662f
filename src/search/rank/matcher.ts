// The matcher: a query and what is loaded of the index go in, the entries that answer it come out, each with its reason.
// Pure and synchronous. What must be loaded first, the engine knows (engine/engine.ts).
import type { Kind } from '../paste/kinds.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Candidates } from './candidates.ts';
import { type Difference, differenceOf } from './differences.ts';
import { type Examined, examine } from './features.ts';
import { probabilityOfNone, scoreOf } from './model.ts';
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
  // Who asks for a word or two gets all that has them.
  const isKeywords = found.kind === 'question' && found.codes.length === 0 && found.words.length <= mostKeywords;
  const ranked = examine(found, index)
    .map((candidate) => ({ candidate, score: scoreOf(candidate.features, model.weights), isAsked: isKeywords && saysAll(candidate) }))
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || b.score - a.score || a.candidate.entry - b.candidate.entry);
  const none = probabilityOfNone(ranked.map(({ score }) => score));
  const miss = ranked.length === 0 || (!ranked[0]!.isAsked && none > model.threshold);
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(score), 1);
  const groups = [...Map.groupBy(ranked, ({ candidate }) => index.headOf(candidate.entry)!.group).values()].map((group) => {
    const [best, ...others] = group;
    const { candidate, score, isAsked } = best!;
    const hit: Hit = {
      entry: candidate.entry,
      score,
      confidence: group.reduce((sum, one) => sum + Math.exp(one.score), 0) / total,
      why: reasonOf(candidate, found, index),
      variants: others.map((other) => other.candidate.entry),
    };
    return { hit, candidate, isAsked };
  });
  const top = groups[0]?.hit.score ?? 0;
  const hits = groups
    .filter(({ hit: { score }, isAsked }, place) => !miss && (place === 0 || isAsked || (score >= leastScore && score >= top - leastNext)))
    .slice(0, limit)
    .map(({ hit }) => hit);
  const near = groups
    .slice(0, miss ? mostNear : 0)
    .map(({ hit, candidate }) => ({ ...hit, difference: differenceOf(candidate, index.headOf(hit.entry)!, found) }));
  const shown = new Set([...hits, ...near].flatMap(({ entry, variants }) => [entry, ...variants]));
  return {
    kind: found.kind,
    hits,
    miss,
    isSure: !miss && none < sureBelow && top - (groups[1]?.hit.score ?? -Infinity) > sureLead,
    near,
    telling: found.lines[0]?.text ?? '',
    named: found.codes
      .filter(({ isName, isStated, holders }) => (isName || isStated) && (holders.length <= mostOfCode || holders.every(isHidden)))
      .map(({ code, holders }) => ({ code, entries: holders.filter(isHidden).slice(0, mostOfCode) }))
      .filter(({ entries }) => entries.length > 0),
    absent: found.codes
      .filter(({ isStated, holders }) => isStated && holders.length === 0)
      .sort((a, b) => Number(b.isName) - Number(a.isName))
      .map(({ key, code, line }) => ({ key, code, line })),
  };

  function isHidden(entry: number): boolean {
    return !shown.has(entry);
  }
}

/** Whether an entry says all words of a line in one phrase. */
function saysAll({ best }: Examined): boolean {
  return best?.line.words.every(({ role }, at) => role === 'stop' || best.alignment.places.includes(at)) === true;
}
