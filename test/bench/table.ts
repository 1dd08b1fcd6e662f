// A table in the terminal.

/** Prints rows of cells; the first column to the left, all others to the right. */
export function printTable(rows: readonly (readonly string[])[], gap = 2): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
    console.log(cells.join(' '.repeat(gap)).trimEnd());
  }
}
