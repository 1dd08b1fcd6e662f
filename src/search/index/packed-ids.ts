// IDs of all entries as short text: each domain once, and most words of a slug as places in its title.

/** Stand for the words of a title, by place; slugs have no capitals. */
const places = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Writes sorted IDs next to their titles: a line a domain, its name and its slugs. */
export function packIds(ids: readonly string[], titles: readonly string[]): string {
  const byDomain = new Map<string, string[]>();
  ids.forEach((id, entry) => {
    const [domain = '', slug = ''] = id.split('/');
    const packed = packSlug(slug, slugWords(titles[entry] ?? ''));
    const slugs = byDomain.get(domain);
    if (slugs === undefined) byDomain.set(domain, [packed]);
    else slugs.push(packed);
  });
  return [...byDomain].map(([domain, slugs]) => [domain, ...slugs].join(' ')).join('\n');
}

/** Reads what {@link packIds} wrote, with the same titles. */
export function unpackIds(text: string, titles: readonly string[]): string[] {
  let entry = 0;
  return text.split('\n').flatMap((line) => {
    const [domain, ...slugs] = line.split(' ');
    return slugs.map((slug) => `${domain}/${unpackSlug(slug, slugWords(titles[entry++] ?? ''))}`);
  });
}

/** `BDfound-here`: the title's second and fourth word, then two words that it doesn't have. */
function packSlug(slug: string, words: readonly string[]): string {
  const parts = slug.split('-').map((word) => places[words.indexOf(word)] ?? word);
  return parts.reduce((text, part) => text + (isPlace(part) || isPlace(text.at(-1) ?? 'A') ? part : `-${part}`), '');
}

function unpackSlug(packed: string, words: readonly string[]): string {
  return (packed.match(/[A-Z]|[^A-Z-]+/g) ?? []).map((part) => (isPlace(part) ? words[places.indexOf(part)] : part)).join('-');
}

function isPlace(part: string): boolean {
  return /^[A-Z]$/.test(part);
}

/** Words as slugs have them. */
function slugWords(title: string): string[] {
  return title.toLowerCase().match(/[a-z\d]+/g) ?? [];
}
