// Words that a reader hasn't finished typing.
import type { Model } from '../search/model.ts';
import { stem } from '../search/stems.ts';

/** Most readings of an unfinished word that are tried. */
const most = 3;

/** A text as typed, and with its last word completed to words of the index, the commonest first. */
export function complete(text: string, { entryCounts }: Pick<Model, 'entryCounts'>): string[] {
  const [word = ''] = /[\p{L}\p{N}]{2,}$/u.exec(text) ?? [];
  const start = word.toLowerCase();
  if (word === '' || entryCounts.has(stem(start))) return [text];
  const longer = [...entryCounts].filter(([term]) => term.startsWith(start)).sort((a, b) => b[1] - a[1]);
  return [text, ...longer.slice(0, most).map(([term]) => text.slice(0, -word.length) + term)];
}
