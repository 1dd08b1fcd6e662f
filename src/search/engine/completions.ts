// Words that a reader hasn't finished typing.
import type { Answer } from '../rank/matcher.ts';
import type { Model } from '../index/model.ts';
import { stem } from '../stems.ts';

/** Most completions of an unfinished word that are tried. */
const most = 3;

/** The best answer to a text as typed or with its last word completed; what comes near to the text as typed is kept. */
export function matchUnfinished(text: string, match: (text: string) => Answer, { entryCounts }: Pick<Model, 'entryCounts'>): Answer {
  const typed = match(text);
  const [word = ''] = /[\p{L}\p{N}]{2,}$/u.exec(text) ?? [];
  const start = word.toLowerCase();
  if (word === '' || (!typed.miss && entryCounts.has(stem(start)))) return typed;
  const longer = [...entryCounts].filter(([term]) => term.startsWith(start) && term !== start).sort((a, b) => b[1] - a[1]);
  const completed = longer.slice(0, most).map(([term]) => match(text.slice(0, -word.length) + term));
  const best = completed.reduce((one, next) => (scoreOf(next) > scoreOf(one) ? next : one), typed);
  const shown = new Set(best.hits.flatMap(({ id, variants }) => [id, ...variants]));
  return { ...best, maybe: best.miss ? best.maybe : typed.maybe.filter(({ id }) => !shown.has(id)) };
}

function scoreOf({ hits, maybe }: Answer): number {
  return hits[0]?.score ?? (maybe[0]?.score ?? 0) / 10;
}
