// Near-duplicates: one error on several platforms or versions, which a result shows as one.
import { readWords } from '../words.ts';

/** A slug's ending that names a platform or version: `-node20-linux`, `-go1-22-linux`, `-linux-arm64`. */
export const environment = /(?:-(?:linux|macos|mac|windows|win|any|cross|arm64|wsl2?|vpn|[a-z]{1,8}\d+(?:\.\d+)*|\d+(?:gb)?))+$/;

/**
 * Numbers the groups of entries that are variants of one error: the same domain, the same slug but for its platform or the same
 * words in the title, and no other code. An entry without variants is a group of its own.
 * @param codes Of each entry, as compared.
 */
export function groupVariants(ids: readonly string[], titles: readonly string[], codes: readonly (readonly string[])[]): number[] {
  const groups = ids.map((_, i) => i);
  const find = (i: number): number => (groups[i] === i ? i : (groups[i] = find(groups[i]!)));
  const seen = new Map<string, number>();
  const join = (key: string, i: number) => {
    const other = seen.get(key);
    if (other === undefined) seen.set(key, i);
    else if (isWithin(codes[i]!, codes[other]!) || isWithin(codes[other]!, codes[i]!)) groups[find(i)] = find(other);
  };
  ids.forEach((id, i) => {
    const domain = id.slice(0, id.indexOf('/'));
    const base = id.replace(environment, '');
    if (base.length > domain.length + 1) join(`slug ${base}`, i);
    const words = readWords(titles[i] ?? '').filter(({ role }) => role === 'word' || role === 'quoted');
    if (words.length > 1) join(`title ${domain} ${words.map(({ term }) => term).join(' ')}`, i);
  });
  return groups.map((_, i) => find(i));
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((code) => all.includes(code));
}
