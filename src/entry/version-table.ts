// Reads the version table.
import type { RootContent, Table, TableRow } from 'mdast';
import { checkAddresses } from './lost-addresses.ts';
import { sayUnexpected, unexpected } from './message.ts';
import { quote } from './quote.ts';
import { versionColumns } from './part-names.ts';
import type { ReaderContext } from './reader-context.ts';
import { rules } from './rules.ts';
import { textOf } from './source.ts';
import { splitVersion } from './version-cell.ts';

/** A row before the schema has seen it. */
export interface VersionRow {
  version: string;
  product: string;
  range?: string;
  status: string;
  introduced?: string;
  deprecated?: string;
}

export function readVersions(content: readonly RootContent[], context: ReaderContext): VersionRow[] {
  let table: Table | undefined;
  for (const node of content) {
    if (node.type === 'table' && table === undefined) table = node;
    else
      context.report({
        rule: 'versions-table',
        reason: unexpected('versions-table', textOf(node) || node.type),
        place: node,
        path: ['versions'],
      });
  }
  if (table === undefined) return [];
  const [head, ...rows] = table.children;
  context.locate(['versions'], table);
  checkAddresses(head === undefined ? [] : [head], context);
  if (head !== undefined && !hasColumns(head)) {
    const found = head.children.map(textOf).join(' | ');
    context.report({ rule: 'versions-columns', reason: unexpected('versions-columns', found), place: head, path: ['versions'] });
    return [];
  }
  if (rows.length === 0) {
    context.report({
      rule: 'section-empty',
      reason: sayUnexpected('empty table', 'a row for each product and version'),
      place: table,
      path: ['versions'],
    });
  }
  return rows.map((row, index) => readRow(row, index, context));
}

function hasColumns(head: TableRow): boolean {
  const found = head.children.map((cell) => textOf(cell).toLowerCase());
  return found.length === versionColumns.length && versionColumns.every((name, index) => found[index] === name.toLowerCase());
}

function readRow(row: TableRow, index: number, context: ReaderContext): VersionRow {
  const [version, status, introduced, deprecated, ...more] = row.children;
  const path = ['versions', index];
  context.locate(path, row);
  if (status !== undefined) {
    context.locate([...path, 'status'], status);
    checkAddresses([status], context);
  }
  if (more.length > 0) {
    context.report({
      rule: 'versions-columns',
      reason: sayUnexpected(`cell ${quote(more.map(textOf).join(' | '))}`, rules['versions-columns'].expected),
      place: more[0],
      path,
    });
  }
  const cell = (node: typeof version): string =>
    node === undefined ? '' : context.source.sliceInline(node.children).replaceAll('\\|', '|');
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
