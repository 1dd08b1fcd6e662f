// Reads the related entries: `` - `<domain>/<slug>` — how it differs ``.
import type { RootContent } from 'mdast';
import { readList, readNote } from './list-items.ts';
import type { ReaderContext } from './reader-context.ts';
import type { Related } from './schema.ts';

export function readRelated(content: readonly RootContent[], context: ReaderContext): Related[] {
  return readList<Related>(content, { field: 'related', rule: 'related-item' }, context, ([code, ...rest]) => {
    if (code?.type !== 'inlineCode') return undefined;
    const difference = readNote(rest, context);
    return difference === undefined ? { id: code.value } : { id: code.value, difference };
  });
}
