// Safe links: which addresses a link may have. Checked in entries and rendered in pages by the same test.
import type { Link } from 'mdast';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';

/** True for an address that a page may link to: http, https or mailto. `javascript:` and all else is none. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/\S|mailto:\S)/i.test(url);
}

export function checkLink(link: Link, context: ReaderContext): void {
  if (!isSafeLink(link.url)) context.report({ rule: 'link-protocol', reason: unexpected('link-protocol', link.url), place: link });
}
