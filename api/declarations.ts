import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { promisify } from 'node:util';
import { inRepository } from '../codegen/paths.js';
import { type Entry, packageJson, publicNameOf, reportedEntries } from './entries.js';

/** Builds the package's declarations in an empty folder, and prepares the folder for api-extractor. */
export async function buildDeclarations(folder: string): Promise<void> {
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  const project = ['-p', inRepository('tsconfig.build.json'), '--outDir', join(folder, 'dist')];
  try {
    await promisify(execFile)(process.execPath, [tsc, ...project, '--emitDeclarationOnly']);
  } catch (cause) {
    const { stdout } = cause as { stdout?: string };
    throw new Error(`tsc could not build the declarations:\n${stdout ?? ''}`, { cause });
  }
  await layOut(folder);
  for (const entry of reportedEntries) await nameOtherEntries(folder, entry);
}

/**
 * Makes the folder a package in which `fairlead/…` resolves to an installed package. api-extractor reports an import of an
 * installed package by its name, and does not repeat the declarations of that package. The folder's own package.json has
 * no name: with a name, TypeScript would resolve `fairlead/…` to the folder itself, and api-extractor would follow it.
 */
async function layOut(folder: string): Promise<void> {
  const { type, exports, name } = packageJson;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type, exports }));
  await mkdir(join(folder, 'node_modules'));
  await symlink(inRepository('node_modules/@types'), join(folder, 'node_modules/@types'));
  await symlink('..', join(folder, 'node_modules', name));
}

/**
 * Makes an entry import other entries by their public names, so that its report does not repeat them: `fairlead` mentions
 * every version, and with the declarations of all versions its report would have 750 KB.
 */
async function nameOtherEntries(folder: string, entry: Entry): Promise<void> {
  const file = join(folder, entry.declarations);
  const text = await readFile(file, 'utf8');
  const named = text.replaceAll(/(?<=\bfrom |\bimport\()(["'])(\.[^"']+)\1/g, (specifier, _quote, path) => {
    const declarations = posix.join(
      posix.dirname(entry.declarations),
      String(path).replace(/\.js$/, '.d.ts'),
    );
    const name = publicNameOf(`./${declarations}`);
    return name === undefined ? specifier : `'${name}'`;
  });
  await writeFile(file, named);
}
