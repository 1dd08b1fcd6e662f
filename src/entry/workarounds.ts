// Reads the workarounds: `1. **action** (85% success)`, with code and paragraphs below.
import type { BlockContent, Code as CodeNode, DefinitionContent, RootContent } from 'mdast';
import type { createAnchors } from './id.ts';
import { type Item, readItems } from './items.ts';
import { readItemRate } from './rates.ts';
import { unexpected } from './message.ts';
import type { DataPath, ReaderContext } from './reader-context.ts';
import type { Code, Count } from './schema.ts';

/** A workaround before the schema has seen it. */
export interface WorkaroundItem {
  anchor: string;
  action: string;
  successRate: number | undefined;
  count?: Count;
  details?: string;
  code: Code[];
}

type Block = BlockContent | DefinitionContent;

export function readWorkarounds(
  content: readonly RootContent[],
  anchorOf: ReturnType<typeof createAnchors>,
  context: ReaderContext,
): WorkaroundItem[] {
  return readItems(content, 'workarounds', context).map((item, index) => {
    const path: DataPath = ['workarounds', index];
    const { before, rate, count } = readItemRate(item, 'success', [...path, 'successRate'], context);
    if (rate !== undefined && before.trim() !== '') {
      context.report({ rule: 'item-text', reason: unexpected('item-text', before.trim()), place: item.paragraph, path });
    }
    return {
      anchor: anchorOf(item.words, 'workaround'),
      action: item.action,
      successRate: rate,
      ...(count === undefined ? {} : { count }),
      ...readBelow(item, context),
    };
  });
}

/** Splits the blocks below an action into the text before the first code, and each code with the text after it. */
function readBelow(item: Item, context: ReaderContext): Pick<WorkaroundItem, 'details' | 'code'> {
  const below: Pick<WorkaroundItem, 'details' | 'code'> = { code: [] };
  let text: Block[] = [];
  const width = context.source.widthBefore(item.paragraph);
  const endText = (): void => {
    const markdown = context.source.slice(text, width);
    text = [];
    if (markdown === '') return;
    const last = below.code.at(-1);
    if (last === undefined) below.details = below.details === undefined ? markdown : `${below.details}\n\n${markdown}`;
    else last.note = last.note === undefined ? markdown : `${last.note}\n\n${markdown}`;
  };
  for (const block of item.below) {
    if (block.type !== 'code') {
      text.push(block);
      continue;
    }
    endText();
    if (!isRepeated(block, item)) below.code.push(codeOf(block));
  }
  endText();
  return below;
}

/** True for a fence that says the action again word for word, as the reference form does: it holds no code. */
function isRepeated(block: CodeNode, item: Item): boolean {
  const text = onOneLine(block.value);
  return text === '' || text === onOneLine(item.action) || text === onOneLine(item.words);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function codeOf(block: CodeNode): Code {
  return block.lang == null ? { text: block.value } : { language: block.lang.toLowerCase(), text: block.value };
}
