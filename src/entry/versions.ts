// Reads the version table, and splits its first column into product and range.
import type { RootContent, Table, TableRow } from 'mdast';
import { type Reading, quote, unexpected } from './reading.ts';
import { versionColumns } from './parts.ts';
import { rules } from './rules.ts';
import { textOf } from './source.ts';

/** A row before the schema has seen it. */
export interface VersionRow {
  version: string;
  product: string;
  range?: string;
  status: string;
  introduced?: string;
  deprecated?: string;
}

export function readVersions(content: readonly RootContent[], reading: Reading): VersionRow[] {
  let table: Table | undefined;
  for (const node of content) {
    if (node.type === 'table' && table === undefined) table = node;
    else
      reading.report({
        rule: 'versions-table',
        reason: unexpected('versions-table', textOf(node) || node.type),
        place: node,
        path: ['versions'],
      });
  }
  if (table === undefined) return [];
  const [head, ...rows] = table.children;
  reading.locate(['versions'], table);
  if (head !== undefined && !hasColumns(head)) {
    const found = head.children.map(textOf).join(' | ');
    reading.report({ rule: 'versions-columns', reason: unexpected('versions-columns', found), place: head, path: ['versions'] });
    return [];
  }
  if (rows.length === 0) {
    reading.report({
      rule: 'section-empty',
      reason: 'Unexpected empty table, expected a row for each product and version',
      place: table,
      path: ['versions'],
    });
  }
  return rows.map((row, index) => readRow(row, index, reading));
}

function hasColumns(head: TableRow): boolean {
  const found = head.children.map((cell) => textOf(cell).toLowerCase());
  return found.length === versionColumns.length && versionColumns.every((name, index) => found[index] === name.toLowerCase());
}

function readRow(row: TableRow, index: number, reading: Reading): VersionRow {
  const [version, status, introduced, deprecated, ...more] = row.children;
  const path = ['versions', index];
  reading.locate(path, row);
  if (status !== undefined) reading.locate([...path, 'status'], status);
  if (more.length > 0) {
    reading.report({
      rule: 'versions-columns',
      reason: `Unexpected cell ${quote(more.map(textOf).join(' | '))}, expected ${rules['versions-columns'].expected}`,
      place: more[0],
      path,
    });
  }
  const cell = (node: typeof version): string =>
    node === undefined ? '' : reading.source.sliceInline(node.children).replaceAll('\\|', '|');
  const stated = (node: typeof version): string | undefined => (node === undefined || isUnstated(textOf(node)) ? undefined : cell(node));
  const read: VersionRow = {
    version: version === undefined || isUnstated(textOf(version)) ? '' : cell(version),
    // Within an address, Sätteri leaves the backslash before a bar.
    ...splitVersion(version === undefined ? '' : textOf(version).replaceAll('\\|', '|')),
    status: status === undefined ? '' : textOf(status).toLowerCase(),
  };
  const from = stated(introduced);
  const until = stated(deprecated);
  if (from !== undefined) read.introduced = from;
  if (until !== undefined) read.deprecated = until;
  return read;
}

const isUnstated = (text: string): boolean => /^[—–-]*$/.test(text);

/** A word that can stand in a version or range: `18`, `v2.1`, `>=1.70,<2.0`, `3.x`, `any`, `LTS`, and what joins them. */
const versionWord = /^(?:[<>=~^≤≥!]+\S*|[vV]?\d\S*|any|all|LTS|ESR|HTTP\/\S+|[-–—]|to|and|or|later|earlier|newer|older|before|up|,|\|\|)$/;

/** Splits `Node.js >=18` into product and range. A range is the longest tail of version words with a digit or `any` in it. */
export function splitVersion(text: string): { product: string; range?: string } {
  const [, named = '', bracket = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(text) ?? [];
  if (/\d/.test(bracket) && !/\d/.test(named)) return { product: named, range: bracket };
  const words = text.split(' ');
  let start = words.length;
  while (start > 1 && versionWord.test(words[start - 1] ?? '')) start -= 1;
  const range = words.slice(start).join(' ');
  if (!/\d|any|all|[<>=]/.test(range)) return { product: text };
  return { product: words.slice(0, start).join(' '), range };
}
