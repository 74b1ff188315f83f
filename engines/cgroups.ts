import { readdir, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Folders below `folder`, the deepest first, and itself. */
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

/** The folders of a cgroup: one in version 2, one for each hierarchy in version 1. */
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

/** Lets paused containers go on: in version 1 a frozen process can't even be killed. */
export async function thaw(name: string): Promise<void> {
  for (const top of await foldersOf(name)) {
    for (const folder of await tree(top)) {
      await writeFile(join(folder, 'freezer.state'), 'THAWED', { flag: 'r+' }).catch(() => undefined);
    }
  }
}

/**
 * Removes a cgroup with all below it. Its processes must have been killed; the kernel may still be busy with them.
 *
 * @throws Error when it is still in use after five seconds.
 */
export async function removeCgroup(name: string): Promise<void> {
  for (const top of await foldersOf(name)) {
    const deadline = Date.now() + 5_000;
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
