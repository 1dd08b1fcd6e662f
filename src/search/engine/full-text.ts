// Full-text search over the Pagefind index. Runs where it is called, in a worker or a page, without Pagefind's own worker.
import type { Filters } from './query.ts';
import type { Marks } from './request.ts';

/** An entry whose text holds the words, and the part of its text that holds most of them. */
export interface TextHit {
  id: string;
  title: string;
  score: number;
  excerpt: string;
  marks: Marks;
  /** The words of the query that it holds. */
  words: string[];
}

/** Words around a hit that are shown. */
const excerptWords = 26;

export interface FullText {
  /** Hits for all words of a text, best first. Throws where Pagefind can't start, as without WebAssembly. */
  search(text: string, filters: Filters, limit: number): Promise<TextHit[]>;
}

/** Longest wait for Pagefind to start, in milliseconds: where it fails to, it may never answer. */
const patience = 8000;

/**
 * @param base Address of the site's root, absolute, with a slash at its end.
 * @param version Changes with the index, so that a browser may keep what it fetched.
 */
export function openFullText(base: string, version: string): FullText {
  let opened: Promise<Pagefind> | undefined;
  const open = async (): Promise<Pagefind> => {
    const module = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindModule;
    return module.createInstance({ basePath: `${base}pagefind/`, baseUrl: '/', noWorker: true, metaCacheTag: version });
  };
  return {
    async search(text, filters, limit) {
      opened ??= open();
      opened.catch(() => (opened = undefined));
      const pagefind = await opened;
      const { results } = await within(patience, pagefind.search(text, { filters }));
      const asked = fullTextWords(text);
      return Promise.all(results.slice(0, limit).map(async ({ score, data }) => hitOf(await data(), score, asked)));
    },
  };
}

function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Pagefind did not answer')), milliseconds));
  return Promise.race([answer, late]);
}

function hitOf({ meta, content, locations }: Fragment, score: number, asked: readonly string[]): TextHit {
  const words = [...content.matchAll(/\S+/g)];
  const marked = new Set(locations.filter((place) => place < words.length));
  const start = bestWindow([...marked].sort((a, b) => a - b));
  const shown = words.slice(start, start + excerptWords);
  const [first, last] = [shown[0], shown.at(-1)];
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - (first?.index ?? 0);
  const marks = shown.flatMap((word, i) => (marked.has(start + i) ? [trimMark(word, shift)] : []));
  const lower = `${meta['title'] ?? ''} ${meta['code'] ?? ''} ${content}`.toLowerCase();
  return {
    id: meta['id'] ?? '',
    title: meta['title'] ?? '',
    score,
    excerpt: `${lead}${content.slice(first?.index, last && last.index + last[0].length)}${start + excerptWords < words.length ? ' …' : ''}`,
    marks,
    // Pagefind falls back to the beginning of a word that it doesn't know; such a hit holds nothing that was asked for.
    words: asked.filter((word) => lower.includes(word.slice(0, Math.max(4, word.length - 3)))),
  };
}

/** The range of a word without the signs around it. */
function trimMark({ 0: word, index }: RegExpExecArray, shift: number): [number, number] {
  const [lead = ''] = /^[^\p{L}\p{N}]*/u.exec(word) ?? [];
  const [tail = ''] = /[^\p{L}\p{N}+#]*$/u.exec(word) ?? [];
  const start = index + shift;
  return lead.length < word.length ? [start + lead.length, start + word.length - tail.length] : [start, start + word.length];
}

/** First word of the window with most marked words, with a little before it. */
function bestWindow(places: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const start of places) {
    const held = places.filter((place) => place >= start && place < start + excerptWords - 4).length;
    if (held > most) [best, most] = [start, held];
  }
  return Math.max(0, best - 4);
}

/** Words of a query as they are looked for in a text: lower case, three characters or more. */
export function fullTextWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}_+#]{3,}/gu) ?? [])];
}

interface Fragment {
  meta: Record<string, string>;
  content: string;
  /** Places of the words that matched, counted in words. */
  locations: number[];
}

interface Pagefind {
  search(text: string, options: { filters: Filters }): Promise<{ results: { score: number; data: () => Promise<Fragment> }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): Pagefind;
}
