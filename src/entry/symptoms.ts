// Reads the symptoms: a list of what people see or ask, each in one line of plain words.
import type { Heading, RootContent } from 'mdast';
import { readList } from './list-items.ts';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import { textOf } from './source.ts';

/** Reports, too, what is said twice. @param title Heading of the entry, which no symptom repeats. */
export function readSymptoms(content: readonly RootContent[], title: Heading | undefined, context: ReaderContext): string[] {
  const said = new Set([textOf(title ?? []).toLowerCase()]);
  return readList<string>(content, { field: 'symptoms', rule: 'symptom-text' }, context, (line, item) => {
    const text = textOf(line);
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
    const isSaid = said.has(text.toLowerCase());
    if (isSaid) context.report({ rule: 'symptom-duplicate', reason: unexpected('symptom-duplicate', text), place: item });
    said.add(text.toLowerCase());
    return context.source.sliceInline(line);
  });
}
