// What lists, cards and meta tags say about an entry. Made once for each entry, since many pages list it.
import type { Entry, Workaround } from '../entry/schema.ts';
import { renderInline, toText } from './renderer.ts';
import { count, cut, rateText } from './wording.ts';

export interface Summary {
  /** The title as safe HTML without links. */
  titleHtml: string;
  title: string;
  /** Best first; the order of the file where rates are equal. */
  workarounds: Workaround[];
  /** Action of the best workaround as plain text. */
  fix: string;
  fixRate: number;
  /** One sentence that answers: the best fix, its rate, and how many dead ends there are. */
  description: string;
}

const summaries = new WeakMap<Entry, Summary>();

export function summarize(entry: Entry): Summary {
  const known = summaries.get(entry);
  if (known !== undefined) return known;
  const workarounds = entry.workarounds.toSorted((a, b) => b.successRate - a.successRate);
  const best = workarounds[0];
  const fix = toText(best?.action ?? '');
  const fixRate = best?.successRate ?? 0;
  const summary: Summary = {
    titleHtml: renderInline(entry.title, { links: false }),
    title: toText(entry.title),
    workarounds,
    fix,
    fixRate,
    description: `Works ${rateText(fixRate, entry)}: ${cut(fix, 110).replace(/[.:;,]$/, '')}. ${count(entry.deadEnds.length, 'dead end')} to avoid.`,
  };
  summaries.set(entry, summary);
  return summary;
}
