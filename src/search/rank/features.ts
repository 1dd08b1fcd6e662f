// What speaks for and against a candidate, by name. The model (model.ts) learns how much each counts: a feature is here for what
// it says, and no number of it is tuned.
import type { Phrase } from '../index/phrases.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Word } from '../words.ts';
import { type Alignment, align } from './alignment.ts';
import type { Candidate, Candidates, Line } from './candidates.ts';
import { stem } from '../stems.ts';
import { roleWeights } from './query.ts';
import { wordRarity } from './terms.ts';
import { areTwins } from './twins.ts';

export type Features = Readonly<Record<string, number>>;

/** A candidate with the phrase of its entry that a line says best. */
export interface Examined extends Candidate {
  best?: { line: Line; phrase: Phrase; alignment: Alignment };
  features: Features;
}

/** Rarities that count as much, for scales of about 0..1. */
const muchRarity = { matched: 30, run: 20 };

/** Features that tell another thing of a code or of a person's question than of what a program printed. */
const byKind: Readonly<Record<string, readonly string[]>> = {
  code: ['constant', 'coverage', 'textShare', 'nameCode', 'numberCode', 'rivalCode'],
  question: ['constant', 'coverage', 'lineShare', 'textShare', 'rareShare', 'unknown'],
};

/** How people ask for instructions, and words by which they say that something goes wrong. */
const howTo = /^\s*(?:how (?:to|(?:do|can|should) (?:i|we|you))|what(?:'s| is) the|(?:best|right|proper) way|is there a way)\b/i;
const trouble =
  /\b(?:fix\w*|solve|avoid|prevent|get rid|stop|errors?|fail\w*|wrong|not|no|never|can'?t|cannot|without|but|says?|slow|stuck|denied|refused)\b/i;

/** The candidates with their features, in order. */
export function examine(found: Candidates, index: SearchIndex): Examined[] {
  const { kind, candidates, words, codes } = found;
  const best = candidates.map((candidate) => bestAlignment(candidate, index));
  const lineScores = candidates.map(({ lineScore }) => lineScore);
  const wordScores = candidates.map(({ wordScore }) => wordScore);
  const [topLine, topWords] = [Math.max(1e-9, ...lineScores), Math.max(1e-9, ...wordScores)];
  const saidTerms = new Set(found.lines.flatMap(({ terms }) => [...terms.keys()]));
  const isShort = found.lines.filter(({ single }) => single).length <= 2;
  const tools = index.knowledge.toolsOf(found.whole);
  const hasTools = [...tools].some((tool) => index.domains.has(tool));
  const asksHow = kind === 'question' && howTo.test(found.whole) && !trouble.test(found.whole);
  // That an entry is of a tool that is named says nothing of its error.
  const names = new Set([...index.domains].map(stem));
  const known = words.filter((word) => wordRarity(word, index) > 0 && !names.has(word.term));
  const unknown = words.filter(({ role, term, parts }) => role === 'word' && parts.length === 0 && index.rarityOf(term) === 0).length;
  const leads = [lineScores, wordScores].map((scores) => leadsOf(scores, candidates, index));
  return candidates.map((candidate, i): Examined => {
    const { entry, lineScore, wordScore } = candidate;
    const { alignment, line } = best[i] ?? {};
    const { coverage = 0, explained = 0, run = 0 } = alignment ?? {};
    // Names that may be any tell nothing.
    const free = new Set(alignment?.fillers.map((at) => line!.words[at]!.term));
    const counts = ({ term, role }: Word): boolean => roleWeights[role] >= 0.5 && !free.has(term);
    const shares = sharesOf(entry, known.filter(counts), index);
    const inLine = sharesOf(entry, line?.words.filter(counts) ?? [], index);
    const title = index.phrasesOf(entry)[0]?.words ?? [];
    const head = index.headOf(entry);
    const domain = head?.id.split('/')[0] ?? '';
    const named = candidate.codes.filter(({ isName, isStated }) => isName && isStated);
    const numbers = candidate.codes.filter(({ isName, isStated }) => !isName && isStated);
    const rarestCode = (some: typeof named): number => Math.max(0, ...some.map(({ holders }) => 1 / holders.length));
    const values: Record<string, number> = {
      constant: 1,
      coverage,
      explained,
      // A short line that an entry says word for word, whatever else it says.
      saidWhole: explained > 0.95 && (alignment?.runWords ?? 0) >= 2 ? 1 : 0,
      both: Math.sqrt(coverage * explained),
      muchCoverage: Math.max(0, coverage - 0.6),
      run,
      runRarity: Math.min(1, (alignment?.runRarity ?? 0) / muchRarity.run),
      replaced: alignment?.replaced ?? 0,
      matched: Math.min(1, (alignment?.matched ?? 0) / muchRarity.matched),
      prior: line?.prior ?? 0,
      lineShare: lineScore / topLine,
      textShare: wordScore / topWords,
      lineLead: leads[0]![i]!,
      textLead: leads[1]![i]!,
      rareShare: shares.rare,
      lineHeld: inLine.plain,
      titleSaid: saidShare(title, saidTerms, index),
      unknown: unknown / Math.max(1, words.length),
      // What is silent about its messages can't be expected to say a line's words.
      silent: head !== undefined && head.messages.length === 0 ? 1 : 0,
      nameCode: Math.sqrt(rarestCode(named)),
      nameAlone: isShort ? Math.sqrt(rarestCode(named)) : 0,
      numberAlone: isShort ? Math.sqrt(rarestCode(numbers)) : 0,
      numberCode: Math.sqrt(rarestCode(numbers)),
      ownNumber: rarestCode(numbers),
      rivalCode: candidate.codes.length === 0 && rivalOf(head?.codes ?? [], codes) !== undefined ? 1 : 0,
      absentCode: named.length === 0 && codes.some(({ isName, isStated, holders }) => isName && isStated && holders.length === 0) ? 1 : 0,
      toolOther: hasTools && !tools.has(domain) ? 1 : 0,
      howTo: asksHow ? 1 : 0,
      toolForeign: tools.size > 0 && !hasTools ? 1 : 0,
    };
    for (const name of byKind[kind] ?? []) values[`${kind}:${name}`] = values[name]!;
    return { ...candidate, ...(best[i] === undefined ? {} : { best: best[i] }), features: values };
  });
}

/** The alignment that says most, of all lines and phrases of a candidate. */
function bestAlignment({ entry, lines }: Candidate, index: SearchIndex): Examined['best'] {
  let best: (NonNullable<Examined['best']> & { score: number }) | undefined;
  for (const line of lines)
    for (const phrase of index.phrasesOf(entry)) {
      const alignment = align(line.words, line.terms, phrase, index);
      const { matched, coverage, explained, run } = alignment;
      const score = line.prior * phrase.weight * matched * (1 + 3 * coverage) * (2 + explained) * (3 + run);
      if (score > (best?.score ?? 0)) best = { line, phrase, alignment, score };
    }
  return best;
}

/** A code that a query states, and one like it that an entry has instead: TS2322, and TS2345. */
export function rivalOf(own: readonly string[], codes: Candidates['codes']): { yours: string; theirs: string } | undefined {
  for (const { key, code, isStated } of codes) {
    const theirs = isStated && /\d/.test(key) ? own.find((other) => other !== key && shapeOf(other) === shapeOf(key)) : undefined;
    if (theirs !== undefined)
      return { yours: code, theirs: code === code.toUpperCase() && !theirs.startsWith('0x') ? theirs.toUpperCase() : theirs };
  }
  return undefined;
}

function shapeOf(code: string): string {
  return code.replace(/\d/g, '0');
}

/** How much of the words an entry has, by rarity and by its square, 0..1. */
function sharesOf(entry: number, words: readonly Word[], index: SearchIndex): { plain: number; rare: number } {
  let [has, all, rareHas, rareAll] = [0, 0, 0, 0];
  for (const word of words) {
    const weight = wordRarity(word, index) * roleWeights[word.role];
    const held = Math.max(heldShare(word.term, entry, index), ...word.parts.map((part) => 0.8 * heldShare(part, entry, index)));
    has += weight * held;
    all += weight;
    rareHas += weight ** 2 * held;
    rareAll += weight ** 2;
  }
  return { plain: has / Math.max(all, 1e-9), rare: rareHas / Math.max(rareAll, 1e-9) };
}

/** How much of some words a query says anywhere, by rarity, 0..1. */
function saidShare(words: readonly Word[], said: ReadonlySet<string>, index: SearchIndex): number {
  let [has, all] = [0, 0];
  for (const word of words) {
    const weight = wordRarity(word, index) * roleWeights[word.role];
    all += weight;
    if (said.has(word.term) || (word.parts.length > 0 && word.parts.every((part) => said.has(part)))) has += weight;
  }
  return has / Math.max(all, 1e-9);
}

function heldShare(term: string, entry: number, index: SearchIndex): number {
  const postings = index.postingsOf(term);
  return postings?.heads.includes(entry) ? 1 : postings?.texts.includes(entry) ? 0.8 : 0;
}

/** How far each candidate's score lies above the best of those that say something else, 0..1. */
function leadsOf(scores: readonly number[], candidates: readonly Candidate[], index: SearchIndex): number[] {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
  return scores.map((score, i) => {
    const rival = order.find((j) => j !== i && !areTwins(candidates[i]!.entry, candidates[j]!.entry, index));
    return score > 0 ? Math.max(0, 1 - (rival === undefined ? 0 : scores[rival]!) / score) : 0;
  });
}
