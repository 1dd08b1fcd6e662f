// Rates: "85%" in the metadata, "(85% success)" and "(90% fail)" at the end of an item.
import { type DataPath, quote, type Reading } from './reading.ts';
import { rules } from './rules.ts';
import type { Point, Position } from 'unist';

type RateWord = 'success' | 'fail';

/** Reads `85%` as 0.85; reports anything else and gives undefined. Whether it is within 0..1 is the schema's to say. */
export function readPercent(text: string, path: DataPath, place: Point | Position | undefined, reading: Reading): number | undefined {
  const [, digits] = /^(-?\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  if (digits !== undefined) return Number((Number(digits) / 100).toFixed(6));
  reading.report({
    rule: 'rate-percent',
    reason: `Unexpected rate ${quote(text)}, expected ${rules['rate-percent'].expected}`,
    place,
    path,
  });
  return undefined;
}

/**
 * Takes `(85% success)` off the end of an item's first paragraph.
 * @param text Source of the paragraph behind its action.
 * @param offset Where `text` begins in the source.
 * @returns The text before the rate and the rate, 0..1; no rate where one was missing or malformed, which is reported.
 */
export function readItemRate(
  text: string,
  offset: number,
  word: RateWord,
  path: DataPath,
  reading: Reading,
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
    reading.report({
      rule: 'rate-missing',
      reason: `Missing rate, expected \`(<0..100>% ${word})\` at the end of the paragraph`,
      place: reading.source.pointAt(offset + end.length),
      path,
    });
    return { before: text, rate: undefined };
  }
  const place = { start: reading.source.pointAt(offset + open), end: reading.source.pointAt(offset + end.length) };
  const before = end.slice(0, open).trimEnd();
  reading.locate(path, place);
  const [, percent = '', found = ''] = parts;
  if (found !== word) {
    reading.report({
      rule: 'rate-word',
      reason:
        found === ''
          ? `Missing word in rate ${quote(inner)}, expected \`${word}\``
          : `Unexpected word ${quote(found)} in rate, expected \`${word}\``,
      place,
      path,
    });
    return { before, rate: undefined };
  }
  return { before, rate: readPercent(percent.trim(), path, place, reading) };
}
