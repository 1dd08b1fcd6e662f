// Reads the dead ends: `- **action** — why it fails (90% fail)`, perhaps with more paragraphs below.
import type { RootContent } from 'mdast';
import type { createAnchors } from './id.ts';
import { readItems } from './items.ts';
import { readItemRate } from './rates.ts';
import { unexpected } from './message.ts';
import type { DataPath, ReaderContext } from './reader-context.ts';
import type { Count } from './schema.ts';
import { dedent } from './source.ts';

/** A dead end before the schema has seen it. */
export interface DeadEndItem {
  anchor: string;
  action: string;
  reason: string;
  failRate: number | undefined;
  count?: Count;
}

export function readDeadEnds(
  content: readonly RootContent[],
  anchorOf: ReturnType<typeof createAnchors>,
  context: ReaderContext,
): DeadEndItem[] {
  return readItems(content, 'deadEnds', context).map((item, index) => {
    const path: DataPath = ['deadEnds', index];
    const { before, rate, count } = readItemRate(item, 'fail', [...path, 'failRate'], context);
    const width = context.source.widthBefore(item.paragraph);
    const first = readReason(before, width);
    if (first === '') {
      context.report({ rule: 'item-reason', reason: unexpected('item-reason', item.words), place: item.node, path: [...path, 'reason'] });
    }
    const more = context.source.slice(item.below, width);
    return {
      anchor: anchorOf(item.words, 'dead-end'),
      action: item.action,
      reason: more === '' ? first : `${first}\n\n${more}`,
      failRate: rate,
      ...(count === undefined ? {} : { count }),
    };
  });
}

/** The text behind the dash or colon that follows an action; empty where there is none. */
function readReason(text: string, width: number): string {
  const match = /^\s*(?:—|–|--?|:)\s*(?=\S)/.exec(text);
  return match === null ? '' : dedent(text.slice(match[0].length), width).trim();
}
