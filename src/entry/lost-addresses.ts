// Checks that no address stands where only words are read: it would be lost.
import type { Nodes } from 'mdast';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import { textOf } from './source.ts';

/** Reports the first link in nodes whose words alone are kept. */
export function checkAddresses(nodes: readonly Nodes[], context: ReaderContext): void {
  const link = findLink(nodes);
  if (link?.type === 'link')
    context.report({ rule: 'link-place', reason: unexpected('link-place', textOf(link) || link.url), place: link });
}

function findLink(nodes: readonly Nodes[]): Nodes | undefined {
  for (const node of nodes) {
    const found = node.type === 'link' ? node : 'children' in node ? findLink(node.children) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
