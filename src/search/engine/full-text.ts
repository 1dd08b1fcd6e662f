// Full-text search: asks Pagefind in a reader's words, and in fewer of them where no text has them all. Runs where it is called,
// in a worker or a page, without Pagefind's own worker.
import type { SearchIndex } from '../index/search-index.ts';
import { stem } from '../stems.ts';
import type { PagefindFiles, PagefindHashes } from './pagefind-files.ts';
import type { Filters } from './query.ts';
import type { Marks } from './request.ts';

/** An entry whose text holds the words, and the part of its text that holds most of them. */
export interface TextHit {
  id: string;
  title: string;
  excerpt: string;
  marks: Marks;
}

/** Words around a hit that are shown. */
const excerptLength = 26;

/** Longest wait for Pagefind, in milliseconds: where it fails to start, it may never answer. */
const patience = 8000;

/** Most hits, since each is fetched. */
const mostHits = 5;

/** Words that are tried together, and where no text has them all: the rarest, as many as these. Each word is fetched, too. */
const counts = [4, 2];

/** Most words of a line that is tried as it stands. */
const shortLine = 3;

/** A line to look for in the texts. */
export interface TextSearch {
  line: string;
  filters: Filters;
  /** Whether the reader asked for the full text: then the line is tried as it stands, however long. */
  isAsked: boolean;
}

export interface FullText {
  /**
   * Hits for a line, best first; only those that hold every word that was asked for.
   * @throws Where Pagefind can't start, as without WebAssembly, or a part of its index can't be had; then it is to be opened anew.
   */
  find(search: TextSearch, index: SearchIndex): Promise<TextHit[]>;
}

/** @param version Changes with the index. */
export async function openFullText(files: PagefindFiles, version: string, hashes: PagefindHashes): Promise<FullText> {
  const { createInstance } = (await import(/* @vite-ignore */ await files.open(version, hashes))) as PagefindModule;
  const place = { basePath: files.folder, baseUrl: '/', noWorker: true, metaCacheTag: version };
  const pagefind = createInstance({ ...place, excerptLength, excerptEllipsis: '…' });
  const ask = async (text: string, filters: Filters): Promise<TextHit[]> => {
    const asked = fullTextWords(text);
    const { results } = await pagefind.search(text, { filters });
    const fragments = await Promise.all(results.slice(0, mostHits).map(({ data }) => data()));
    // Pagefind takes the words of what it can't load for words that no text has.
    if (files.hasFailed()) throw new Error('A part of the full-text index could not be loaded');
    return fragments.filter((fragment) => holdsAll(fragment, asked)).map(hitOf);
  };
  return {
    async find({ line, filters, isAsked }, index) {
      const words = fullTextWords(line);
      const rarities = new Map(words.map((word) => [word, index.rarityOf(stem(word))]));
      const rarest = words.filter((word) => rarities.get(word)! > 0).sort((a, b) => rarities.get(b)! - rarities.get(a)!);
      const whole = isAsked || words.length <= shortLine ? [line.trim()] : [];
      for (const tried of new Set([...whole, ...counts.map((count) => rarest.slice(0, count).join(' '))])) {
        // One word of many says nothing.
        if (fullTextWords(tried).length < Math.max(1, Math.min(words.length, 2))) continue;
        const hits = await within(patience, ask(tried, filters));
        if (hits.length > 0) return hits;
      }
      return [];
    },
  };
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Pagefind did not answer')), milliseconds));
  return Promise.race([answer, late]);
}

/** Pagefind falls back to the beginning of a word that it doesn't know; such a text holds nothing that was asked for. */
function holdsAll({ meta, content }: Fragment, asked: readonly string[]): boolean {
  const text = `${meta['title'] ?? ''} ${meta['code'] ?? ''} ${content}`.toLowerCase();
  return asked.every((word) => text.includes(word.slice(0, Math.max(4, word.length - 3))));
}

/** A hit, of an excerpt that is HTML. */
function hitOf({ meta, excerpt: html }: Fragment): TextHit {
  let excerpt = '';
  const marks: [number, number][] = [];
  html.split(/<\/?mark>/).forEach((part, i) => {
    const start = excerpt.length;
    excerpt += part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (i % 2 === 1) marks.push([start, excerpt.length]);
  });
  return { id: meta['id'] ?? '', title: meta['title'] ?? '', excerpt, marks };
}

/** Words of a query as they are looked for in a text: lower case, three characters or more. */
function fullTextWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_+#]{3,}/gu) ?? [])];
}

interface Fragment {
  meta: Record<string, string>;
  content: string;
  /** HTML, in which the words that matched are marked. */
  excerpt: string;
}

interface Pagefind {
  search(text: string, options: { filters: Filters }): Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}
