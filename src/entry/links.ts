// Reads the sections that are lists of links and messages: Error Messages, References, Related.
import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { type Reading, unexpected } from './reading.ts';
import type { RuleId } from './rules.ts';
import type { Reference, Related } from './schema.ts';
import { endOf, joinLines, startOf, textOf } from './source.ts';

/** Messages as printed, one a fence. */
export function readErrorMessages(content: readonly RootContent[], reading: Reading): string[] {
  const messages: string[] = [];
  for (const node of content) {
    if (node.type === 'code' && node.value.trim() !== '') {
      reading.locate(['errorMessages', messages.length], node);
      messages.push(node.value);
    } else {
      reading.report({
        rule: 'error-messages-fence',
        reason: unexpected('error-messages-fence', textOf(node) || 'empty fence'),
        place: node,
        path: ['errorMessages'],
      });
    }
  }
  return messages;
}

export function readReferences(content: readonly RootContent[], reading: Reading): Reference[] {
  return readLines(content, 'references', 'references-links', reading, ([link, ...rest]) => {
    if (link?.type !== 'link' || link.title != null || textOf(link) === '') return undefined;
    const note = readNote(rest, reading);
    const reference: Reference = { title: titleOf(link, reading), url: link.url };
    return note === undefined ? reference : { ...reference, note };
  });
}

export function readRelated(content: readonly RootContent[], reading: Reading): Related[] {
  return readLines(content, 'related', 'related-item', reading, ([code, ...rest]) => {
    if (code?.type !== 'inlineCode') return undefined;
    const difference = readNote(rest, reading);
    return difference === undefined ? { id: code.value } : { id: code.value, difference };
  });
}

/** One value a list item; reports items that `read` can't read, and whatever is no list. */
function readLines<Value>(
  content: readonly RootContent[],
  field: 'references' | 'related',
  rule: RuleId,
  reading: Reading,
  read: (line: readonly PhrasingContent[]) => Value | undefined,
): Value[] {
  const values: Value[] = [];
  for (const node of content) {
    for (const item of node.type === 'list' ? node.children : [node]) {
      const value = item.type === 'listItem' ? read(lineOf(item)) : undefined;
      if (value === undefined) {
        reading.report({ rule, reason: unexpected(rule, textOf(item) || item.type), place: item, path: [field] });
      } else {
        reading.locate([field, values.length], item);
        values.push(value);
      }
    }
  }
  return values;
}

function lineOf(item: ListItem): readonly PhrasingContent[] {
  const [paragraph, ...below] = item.children;
  return paragraph?.type === 'paragraph' && below.length === 0 && item.checked == null ? paragraph.children : [];
}

/** A bare address is its own title. */
function titleOf(link: Link, reading: Reading): string {
  return reading.source.text[startOf(link)] === '[' ? reading.source.sliceInline(link.children) : link.url;
}

/** Text behind a dash or colon, as inline Markdown. */
function readNote(nodes: readonly PhrasingContent[], reading: Reading): string | undefined {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = joinLines(reading.source.text.slice(startOf(first), endOf(last)));
  const note = text.replace(/^\s*(?:(?:—|–|--?|:)\s+)?/, '').trim();
  return note === '' ? undefined : note;
}
