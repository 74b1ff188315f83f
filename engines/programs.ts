import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './packages.js';
import { programsRecipe } from './suites.js';

/**
 * The folder with the `usr` of programs that are unpacked and not installed.
 *
 * @throws Error where Debian's packages can't be fetched.
 */
export async function programsRoot(): Promise<string> {
  return (await prepare(programsRecipe, () => undefined)).root;
}

/**
 * One of them, which runs with the libraries of its own suite.
 *
 * @param path Below `usr`.
 * @returns The command line, to be followed by the program's own arguments.
 */
export async function program(path: string): Promise<[program: string, ...args: string[]]> {
  const root = await programsRoot();
  const find = async (folder: string, name: RegExp): Promise<string> => {
    const found = (await readdir(folder)).find((entry) => name.test(entry));
    if (found === undefined) throw new Error(`${folder} has nothing like ${name}`);
    return join(folder, found);
  };
  const libraries = await find(join(root, 'usr', 'lib'), /-linux-gnu/);
  const loader = await find(libraries, /^ld-linux/);
  return [loader, '--library-path', libraries, join(root, 'usr', path)];
}
