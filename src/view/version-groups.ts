// The version table by product, each row with its place on a strip from old to new.
import { versionAnchors } from '../entry/anchors.ts';
import type { Entry, Version } from '../entry/schema.ts';
import { compareVersions, type Span, type VersionNumber } from './version-order.ts';
import { parseRange } from './version-range.ts';
import { versions } from './words/words.ts';

/** A row of the table and its anchor on the page. */
export interface VersionSpan extends Version {
  anchor: string;
  /** `<12`, `12 – <20.19`, `23 and later`, `all versions`. */
  label: string;
}

/** The rows of each product, old versions first where all of them can be compared. */
export function versionGroups(entry: Entry): { product: string; spans: VersionSpan[] }[] {
  const anchors = versionAnchors(entry);
  const rows = entry.versions.map((version, at): VersionSpan => ({ ...version, anchor: anchors[at] ?? '', label: labelOf(version.range) }));
  return [...Map.groupBy(rows, ({ product }) => product)].map(([product, group]) => ({ product, spans: oldestFirst(group) }));
}

function oldestFirst(rows: readonly VersionSpan[]): VersionSpan[] {
  const placed = rows.map((row) => ({ row, spans: parseRange(row.range) }));
  if (placed.some(({ spans }) => spans === undefined)) return [...rows];
  const startOf = (spans: readonly Span[] | undefined): VersionNumber => spans?.[0]?.from ?? [-1];
  return placed.toSorted((a, b) => compareVersions(startOf(a.spans), startOf(b.spans))).map(({ row }) => row);
}

function labelOf(range: string | undefined): string {
  if (range === undefined) return versions.all;
  const [, from = '', to = ''] = /^>=\s*([^,\s]+),\s*(<=?\s*[^,\s]+)$/.exec(range) ?? [];
  if (from !== '') return `${from} – ${to}`;
  const [, start = ''] = /^>=\s*([^,\s]+)$/.exec(range) ?? [];
  return start === '' ? range : versions.andLater(start);
}
