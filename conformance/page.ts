/** The page in `docs/`: the exercised operations on each engine, and every correction with its evidence. */
import type { Correction } from '../codegen/corrections.js';
import type { Conformance } from './conform.js';
import { exercised, operationsOf } from './report.js';
import { excuse, type Unexercised } from './unexercised.js';

export interface PageFacts {
  readonly found: readonly Conformance[];
  readonly unexercised: readonly Unexercised[];
  readonly corrections: readonly Correction[];
}

export function printPage({ found, unexercised, corrections }: PageFacts): string {
  return `# Conformance

Written by \`npm run conformance -- --page\`. Do not edit.

The types come from the published specs, and the specs are wrong in places. Every operation is therefore called on real
engines through the typed API. What goes over the wire is held against the corrected specs, from which the types are
generated: each request, each answer in JSON, each record of a stream, each status. A run with a mismatch fails.

${sums(found)}

## Operations

✓ called with an effect, what was said conforms · – not possible there, see below · empty: not in that version

${operationTable(found, unexercised)}

${reasons(unexercised)}

## Corrections

${corrections.length} places or groups of places where the specs are wrong or silent. \`specs/corrections/\` has what each puts there.

${sections(corrections)}
`;
}

function sums(found: readonly Conformance[]): string {
  const rows = found.map(
    ({ kind, engineVersion, variant, version, calls, mismatches }) =>
      `| ${kind.title} ${release(engineVersion, variant)} | ${version} | ${exercised(calls)} of ${calls.size} | ${mismatches.length} |`,
  );
  return ['| engine | version | operations exercised | mismatches |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

/** The version without its last number, which changes with Debian's updates, and the variant. */
function release(engine: string, variant: string | undefined): string {
  const version = engine.split('.').slice(0, 2).join('.');
  return variant === undefined ? version : `${version}, ${variant}`;
}

function operationTable(found: readonly Conformance[], unexercised: readonly Unexercised[]): string {
  const rows = operationsOf(found).map((op) => {
    const cells = found.map(({ name, calls }) => {
      const its = calls.get(op);
      if (!its) return '';
      if (its.succeeded > 0) return '✓';
      return excuse(unexercised, op, name) === undefined ? '**not called**' : '–';
    });
    return `| ${[op, ...cells].join(' | ')} |`;
  });
  const head = found.map(
    ({ engineVersion, variant, version }) => `${version} on ${release(engineVersion, variant)}`,
  );
  return [`| operation | ${head.join(' | ')} |`, `|---|${'---|'.repeat(found.length)}`, ...rows].join('\n');
}

function reasons(unexercised: readonly Unexercised[]): string {
  if (unexercised.length === 0) return 'Every operation was possible.';
  return unexercised.map(({ op, engines, why }) => `- ${op} (${engines.join(', ')}): ${why}`).join('\n');
}

function sections(corrections: readonly Correction[]): string {
  const kinds = [...new Set(corrections.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const its = corrections.filter((correction) => correction.kind === kind);
      return `### ${kind.replaceAll('-', ' ')}\n\n${its.map(item).join('\n\n')}`;
    })
    .join('\n\n');
}

function item({ id, versions, at, why, evidence }: Correction): string {
  const range = versions.replace(/-$/, ' and later').replace('-', ' to ');
  return `- **${id}**, ${range}. ${plain(why)}\n  - Where: ${at.map((pointer) => `\`${pointer}\``).join(', ')}\n  - Evidence: ${plain(evidence)}`;
}

const plain = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
