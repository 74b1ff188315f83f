import { join } from 'node:path';
import ts from 'typescript';
import { root } from './paths.js';

/** The options with which the package is compiled. Its files are modules, whatever is said of the package. */
export function compilerOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.build.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  return { ...options, module: ts.ModuleKind.ESNext };
}
