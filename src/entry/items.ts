// What workarounds and dead ends share: list items that begin with a bold action and carry a rate.
import type { ListItem, Paragraph, RootContent, Strong } from 'mdast';
import { sayUnexpected, unexpected } from './message.ts';
import { quote } from './quote.ts';
import type { ReaderContext } from './reader-context.ts';
import { endOf, textOf } from './source.ts';

/** An item whose action was found. */
export interface Item {
  action: string;
  /** The action's words without markup, from which its anchor is made. */
  words: string;
  /** Source of the first paragraph behind the action, and where it begins in the source. */
  rest: string;
  restOffset: number;
  paragraph: Paragraph;
  /** Blocks below the first paragraph. */
  below: ListItem['children'];
  node: ListItem;
}

/** Items of all lists of a section; reports whatever else stands there, and items without an action. */
export function readItems(content: readonly RootContent[], field: 'workarounds' | 'deadEnds', context: ReaderContext): Item[] {
  const items: Item[] = [];
  for (const node of content) {
    if (node.type !== 'list') {
      context.report({ rule: 'list-missing', reason: strayReason(textOf(node) || node.type, items.at(-1)), place: node, path: [field] });
      continue;
    }
    for (const listItem of node.children) {
      const item = readItem(listItem, context);
      if (item === undefined) {
        context.report({ rule: 'item-action', reason: unexpected('item-action', textOf(listItem)), place: listItem, path: [field] });
        continue;
      }
      const path = [field, items.length];
      context.locate(path, listItem);
      context.locate([...path, 'action'], item.paragraph.children[0]);
      items.push(item);
    }
  }
  return items;
}

function readItem(node: ListItem, context: ReaderContext): Item | undefined {
  const [paragraph, ...below] = node.children;
  if (paragraph?.type !== 'paragraph' || node.checked != null) return undefined;
  const strong = paragraph.children[0];
  if (strong?.type !== 'strong' || textOf(strong) === '') return undefined;
  const restOffset = endOf(strong);
  return {
    action: actionOf(strong, context),
    words: textOf(strong),
    rest: context.source.text.slice(restOffset, endOf(paragraph)),
    restOffset,
    paragraph,
    below,
    node,
  };
}

/** Content behind an item nearly always belongs to it and only lacks its indent. */
function strayReason(found: string, above: Item | undefined): string {
  if (above === undefined) return unexpected('list-missing', found);
  const width = (above.paragraph.position?.start.column ?? 1) - 1;
  return sayUnexpected(`content ${quote(found)} outside the items`, `it indented by ${width} blanks, as part of the item above`);
}

const actionOf = (strong: Strong, context: ReaderContext): string => context.source.sliceInline(strong.children);
