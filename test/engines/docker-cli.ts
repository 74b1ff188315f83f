import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './packages.js';
import { cliRecipe } from './suites.js';

/**
 * The docker CLI of a Debian package, which is not installed: it runs with the libraries of its own suite.
 *
 * @returns The command line, to be followed by the CLI's own arguments.
 * @throws Error where Debian's packages can't be fetched.
 */
export async function dockerCli(): Promise<[program: string, ...args: string[]]> {
  const { root } = await prepare(cliRecipe, () => undefined);
  const find = async (folder: string, name: RegExp): Promise<string> => {
    const found = (await readdir(folder)).find((entry) => name.test(entry));
    if (found === undefined) throw new Error(`${folder} has nothing like ${name}`);
    return join(folder, found);
  };
  const libraries = await find(join(root, 'usr', 'lib'), /-linux-gnu/);
  const loader = await find(libraries, /^ld-linux/);
  return [loader, '--library-path', libraries, join(root, 'usr', 'bin', 'docker')];
}
