// Near-duplicates: one error on several platforms or versions, which a result shows as one.
import type { Head } from './head.ts';
import { environment } from './slug.ts';

/**
 * Numbers the groups of entries that are variants of one error: the same domain, the same slug but for its platform or the same
 * title, and no other code. An entry without variants is a group of its own.
 */
export function groupVariants(heads: readonly Pick<Head, 'id' | 'title' | 'codes'>[]): number[] {
  const seen = new Map<string, number>();
  return heads.map(({ id, title, codes }, i) => {
    const keys = [id.replace(environment, ''), id.replace(/\/.*/, `: ${title.toLowerCase()}`)];
    const group = keys.map((key) => seen.get(key) ?? i).find((other) => other !== i && isSame(heads[other]!.codes, codes)) ?? i;
    for (const key of keys) seen.set(key, group);
    return group;
  });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.every((code) => others.includes(code)) || others.every((code) => some.includes(code));
}
