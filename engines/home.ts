import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The folder that holds everything: the unpacked packages, which stay between runs, and the state of running engines.
 *
 * `FAIRLEAD_ENGINES_HOME` sets it. The default is `fairlead-engines-cache` in `XDG_CACHE_HOME` or the temporary folder.
 */
export function homeFolder(): string {
  const chosen = process.env['FAIRLEAD_ENGINES_HOME'];
  if (chosen) return resolve(chosen);
  return resolve(process.env['XDG_CACHE_HOME'] || tmpdir(), 'fairlead-engines-cache');
}

export const packagesFolder = (): string => join(homeFolder(), 'packages');

export const runFolder = (): string => join(homeFolder(), 'run');

/**
 * Makes the home folder and checks that programs in it can be run safely.
 *
 * @throws Error The folder belongs to another user, or the folder is below a path that an engine's namespace hides.
 */
export async function makeHome(): Promise<void> {
  const home = homeFolder();
  const hidden = ['/dev/shm', '/etc', '/proc', '/run', '/sys', '/usr'].find((top) =>
    `${home}/`.startsWith(`${top}/`),
  );
  if (hidden) {
    throw new Error(
      `${home} cannot hold the engines: each engine has its own ${hidden}. Set FAIRLEAD_ENGINES_HOME to another folder.`,
    );
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
  // Every user can write to the temporary folder. If another user made our folder there first, root would run programs
  // of that user.
  const found = await lstat(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(
      `${home} must be a folder that only you can write to. Remove it or set FAIRLEAD_ENGINES_HOME.`,
    );
  }
  await mkdir(packagesFolder(), { recursive: true });
  await mkdir(runFolder(), { recursive: true });
}
