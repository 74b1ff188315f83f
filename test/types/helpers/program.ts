/** A TypeScript program some of whose files are in memory alone. */
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { inRepository } from '../../../codegen/paths.js';

/** The folder in which files in memory seem to be: one of the repository, so that their imports are found. */
export const virtualFolder = inRepository('test/types/virtual');

/** The repository's compiler options, as every check of the types here starts from them. */
export function repositoryOptions(): ts.CompilerOptions {
  const file = inRepository('tsconfig.json');
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(file)).options;
}

/** @param files by path: absolute, or below `virtualFolder` */
export function virtualProgram(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.Program {
  const texts = new Map([...files].map(([name, text]) => [resolve(virtualFolder, name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  const folders = new Set([virtualFolder, ...[...texts.keys()].map((name) => dirname(name))]);
  host.directoryExists = (name) => folders.has(name) || (directoryExists?.(name) ?? false);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language);
  };
  return ts.createProgram({ rootNames: [...texts.keys()], options, host });
}
