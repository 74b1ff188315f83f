/** Aligns the cells of rows in columns. Each column is as wide as its widest cell; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string {
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
