// What lists, cards and meta tags say about an entry. Made once for each entry, since many pages list it.
import { bestFirst, bestWorkaround } from '../entry/best-first.ts';
import { cut } from '../entry/cut.ts';
import type { Entry, Workaround } from '../entry/schema.ts';
import { type Rate, sayRate } from './rates.ts';
import { renderInline, toText } from './renderer.ts';
import { scriptOf } from './script.ts';
import { summary as words } from './words/words.ts';

export interface Summary {
  /** The title as safe HTML without links. */
  titleHtml: string;
  title: string;
  /** Of the title, where it is another than the page's. */
  lang: string | undefined;
  /** Best first; the order of the file where rates are equal. */
  workarounds: Workaround[];
  /** Action of the best workaround as plain text, and its rate. */
  fix: string;
  rate: Rate;
  /** One sentence that answers: the best fix, its rate, and the dead ends to avoid. */
  description: string;
}

const summaries = new WeakMap<Entry, Summary>();

/** What lists, cards and descriptions say of an entry; made once for each. */
export function summarize(entry: Entry): Summary {
  const known = summaries.get(entry);
  if (known !== undefined) return known;
  const best = bestWorkaround(entry);
  const fix = toText(best.action);
  const rate = sayRate(best);
  const summary: Summary = {
    titleHtml: renderInline(entry.title, { links: false }),
    title: toText(entry.title),
    lang: scriptOf(entry.title, entry.language).lang,
    workarounds: bestFirst(entry.workarounds),
    fix,
    rate,
    description: describe(entry, fix, rate),
  };
  summaries.set(entry, summary);
  return summary;
}

function describe({ deadEnds }: Entry, fix: string, rate: Rate): string {
  const surest = deadEnds.reduce((most, next) => (next.failRate > most.failRate ? next : most));
  return words.description(within(fix, 110), rate.alone, deadEnds.length, words.quote(within(toText(surest.action), 70)));
}

/** At most so many characters of a text that stands within a sentence, so without the mark that would end one. */
const within = (text: string, length: number): string => cut(text.replace(/[.:;,]$/, ''), length);
