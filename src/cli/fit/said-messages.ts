// The beginnings of entries' messages up to their first variable part, with any name in its place, as labelled queries: whoever
// says so answers, whatever the name.
import { findCandidates } from '../../search/rank/candidates.ts';
import { examine } from '../../search/rank/features.ts';
import { readQuery } from '../../search/rank/query.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import type { LabelledQuery } from './learn.ts';

/** How much each counts: there are many, and each is easy. */
const weight = 0.2;

const names = ['lodash', 'aws-sdk', 'web', 'express', 'orders', 'main', 'x', 'report-2', 'core', 'my app'];

/** Two words of three letters and more: a beginning with fewer says nothing. */
const leastWords = /\p{L}{3}.*\s\p{L}{3}/u;

/** Each beginning once. */
export function labelMessages(set: string, index: SearchIndex): LabelledQuery[] {
  const said = Array.from({ length: index.size }, (_, entry) => [index.headOf(entry)!.title, ...index.headOf(entry)!.messages]);
  const beginnings = new Set(said.flat().flatMap((message) => /^[^<]*<[^<>]+>['"\x60)]?/.exec(message)?.[0] ?? []));
  return [...beginnings]
    .filter((beginning) => leastWords.test(beginning))
    .map((beginning, i): LabelledQuery => {
      const plain = open(beginning);
      const query = readQuery(beginning.replace(/<[^<>]+>/, names[i % names.length]!));
      const candidates = examine(
        findCandidates(query, index, () => true),
        index,
      ).map(({ entry, features }) => ({ features, isAnswer: said[entry]!.some((message) => open(message).includes(plain)) }));
      return { set, kind: 'said message', topic: `message ${plain}`, candidates, hasAnswer: true, weight, isTested: true, isReal: false };
    });
}

/** A text whose variable parts are alike. */
function open(text: string): string {
  return text.replace(/<[^<>]+>/g, '<>').toLowerCase();
}
