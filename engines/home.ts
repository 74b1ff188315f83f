import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The one folder that holds everything: unpacked packages, which stay between runs, and the state of running engines.
 *
 * `FAIRLEAD_ENGINES_HOME` wins; otherwise `fairlead-engines-cache` in `XDG_CACHE_HOME` or the temporary folder.
 */
export function homeFolder(): string {
  const chosen = process.env['FAIRLEAD_ENGINES_HOME'];
  if (chosen) return resolve(chosen);
  return resolve(process.env['XDG_CACHE_HOME'] || tmpdir(), 'fairlead-engines-cache');
}

export const packagesFolder = (): string => join(homeFolder(), 'packages');

export const runFolder = (): string => join(homeFolder(), 'run');

/**
 * Makes the home folder and proves that it is safe to run programs from.
 *
 * @throws Error when the folder belongs to someone else or lies where an engine's namespace would hide it.
 */
export async function makeHome(): Promise<void> {
  const home = homeFolder();
  const hidden = ['/etc', '/proc', '/run', '/sys', '/usr'].find((top) => `${home}/`.startsWith(`${top}/`));
  if (hidden) {
    throw new Error(
      `${home} can't hold the engines: each has its own ${hidden}. Set FAIRLEAD_ENGINES_HOME elsewhere.`,
    );
  }
  await mkdir(home, { recursive: true, mode: 0o700 });
  // The temporary folder is everyone's: a folder planted there would have root run what somebody else put into it.
  const found = await lstat(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(
      `${home} is not a folder that only you can write to. Remove it or set FAIRLEAD_ENGINES_HOME.`,
    );
  }
  await mkdir(packagesFolder(), { recursive: true });
  await mkdir(runFolder(), { recursive: true });
}
