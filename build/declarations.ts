/** The declarations of the package. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** Removes the declarations that no entry leads to: nobody can import them, and they are no part of any type. */
export async function prune(folder: string, entries: readonly string[]): Promise<void> {
  const reached = new Set(entries);
  // A set's iteration goes on over what is added meanwhile.
  for (const path of reached) {
    const { importedFiles } = ts.preProcessFile(await readFile(join(folder, path), 'utf8'));
    for (const { fileName } of importedFiles)
      if (fileName.startsWith('.')) reached.add(join(path, '..', fileName.replace(/\.js$/, '.d.ts')));
  }
  const all = await readdir(folder, { recursive: true });
  for (const path of all) if (path.endsWith('.d.ts') && !reached.has(path)) await rm(join(folder, path));
}
