// What symptoms, references and related entries share: list items of one line, those of the last two with a note behind a dash.
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { unexpected } from './message.ts';
import type { ReaderContext } from './reader-context.ts';
import type { RuleId } from './rules.ts';
import { endOf, joinLines, startOf, textOf } from './source.ts';

/** One value a list item; reports by `rule` the items that `read` can't read, and whatever is no list. */
export function readList<Value>(
  content: readonly RootContent[],
  { field, rule }: { field: 'symptoms' | 'references' | 'related'; rule: RuleId },
  context: ReaderContext,
  read: (line: readonly PhrasingContent[], item: ListItem) => Value | undefined,
): Value[] {
  const values: Value[] = [];
  for (const node of content) {
    for (const item of node.type === 'list' ? node.children : [node]) {
      const value = item.type === 'listItem' ? read(lineOf(item), item) : undefined;
      if (value === undefined) {
        context.report({
          rule,
          reason: unexpected(rule, textOf(item) || (item.type === 'listItem' ? 'empty item' : item.type)),
          place: item,
          path: [field],
        });
      } else {
        context.locate([field, values.length], item);
        values.push(value);
      }
    }
  }
  return values;
}

function lineOf(item: ListItem): readonly PhrasingContent[] {
  const [first, ...below] = item.children;
  if (first === undefined || below.length > 0 || item.checked != null) return [];
  // What Markdown takes for a block of HTML is a line of text, as on the page.
  if (first.type === 'html') return [first];
  return first.type === 'paragraph' ? first.children : [];
}

/** Text behind a dash or colon, as inline Markdown; undefined where there is none. */
export function readNote(nodes: readonly PhrasingContent[], context: ReaderContext): string | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = joinLines(context.source.text.slice(startOf(first), endOf(last)));
  const note = text.replace(/^\s*(?:(?:—|–|--?|:)\s+)?/, '').trim();
  return note === '' ? undefined : note;
}
