// What entries say, as phrases that a line can be held against: titles, their sentences, messages, and IDs in words.
import { consequence } from '../paste/lines.ts';
import { environment } from './variants.ts';
import { readWords, type Word } from '../words.ts';

export type PhraseKind = 'title' | 'sentence' | 'message' | 'slug';

/** What each kind of phrase is worth, next to the title. */
const weights: Record<PhraseKind, number> = { title: 1, message: 1, sentence: 0.85, slug: 0.8 };

/** Where a title's sentences and alternatives part, and how long each must be. */
const parting = /(?<=[.!?])\s+(?=[A-Z]|\w+: )| \/ | \| |; | -+> | – | — | - /g;
const sentenceLength = 12;

export interface Phrase {
  entry: number;
  kind: PhraseKind;
  words: readonly Word[];
  weight: number;
  /** Rarity of each word; filled in when first needed. */
  rarities?: number[];
}

/** All phrases of one entry. */
export function phrasesOf(entry: number, id: string, title: string, messages: readonly string[]): Phrase[] {
  const sentences = sentencesOf(title);
  const words = sentences.flat();
  return [
    phrase(entry, 'title', words),
    ...(sentences.length > 1 ? sentences.filter(isLong).map((sentence) => phrase(entry, 'sentence', sentence)) : []),
    ...messages.map((message) => phrase(entry, 'message', readWords(message))),
    phrase(
      entry,
      'slug',
      readWords(slugText(id)).filter(({ role }) => role !== 'stop'),
    ),
  ].filter(({ words }) => words.length > 0);
}

function phrase(entry: number, kind: PhraseKind, words: readonly Word[]): Phrase {
  return { entry, kind, words, weight: weights[kind] };
}

/** A title's sentences or alternatives as words, without those that any job that fails ends with. */
function sentencesOf(title: string): Word[][] {
  const words = readWords(title);
  const cuts = [0, ...Array.from(title.matchAll(parting), ({ index }) => index), title.length];
  const sentences = cuts.slice(1).map((end, i) => ({ start: cuts[i]!, end }));
  const telling = sentences.filter(({ start, end }) => !consequence.test(title.slice(start, end)));
  return (telling.length > 0 ? telling : sentences).map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end));
}

function isLong(words: readonly Word[]): boolean {
  return words.length > 0 && words.at(-1)!.end - words[0]!.start >= sentenceLength;
}

/** An ID as words: its domain, and its slug without the platform at its end. */
function slugText(id: string): string {
  const [domain = '', slug = ''] = id.split('/');
  const words = slug.split('-');
  // A slug of environments only, such as `http-502`, keeps two of its words.
  const named = slug.replace(environment, '').split('-');
  return [...new Set([domain, ...words.slice(0, Math.max(2, named.length))])].join(' ');
}
