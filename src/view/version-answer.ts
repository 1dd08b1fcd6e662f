// Whether somebody's version has an error, in one sentence, from the rows of an entry's version table.
import type { Status } from '../entry/schema.ts';
import { compareVersions, parseVersion, shareIn, type Span } from './version-order.ts';
import { versionAnswers } from './words/words.ts';

/** A row of the table. Without spans it holds no version that can be compared. */
export interface VersionRow {
  spans: readonly Span[];
  status: Status;
}

export interface VersionAnswer {
  sentence: string;
  /** Places of the rows that apply. */
  rows: number[];
}

/**
 * What the rows of a product say about a version of it.
 * @param written The version as somebody wrote it.
 * @returns Undefined where that is no version.
 */
export function answerFor(product: string, written: string, rows: readonly VersionRow[]): VersionAnswer | undefined {
  const version = parseVersion(written);
  if (version === undefined) return undefined;
  const name = `${product} ${written.trim()}`;
  const placesOf = (share: string): number[] => rows.flatMap(({ spans }, at) => (shareIn(spans, version) === share ? at : []));
  const isOpen = (at: number): boolean => rows[at]?.spans.every(({ from, to }) => from === undefined && to === undefined) === true;
  // A row with a range says more than one for all versions.
  const [place] = placesOf('all').sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
  if (place !== undefined) {
    const status = rows[place]?.status ?? 'unknown';
    const [mended] = rows
      .filter((row) => row.status === 'fixed' || row.status === 'unaffected')
      .flatMap(({ spans }) => spans.flatMap(({ from }) => (from !== undefined && compareVersions(from, version) > 0 ? [from] : [])))
      .sort(compareVersions);
    const hasIt = status === 'active' || status === 'deprecated';
    const sentence = versionAnswers[status](name);
    return { sentence: hasIt && mended !== undefined ? versionAnswers.mended(sentence, mended.join('.')) : sentence, rows: [place] };
  }
  const part = placesOf('some');
  return part.length > 0 ? { sentence: versionAnswers.several(name), rows: part } : { sentence: versionAnswers.nothing(name), rows: [] };
}

/** The name of a product as addresses and devices keep it: `node` for `Node.js`. */
export function productKey(product: string): string {
  return product
    .toLowerCase()
    .replace(/\.js$/, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, '-');
}
