/** Files of which each line asserts something about types, and what the compiler has against them. */
import { basename, join } from 'node:path';
import ts from 'typescript';
import { repositoryOptions, virtualFolder, virtualProgram } from './program.js';

/**
 * Lists the compiler's errors about files in memory, by file and constant.
 *
 * @param files by name; each assertion is an exported constant
 */
export function faultsOf(files: ReadonlyMap<string, string>): Record<string, string> {
  const program = virtualProgram(files, repositoryOptions());
  const faults: Record<string, string> = {};
  for (const name of files.keys()) {
    const file = program.getSourceFile(join(virtualFolder, name));
    for (const diagnostic of [
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
      faults[`${basename(name, '.ts')} ${subject(diagnostic)}`] = ts.flattenDiagnosticMessageText(
        diagnostic.messageText,
        '\n',
      );
  }
  return faults;
}

/** The constant that a diagnostic is about. */
function subject({ file, start }: ts.Diagnostic): string {
  const statement = file?.statements.find(
    ({ pos, end }) => start !== undefined && pos <= start && start < end,
  );
  if (!statement || !ts.isVariableStatement(statement)) return `(${start ?? 'options'})`;
  return statement.declarationList.declarations.map(({ name }) => name.getText(file)).join();
}
