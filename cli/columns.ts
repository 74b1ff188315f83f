import { visibleInLine } from './visible.js';

/** Aligns the cells of rows in columns, each cell on one line. Each column is as wide as its widest cell; the last column is not padded. */
export function columns(given: readonly (readonly string[])[]): string {
  const rows = given.map((row) => row.map(visibleInLine));
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      if (index < row.length - 1) widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(index < row.length - 1 ? widths[index]! : 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
