// What an entry says, as phrases that a line can be held against: title, its sentences, messages, symptoms, and ID in words.
import { consequence } from '../paste/priors.ts';
import { readWords, type Word } from '../words.ts';
import type { Head } from './head.ts';
import { slugText } from './slug.ts';

/** What each kind of phrase is worth, next to the title. */
const weights = { title: 1, message: 1, sentence: 0.85, slug: 0.8, symptom: 0.8 };
type PhraseKind = keyof typeof weights;

/** Where a title's sentences and alternatives part, and how long each must be. */
const parting = /(?<=[.!?])\s+(?=[A-Z]|\w+: )| \/ | \| |; | -+> | – | — | - /g;
const sentenceLength = 12;

export interface Phrase {
  kind: PhraseKind;
  /** The text that its words stand in. */
  source: string;
  words: readonly Word[];
  weight: number;
}

/** All phrases of an entry; the first is its title. */
export function phrasesOf({ id, title, messages, symptoms }: Omit<Head, 'otherCodes'>): Phrase[] {
  const sentences = sentencesOf(title);
  return [
    phrase('title', title, sentences.flat()),
    ...(sentences.length > 1 ? sentences.filter(isLong).map((words) => phrase('sentence', title, words)) : []),
    ...messages.map((message) => phrase('message', message)),
    ...symptoms.map((symptom) => phrase('symptom', symptom)),
    phrase(
      'slug',
      slugText(id),
      readWords(slugText(id)).filter(({ role }) => role !== 'stop'),
    ),
  ].filter(({ words }) => words.length > 0);
}

/** The terms of an entry's phrases, each once. */
export function headTerms(phrases: readonly Phrase[]): Set<string> {
  return new Set(phrases.flatMap(({ words }) => words.flatMap(({ term, parts }) => [term, ...parts])));
}

function phrase(kind: PhraseKind, source: string, words: readonly Word[] = readWords(source)): Phrase {
  return { kind, source, words, weight: weights[kind] };
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
