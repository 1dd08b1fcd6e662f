// Rates: "85%" in the metadata, "(85% success)" and "(90% fail, 9 of 10)" at the end of an item.
import type { Point, Position } from 'unist';
import type { Item } from './items.ts';
import { missing, sayMissing, sayUnexpected, unexpected } from './message.ts';
import { formatPercent } from './percent.ts';
import { quote } from './quote.ts';
import type { DataPath, ReaderContext } from './reader-context.ts';
import type { Count } from './schema.ts';

/** Reads `85%` as 0.85; reports anything else and gives undefined. Whether it is within 0..1 is the schema's to say. */
export function readPercent(text: string, path: DataPath, place: Point | Position | undefined, context: ReaderContext): number | undefined {
  const [, digits] = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  if (digits !== undefined) return Number((Number(digits) / 100).toFixed(6));
  context.report({ rule: 'rate-percent', reason: unexpected('rate-percent', text), place, path });
  return undefined;
}

/** A rate as an item states it, with the people counted where it says how many. */
export interface ItemRate {
  /** The text before it. */
  before: string;
  /** 0..1; none where it was missing or malformed, which is reported. */
  rate: number | undefined;
  count?: Count;
}

/**
 * Takes `(85% success)` or `(82% success, 9 of 11)` off the end of an item's first paragraph.
 * @param path Leads to the rate in the entry.
 */
export function readItemRate(
  { rest: text, restOffset: offset }: Pick<Item, 'rest' | 'restOffset'>,
  word: 'success' | 'fail',
  path: DataPath,
  context: ReaderContext,
): ItemRate {
  const end = text.trimEnd();
  const open = end.endsWith(')') ? end.lastIndexOf('(') : -1;
  const inner =
    open === -1
      ? ''
      : end
          .slice(open + 1, -1)
          .replace(/\s+/g, ' ')
          .trim();
  const parts = /^(-?\d[\d.]*\s*%?)\s*([^,]*)(?:,(.*))?$/.exec(inner);
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
  const [, percent = '', stated = '', counted] = parts;
  const found = stated.trim();
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
  const rate = readPercent(percent.trim(), path, place, context);
  if (counted === undefined || rate === undefined) return { before, rate };
  const count = readCount(counted.trim());
  if (count === undefined || count.of === 0 || count.people > count.of) {
    context.report({
      rule: 'rate-count',
      reason: counted.trim() === '' ? missing('rate-count') : unexpected('rate-count', counted.trim()),
      place,
      path: [...path.slice(0, -1), 'count'],
    });
    return { before, rate };
  }
  const exact = count.people / count.of;
  if (!isRounded(percent, exact)) {
    const expected = `${quote(formatPercent(Number(exact.toFixed(2))))}, which is ${count.people} of ${count.of}`;
    context.report({ rule: 'rate-count', reason: sayUnexpected(`rate ${quote(percent.trim())}`, expected), place, path });
  }
  return { before, rate, count };
}

/** Reads `9 of 11`. */
function readCount(text: string): Count | undefined {
  const [, people, of] = /^(\d{1,9}) of (\d{1,9})$/.exec(text) ?? [];
  return people === undefined || of === undefined ? undefined : { people: Number(people), of: Number(of) };
}

/** Whether a share, written with as many decimals as a percentage has, may be that percentage. */
function isRounded(percent: string, share: number): boolean {
  const decimals = /\.(\d+)/.exec(percent)?.[1]?.length ?? 0;
  return Math.abs(Number.parseFloat(percent) - share * 100) <= 0.5 * 10 ** -decimals + 1e-9;
}
