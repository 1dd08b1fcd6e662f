// The first layer: codes. Which entries have a code that the query names, and which have another in its place.
import { nameOf } from '../knowledge/code-names.ts';
import { type CodeMention, readCodes } from '../paste/codes.ts';
import { type Kind, namePattern } from '../paste/kinds.ts';
import { holdersOf, type Model } from '../index/model.ts';
import type { Passage } from './passages.ts';
import { stem } from '../stems.ts';

/** What a code adds to an entry's score: by itself (`TS2307`), or as a number that many errors share (`502`). */
const gains = { strong: 9, weak: 3 };

/** A query that is a code asks for just that. */
const askedGain = 1.5;

/** A number's name is worth this share of the number itself. */
const nameShare = 0.9;

export interface Mention extends CodeMention {
  /** The line that it stands in. */
  text: string;
  /** How likely the line that it stands in names the error (see lines.ts). */
  prior: number;
}

export interface CodeScore {
  score: number;
  code: string;
  strong: boolean;
  /** Whether the entry has the code as its own, not as one of a group or in passing. */
  own: boolean;
}

/** All codes of a query, each once, from the line most likely to name the error. */
export function readMentions(passages: readonly Passage[], kind: Kind, model: Model): Mention[] {
  const best = new Map<string, Mention>();
  for (const { text, prior, single } of passages) {
    if (!single) continue;
    for (const mention of readCodes(text, kind === 'code')) {
      const certain = kind === 'log' ? Math.min(1, prior) * (mention.strong ? 1 : 0.8) : 1;
      if ((best.get(mention.key)?.prior ?? 0) < certain) best.set(mention.key, { ...mention, text, prior: certain });
    }
  }
  if (kind === 'code') {
    for (const mention of [...best.values()]) {
      const key = heldName(mention, model);
      if (key === undefined) continue;
      if (holdersOf(mention.key, model).length === 0) best.delete(mention.key);
      // With its tool beside it, a number is as good as its name.
      best.set(key, { ...mention, key, strong: true, prior: nameShare });
    }
  }
  if (kind === 'code' && best.size === 0) for (const name of readNames(passages)) best.set(name.key, name);
  return [...best.values()];
}

/** Words that say that a number is none of a framework's messages. */
const otherNumber = /\b(?:https?|exit(?:ed)?|status|errno|signal|winerror|sqlstate)\b/i;

/** The name of a number, or the number of a framework's message, where there are entries for it. */
function heldName({ key, text }: Mention, model: Model): string | undefined {
  if (model.byCode.has(`#${key}`) && !otherNumber.test(text)) return `#${key}`;
  const name = nameOf(key, text);
  return name === undefined ? undefined : [name, stem(name)].find((key) => holdersOf(key, model).length > 0);
}

/** Joins codes that are written in two parts, such as `ts 2307`, where there are entries for them. */
export function joinParted(text: string, { byCode }: Model): string {
  return text.replace(/(?<![\w-])([a-z]{1,7})[ -](\d{3,7})(?![\w-])/gi, (parted, letters: string, digits: string) =>
    byCode.has(`${letters}${digits}`.toLowerCase()) ? letters + digits : parted,
  );
}

/** Names that a short query asks for as for a code. */
function readNames(passages: readonly Passage[]): Mention[] {
  return passages.flatMap(({ text, words }) =>
    words.flatMap(({ start, end, term }) => {
      const code = text.slice(start, end);
      return namePattern.test(code) ? { key: term, code, strong: true, start, end, text, prior: 1 } : [];
    }),
  );
}

/** What codes add to the entries that have them: more the fewer entries have the code. */
export function scoreCodes(mentions: readonly Mention[], kind: Kind, model: Model): Map<number, CodeScore> {
  const scores = new Map<number, CodeScore>();
  for (const { key, code, strong, prior } of mentions) {
    const holders = holdersOf(key, model);
    const rarity = Math.log(1 + model.ids.length / Math.max(1, holders.length)) / Math.log(1 + model.ids.length);
    const gain = (strong ? gains.strong : gains.weak) * (kind === 'code' ? askedGain : 1) * rarity * prior;
    for (const { entry, weight } of holders)
      if (gain * weight > (scores.get(entry)?.score ?? 0)) scores.set(entry, { score: gain * weight, code, strong, own: weight === 1 });
  }
  return scores;
}

/** Words that say of a number what it is. */
const sortWord = /^(?:code|err|errno|error|exception|exit|exited|fatal|https?|signal|sqlstate|status|winerror)$/i;

/** Whether a query is nothing but codes: `exit 139`, `502`; and, where `others` are given, these words. */
export function isOnlyCodes(passages: readonly Passage[], mentions: readonly Mention[], others?: ReadonlySet<string>): boolean {
  return passages.every(({ text, words }) =>
    words.every(({ start, end }) => {
      const word = text.slice(start, end);
      return (
        sortWord.test(word) || others?.has(word.toLowerCase()) || mentions.some((mention) => mention.start < end && start < mention.end)
      );
    }),
  );
}

/** What stands before the digits, which tells who gives the codes: `ts` of `ts2307`, `#` of `#418`. */
export function schemeOf(key: string): string | undefined {
  return /^([a-z]{1,10}(?=-?\d{3})|#)-?\d+[a-z]?$/.exec(key)?.[1];
}

/** Whether the codes are all that tells messages apart: React's `error #418` is followed by the same words as `error #321`. */
export function areOnlyNumbered(mentions: readonly Mention[]): boolean {
  return mentions.some(({ key, strong }) => strong && schemeOf(key) === '#');
}

/** Tells of an entry whether it stands for another code of a scheme than the query names; a query for a number, for another one. */
export function createContradiction(mentions: readonly Mention[], kind: Kind, model: Model): (entry: number) => boolean {
  const named = new Set(mentions.map(({ key }) => key));
  const schemeAsked = (key: string): string | undefined => schemeOf(key) ?? (kind === 'code' && /^\d+$/.test(key) ? 'number' : undefined);
  const schemes = new Set(mentions.flatMap(({ key, strong }) => (strong || kind === 'code' ? (schemeAsked(key) ?? []) : [])));
  return (entry) => {
    if (schemes.size === 0) return false;
    const codes = [...model.codes[entry]!];
    return codes.some((code) => schemes.has(schemeAsked(code) ?? '')) && !codes.some((code) => named.has(code));
  };
}
