// Reads the references: `- [title](https://…) — what it says`.
import type { Link, RootContent } from 'mdast';
import { readList, readNote } from './list-items.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Reference } from './schema.ts';
import { startOf, textOf } from './source.ts';

export function readReferences(content: readonly RootContent[], context: ReaderContext): Reference[] {
  return readList<Reference>(content, { field: 'references', rule: 'references-links' }, context, ([link, ...rest]) => {
    if (link?.type !== 'link' || link.title != null || textOf(link) === '') return undefined;
    const note = readNote(rest, context);
    const reference: Reference = { title: titleOf(link, context), url: link.url };
    return note === undefined ? reference : { ...reference, note };
  });
}

/** A bare address is its own title. */
function titleOf(link: Link, context: ReaderContext): string {
  return context.source.text[startOf(link)] === '[' ? context.source.sliceInline(link.children) : link.url;
}
