/** The names that an engine's entries export beside its models, and the check that no model takes one of them. */
import { readFileSync } from 'node:fs';
import { type Declaration, isExported } from './declarations.js';
import { printDocumentation } from './documentation.js';
import type { EngineDescription } from './engines.js';
import { entry, rootEntry } from './entry.js';
import { exportedNames } from './exported-names.js';
import { inRepository } from './paths.js';

/** By name, the file in which it is exported: one of `src/`, or the entry itself. */
export type EntryNames = ReadonlyMap<string, string>;

export function readEntryNames(engine: EngineDescription): EntryNames {
  const entries = new Map([
    [
      `generated/${engine.name}/VERSION/index.ts`,
      entry(engine, { name: 'VERSION', version: 'VERSION' }, '', ''),
    ],
    [`generated/${engine.name}/index.ts`, rootEntry(engine, [], '', '')],
    [
      `generated/${engine.name}/documentation.ts`,
      printDocumentation({ texts: [], operations: {}, types: {} }),
    ],
  ]);
  const read = (file: string) => entries.get(file) ?? readFileSync(inRepository(file), 'utf8');
  return new Map([...entries.keys()].flatMap((file) => [...exportedNames(file, read)]));
}

/**
 * Checks that no generated type has the name of something else that the entries export. Without the check, the type
 * would hide an export of `src/`, or the generated file would not compile.
 *
 * @param version the version of the declarations, for the message
 * @throws {Error} A declaration has such a name.
 */
export function checkNames(version: string, declarations: Iterable<Declaration>, names: EntryNames): void {
  for (const declaration of declarations) {
    const { name, module } = declaration;
    const file = names.get(name);
    if (file === undefined || !isExported(declaration)) continue;
    const what = module === 'models' ? 'definition' : 'operation';
    const subject =
      module === 'models' ? `the definition ${name}` : `the type ${name} of an operation's parameters`;
    throw new Error(
      `${version}: ${subject} has the name of an export of ${file} (${name}); a correction should rename the ${what}`,
    );
  }
}
