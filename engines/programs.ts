import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './packages.js';
import { programsRecipe, type Recipe } from './suites.js';

/**
 * The folder with the `usr` of programs that are unpacked but not installed.
 *
 * @throws Error Debian's packages cannot be fetched.
 */
export async function programsRoot(recipe: Recipe = programsRecipe): Promise<string> {
  return (await prepare(recipe, () => undefined)).root;
}

/**
 * Gives one of these programs, to be run with the libraries of its own suite.
 *
 * @param path The program's path below `usr`.
 * @param recipe The packages with the program. Absent for the tests' own programs.
 * @returns The beginning of a command line; the program's own arguments follow it.
 */
export async function program(path: string, recipe?: Recipe): Promise<[program: string, ...args: string[]]> {
  const root = await programsRoot(recipe);
  const find = async (folder: string, name: RegExp): Promise<string> => {
    const found = (await readdir(folder)).find((entry) => name.test(entry));
    if (found === undefined) throw new Error(`${folder} has nothing like ${name}`);
    return join(folder, found);
  };
  const libraries = await find(join(root, 'usr', 'lib'), /-linux-gnu/);
  const loader = await find(libraries, /^ld-linux/);
  return [loader, '--library-path', libraries, join(root, 'usr', path)];
}
