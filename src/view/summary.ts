// What lists, cards and meta tags say about an entry. Made once for each entry, since many pages list it.
import type { DeadEnd, Entry, Workaround } from '../entry/schema.ts';
import { renderInline, toText } from './renderer.ts';
import { count, cut, spokenRate } from './wording.ts';

export interface Summary {
  /** The title as safe HTML without links. */
  titleHtml: string;
  title: string;
  /** Best first; the order of the file where rates are equal. */
  workarounds: Workaround[];
  /** Action of the best workaround as plain text. */
  fix: string;
  fixRate: number;
  /** One sentence that answers: the best fix, its rate, and the dead ends to avoid. */
  description: string;
}

const summaries = new WeakMap<Entry, Summary>();

/** What lists, cards and descriptions say of an entry; made once for each. */
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
    description: describe(entry, fix, fixRate),
  };
  summaries.set(entry, summary);
  return summary;
}

function describe(entry: Entry, fix: string, fixRate: number): string {
  const { deadEnds } = entry;
  const surest = deadEnds.reduce<DeadEnd | undefined>(
    (most, next) => (most === undefined || next.failRate > most.failRate ? next : most),
    undefined,
  );
  const named = surest === undefined ? '' : `${deadEnds.length > 1 ? ', such as' : ':'} “${shorten(toText(surest.action), 70)}”`;
  return `Best fix: ${shorten(fix, 110)} (${spokenRate(fixRate, entry)}); ${count(deadEnds.length, 'dead end')} to avoid${named}.`;
}

/** At most so many characters, without the mark that would end a sentence. */
function shorten(text: string, length: number): string {
  return cut(text, length).replace(/[.:;,]$/, '');
}
