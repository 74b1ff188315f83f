/** The report on the terminal: the table, the faults, and the totals. */
import type { Conformance } from './conform.js';
import type { Coverage } from './coverage.js';
import { excuse, type Unexercised } from './unexercised.js';

/** Every operation that at least one of the engines has. */
export function operationsOf(found: readonly Conformance[]): string[] {
  return [...new Set(found.flatMap(({ calls }) => [...calls.keys()]))];
}

/** The number of operations that had an effect. */
export function exercised(calls: Conformance['calls']): number {
  return [...calls.values()].filter(({ succeeded }) => succeeded > 0).length;
}

/** The table operation × engine: the number of calls with an effect and, in parentheses, of refused calls. */
export function printTable(found: readonly Conformance[]): string {
  const operations = operationsOf(found);
  const width = Math.max(...operations.map((op) => op.length));
  const head = found.map(({ name, version }) => `${name} ${version}`.padStart(14)).join('');
  const lines = operations.map(
    (op) => op.padEnd(width) + found.map(({ calls }) => cell(calls.get(op)).padStart(14)).join(''),
  );
  return [''.padEnd(width) + head, ...lines].join('\n');
}

function cell(calls: { succeeded: number; refused: number } | undefined): string {
  if (!calls) return '';
  const { succeeded, refused } = calls;
  return `${succeeded > 0 ? succeeded : '-'}${refused > 0 ? ` (${refused})` : ''}`;
}

/**
 * The faults, one line for each.
 *
 * @param complete all scenarios have run, so every operation must have been called
 */
export function faultsOf(
  found: readonly Conformance[],
  unexercised: readonly Unexercised[],
  complete: boolean,
): string[] {
  return found.flatMap(({ name, calls, mismatches, failures }) => [
    ...failures.map(
      ({ scenario, error }) =>
        `${name}: the scenario ${scenario} failed: ${error instanceof Error ? error.stack : error}`,
    ),
    ...mismatches.map(
      ({ side, op, place, at, what, times }) =>
        `${name}: ${side} ${place}: ${what}  (${op} ${at || '/'}, ${times}×)`,
    ),
    ...[...calls].flatMap(([op, { succeeded }]) => {
      const excused = excuse(unexercised, op, name) !== undefined;
      if (complete && succeeded === 0 && !excused) return [`${name}: ${op} was never called with an effect`];
      return succeeded > 0 && excused
        ? [`${name}: ${op} had an effect, but conformance/unexercised/ says that this is impossible`]
        : [];
    }),
  ]);
}

/** The totals, one line for each engine. */
export function sums(found: readonly Conformance[]): string[] {
  return found.map(
    ({ kind, name, engineVersion, variant, version, calls, mismatches, failures, coverage }) => {
      return (
        `${name}  ${kind.title} ${engineVersion}${variant === undefined ? '' : ` (${variant})`} in ${version}: ${exercised(calls)} of ${calls.size} operations exercised, ` +
        `${coverage.declared.size - unseen(coverage).length} of ${coverage.declared.size} declared fields answered, ` +
        `${mismatches.length} mismatches, ${failures.length} scenarios failed`
      );
    },
  );
}

/** The declared fields that were in no answer. */
export function unseen({ declared, seen }: Coverage): string[] {
  return [...declared].filter((field) => !seen.has(field)).sort();
}
