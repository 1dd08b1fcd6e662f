// A search's answer as a terminal shows it.
import { styleText } from 'node:util';
import { formatPercent } from '../entry/percent.ts';
import type { Entry } from '../entry/schema.ts';
import type { Answer } from '../search/matcher.ts';
import { plainText } from '../search/plain-text.ts';
import type { Reason } from '../search/reasons.ts';

/** An entry that was found, and why. `confidence` is 0..1. */
export interface Hit {
  entry: Entry;
  url: string;
  confidence: number;
  why: Reason;
  variants: readonly string[];
}

/** Most dead ends shown of one entry. */
const mostDeadEnds = 3;

/** The answer as lines of text, coloured where standard output is a terminal that shows colours. */
export function formatAnswer({
  miss,
  telling,
  family,
  hits,
  maybe,
}: Pick<Answer, 'miss' | 'telling' | 'family'> & { hits: readonly Hit[]; maybe: readonly Hit[] }): string {
  if (!miss) return hits.map(formatHit).join('\n\n');
  const lines = [styleText('bold', 'No entry for this yet.')];
  if (family !== undefined) lines.push(`${family.code}: ${family.name}.`);
  if (maybe.length > 0)
    lines.push(
      '',
      'Nearest, but probably something else:',
      ...maybe.map(({ entry, url }) => `  ${plainText(entry.title)}\n    ${styleText('dim', url)}`),
    );
  lines.push('', `Add one: npm run new -- <domain>/<slug> ${quoteForShell(telling)}`);
  return lines.join('\n');
}

function formatHit({ entry, url, why, variants }: Hit): string {
  const rate = (value: number): string =>
    entry.verification === 'ai_generated' ? `~${formatPercent(value)}, estimated` : formatPercent(value);
  const best = entry.workarounds.reduce((a, b) => (b.successRate > a.successRate ? b : a));
  const lines = [styleText('bold', plainText(entry.title)), `  ${styleText('dim', `${url}  ${reasonText(why)}`)}`];
  lines.push(`  ${styleText('green', 'Works')} (${rate(best.successRate)}): ${plainText(best.action)}`);
  for (const { text } of best.code.slice(0, 1)) lines.push(...text.split('\n').map((line) => `      ${line}`));
  for (const { action, failRate } of entry.deadEnds.slice(0, mostDeadEnds))
    lines.push(`  ${styleText('red', 'Dead end')} (fails ${rate(failRate)}): ${plainText(action)}`);
  if (entry.deadEnds.length > mostDeadEnds) lines.push(`  and ${entry.deadEnds.length - mostDeadEnds} more dead ends on the page`);
  if (variants.length > 0) lines.push(`  Variants: ${variants.join(', ')}`);
  return lines.join('\n');
}

function reasonText(why: Reason): string {
  if (why.type === 'code') return `has the code ${why.code}`;
  return why.type === 'line' ? `matches: ${why.line.trim().slice(0, 100)}` : 'matches by its text';
}

/** A text as one argument that no shell reads anything into. */
function quoteForShell(text: string): string {
  return `'${text.replace(/\p{Cc}+/gu, ' ').replaceAll("'", String.raw`'\''`)}'`;
}
