/** Rows as columns: each as wide as its widest cell, the last as it is. */
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
