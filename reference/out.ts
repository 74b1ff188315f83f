/** Guards the folder that a site is written to, because TypeDoc removes what the folder has. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { inRepository } from '../codegen/paths.js';

/** A file that TypeDoc writes to every site. */
const MARK = 'assets/navigation.js';

/** Tells if a folder is another one, or has the other one below it. */
function contains(folder: string, other: string): boolean {
  const path = relative(resolve(folder), resolve(other));
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

/**
 * Checks that nothing but an earlier site is lost in a folder.
 *
 * @throws {Error} The folder is the repository or contains the repository, or has files and no site.
 */
export async function checkOut(out: string): Promise<void> {
  if (contains(out, inRepository('')))
    throw new Error(`${out} has the repository in it: a site replaces the content of its folder`);
  if (!existsSync(out) || existsSync(join(out, MARK))) return;
  if ((await readdir(out)).length > 0)
    throw new Error(
      `${out} has files, but no ${MARK} of an earlier site: name another folder, or empty this one`,
    );
}
