import type { OperationProse } from './operations.js';

/** The module with the documentation of operations, for `doc()`. */
export function printProse(prose: OperationProse): string {
  const entries = Object.entries(prose).map(
    ([operationId, text]) => `  ${operationId}: ${JSON.stringify(text)},`,
  );
  return `import type { Prose } from '../../src/table.js';\n\nexport const prose: Prose = {\n${entries.join('\n')}\n};\n`;
}
