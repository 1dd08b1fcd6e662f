// What is held against the entries' phrases: each line of a paste, and each pair of neighbours for wrapped messages.
import type { PastedLine } from '../paste/lines.ts';
import { type PreparedLine, prepareLine, wordRarity } from './line-score.ts';
import type { Expand } from './query-expansion.ts';
import type { Model } from '../index/model.ts';
import { readWords, type Word } from '../words.ts';

/** A pair of lines counts a little less than a line, and only short ones are joined. */
const pairPrior = 0.95;
const pairWords = 36;
const leastPairPrior = 0.5;

export interface Passage {
  text: string;
  words: readonly Word[];
  line: PreparedLine;
  prior: number;
  /** How much it tells by itself, before any entry is looked at: rare plain words in a line that names an error. */
  telling: number;
  /** Whether it is a line as pasted, not a pair. */
  single: boolean;
}

/** The passages of a paste. `expand` adds synonyms and corrected typos, for short queries. */
export function readPassages(lines: readonly PastedLine[], model: Model, expand?: Expand): Passage[] {
  const passages: Passage[] = [];
  const words = lines.map(({ text }) => readWords(text));
  const add = (text: string, all: readonly Word[], prior: number, single: boolean) => {
    passages.push({ text, words: all, line: prepareLine(all, model, expand), prior, telling: tellingOf(all, prior, model), single });
  };
  lines.forEach(({ text, prior }, i) => {
    add(text, words[i]!, prior, true);
    const next = lines[i + 1];
    if (next === undefined || words[i]!.length + words[i + 1]!.length > pairWords) return;
    // What a trace quotes of the code is no beginning of a message.
    if (Math.min(prior, next.prior) < leastPairPrior) return;
    const shift = text.length + 1;
    const moved = words[i + 1]!.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }));
    add(`${text} ${next.text}`, [...words[i]!, ...moved], Math.min(1.1, (prior + next.prior) / 2) * pairPrior, false);
  });
  return passages;
}

/** The line that tells most by itself: what a new entry would be named after. */
export function tellingLine(passages: readonly Passage[]): string {
  const lines = passages.filter(({ single }) => single);
  return lines.reduce<Passage | undefined>((a, b) => (a === undefined || b.telling > a.telling ? b : a), undefined)?.text ?? '';
}

/** Beyond this much rarity, more words don't make a line more telling: they are data. */
const enoughRarity = 24;

function tellingOf(words: readonly Word[], prior: number, model: Model): number {
  let rarity = 4;
  for (const word of words) if (word.role === 'word') rarity += Math.min(4, wordRarity(model, word));
  return prior ** 3 * Math.min(enoughRarity, rarity);
}
