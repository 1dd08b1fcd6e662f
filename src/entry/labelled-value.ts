// Reads one line of metadata into its label and its value: `- **Label:** value`.
import type { ListItem, PhrasingContent, Strong } from 'mdast';
import { endOf, startOf, textOf } from './source.ts';

/** Undefined where the item is not of this form. The colon may stand behind the bold, too. */
export function readLabelledValue(item: ListItem): LabelledValue | undefined {
  const paragraph = item.children[0];
  if (item.children.length !== 1 || paragraph?.type !== 'paragraph' || item.checked != null) return undefined;
  const [strong, ...rest] = paragraph.children;
  if (strong?.type !== 'strong') return undefined;
  const text = textOf(strong);
  if (text.endsWith(':')) return { label: text.slice(0, -1).trim(), bold: strong, value: rest, offset: endOf(strong), item };
  const [first, ...others] = rest;
  const colon = first?.type === 'text' ? /^\s*:/.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || colon === undefined) return undefined;
  const value = [{ ...first, value: first.value.slice(colon.length) }, ...others];
  return { label: text, bold: strong, value, offset: startOf(first) + colon.length, item };
}

export interface LabelledValue {
  label: string;
  /** What the label stands in. */
  bold: Strong;
  value: PhrasingContent[];
  /** Where the value begins in the source. */
  offset: number;
  item: ListItem;
}
