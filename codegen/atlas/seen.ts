/** The operations that the conformance run called on engines, as `docs/conformance.md` has them. */

export interface Seen {
  /** The engines of the run, the oldest first. */
  readonly engines: readonly { readonly title: string; readonly version: string }[];
  /** By operationId: for each engine, what became of the operation there. */
  readonly operations: ReadonlyMap<string, readonly Outcome[]>;
}

/** `called`: called with an effect. `impossible`: not possible on this engine. `absent`: the engine's version lacks it. */
export type Outcome = 'called' | 'impossible' | 'absent';

const outcomes: Readonly<Record<string, Outcome>> = { '✓': 'called', '–': 'impossible', '': 'absent' };

/**
 * Reads the page of the conformance run.
 *
 * @throws {Error} The page has no tables, or a cell that no run writes.
 */
export function readSeen(page: string): Seen {
  const [sums, table] = [rowsAfter(page, '| engine |'), rowsAfter(page, '| operation |')];
  const engines = sums.map(([title = '', version = '']) => ({ title, version }));
  const operations = table.map(([id = '', ...cells]): [string, Outcome[]] => [
    id,
    cells.map((cell) => outcomes[cell] ?? unreadable(id, cell)),
  ]);
  if (engines.length === 0 || operations.length === 0)
    throw new Error('the page of the conformance run has no tables');
  return { engines, operations: new Map(operations) };
}

/** The cells of the rows of a table, by the beginning of its head. */
function rowsAfter(page: string, head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head)) + 2;
  if (start === 1) return [];
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function unreadable(id: string, cell: string): never {
  throw new Error(`the page of the conformance run has an unknown cell for ${id}: ${cell}`);
}
