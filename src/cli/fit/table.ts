// What queries got, counted by set and kind, as a table for people.
import type { Judged } from './cross-validation.ts';

/** A row for each kind of each set, and one for all of the set; shares are of 1. */
export function formatTable(judged: readonly Judged[]): string {
  const rows = [...Map.groupBy(judged, ({ set }) => set)].flatMap(([set, all]) =>
    [...Map.groupBy(all, ({ kind }) => kind), ['all', all] as const].map(([kind, some]) => [`${set} ${kind}`, ...cellsOf(some)]),
  );
  const table = [['queries', 'n', 'first', 'top 3', 'wrongly none', 'shown first', 'none', 'told so'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
    .join('\n');
}

/** Of queries with an answer how many there are and what they got, then of those without one. */
function cellsOf(judged: readonly Judged[]): string[] {
  const answered = judged.filter(({ hasAnswer }) => hasAnswer);
  const unanswered = judged.filter(({ hasAnswer }) => !hasAnswer);
  return [
    String(answered.length),
    share(answered, ({ place }) => place === 0),
    share(answered, ({ place }) => place < 3),
    share(answered, ({ isMiss }) => isMiss),
    share(answered, ({ place, isMiss }) => place === 0 && !isMiss),
    String(unanswered.length),
    share(unanswered, ({ isMiss }) => isMiss),
  ];
}

function share(some: readonly Judged[], holds: (one: Judged) => boolean): string {
  return some.length === 0 ? '–' : (some.filter(holds).length / some.length).toFixed(3);
}
