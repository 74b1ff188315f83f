import { readdir, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMIT } from './limit.js';

/** Lists the folders below `folder`, the deepest first, and then `folder` itself. */
async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory()).map((entry) => tree(join(folder, entry.name)));
  return [...(await Promise.all(below)).flat(), folder];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Finds the folders of a cgroup: one folder in version 2, one folder for each hierarchy in version 1. */
async function foldersOf(name: string): Promise<string[]> {
  const top = '/sys/fs/cgroup';
  const entries = await readdir(top, { withFileTypes: true }).catch(() => []);
  const hierarchies = entries.filter((entry) => entry.isDirectory()).map((entry) => join(top, entry.name));
  const found = await Promise.all(
    [top, ...hierarchies].map(async (hierarchy) =>
      (await isFolder(join(hierarchy, name))) ? [join(hierarchy, name)] : [],
    ),
  );
  return found.flat();
}

/** Lets paused containers run again. In version 1, a frozen process cannot even be killed. */
export async function thaw(name: string): Promise<void> {
  for (const top of await foldersOf(name)) {
    for (const folder of await tree(top)) {
      await writeFile(join(folder, 'freezer.state'), 'THAWED', { flag: 'r+' }).catch(() => undefined);
    }
  }
}

/**
 * Removes a cgroup and everything below it. Its processes must have been killed before; the kernel may still be removing
 * them.
 *
 * @throws Error The cgroup is still in use after `LIMIT`.
 */
export async function removeCgroup(name: string): Promise<void> {
  for (const top of await foldersOf(name)) {
    const deadline = Date.now() + LIMIT;
    for (const folder of await tree(top)) {
      for (;;) {
        try {
          await rmdir(folder);
          break;
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'ENOENT') break;
          if (code !== 'EBUSY' || Date.now() > deadline) throw error;
          await sleep(20);
        }
      }
    }
  }
}
