// Rates: "85%" in the metadata, "(85% success)" and "(90% fail)" at the end of an item.
import type { Point, Position } from 'unist';
import type { Item } from './items.ts';
import { sayMissing, sayUnexpected, unexpected } from './message.ts';
import { quote } from './quote.ts';
import type { DataPath, ReaderContext } from './reader-context.ts';

/** Reads `85%` as 0.85; reports anything else and gives undefined. Whether it is within 0..1 is the schema's to say. */
export function readPercent(text: string, path: DataPath, place: Point | Position | undefined, context: ReaderContext): number | undefined {
  const [, digits] = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  if (digits !== undefined) return Number((Number(digits) / 100).toFixed(6));
  context.report({ rule: 'rate-percent', reason: unexpected('rate-percent', text), place, path });
  return undefined;
}

/**
 * Takes `(85% success)` off the end of an item's first paragraph.
 * @param path Leads to the rate in the entry.
 * @returns The text before the rate and the rate, 0..1; no rate where one was missing or malformed, which is reported.
 */
export function readItemRate(
  { rest: text, restOffset: offset }: Pick<Item, 'rest' | 'restOffset'>,
  word: 'success' | 'fail',
  path: DataPath,
  context: ReaderContext,
): { before: string; rate: number | undefined } {
  const end = text.trimEnd();
  const open = end.endsWith(')') ? end.lastIndexOf('(') : -1;
  const inner =
    open === -1
      ? ''
      : end
          .slice(open + 1, -1)
          .replace(/\s+/g, ' ')
          .trim();
  const parts = /^(-?\d[\d.]*\s*%?)\s*([^)]*)$/.exec(inner);
  if (parts === null) {
    context.report({
      rule: 'rate-missing',
      reason: sayMissing('rate', `\`(<0..100>% ${word})\` at the end of the paragraph`),
      place: context.source.pointAt(offset + end.length),
      path,
    });
    return { before: text, rate: undefined };
  }
  const place = { start: context.source.pointAt(offset + open), end: context.source.pointAt(offset + end.length) };
  const before = end.slice(0, open).trimEnd();
  context.locate(path, place);
  const [, percent = '', found = ''] = parts;
  if (found !== word) {
    context.report({
      rule: 'rate-word',
      reason:
        found === '' ? sayMissing(`word in rate ${quote(inner)}`, quote(word)) : sayUnexpected(`word ${quote(found)} in rate`, quote(word)),
      place,
      path,
    });
    return { before, rate: undefined };
  }
  return { before, rate: readPercent(percent.trim(), path, place, context) };
}
