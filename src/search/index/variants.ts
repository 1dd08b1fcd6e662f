// Near-duplicates: one error on several platforms or versions, which a result shows as one.
import { readWords } from '../words.ts';
import type { Head } from './head.ts';
import { environment } from './slug.ts';

/**
 * Numbers the groups of entries that are variants of one error: the same domain, the same slug but for its platform or the same
 * words in the title, and no other code. An entry without variants is a group of its own.
 */
export function groupVariants(heads: readonly Pick<Head, 'id' | 'title' | 'codes'>[]): number[] {
  const groups = heads.map((_, i) => i);
  const find = (i: number): number => (groups[i] === i ? i : (groups[i] = find(groups[i]!)));
  const seen = new Map<string, number>();
  const join = (key: string, i: number) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else if (isWithin(heads[i]!.codes, heads[other]!.codes) || isWithin(heads[other]!.codes, heads[i]!.codes))
      groups[find(i)] = find(other);
  };
  heads.forEach(({ id, title }, i) => {
    const domain = id.slice(0, id.indexOf('/'));
    const base = id.replace(environment, '');
    if (base.length > domain.length + 1) join(`slug ${base}`, i);
    const words = readWords(title).filter(({ role }) => role === 'word' || role === 'quoted');
    if (words.length > 1) join(`title ${domain} ${words.map(({ term }) => term).join(' ')}`, i);
  });
  return groups.map((_, i) => find(i));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((code) => all.includes(code));
}
