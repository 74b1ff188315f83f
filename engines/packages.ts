import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './apt.js';
import { command } from './command.js';
import { makeHome, packagesFolder } from './home.js';
import { withLock } from './lock.js';
import { writeRootfs } from './rootfs.js';
import type { Recipe } from './suites.js';

/** Raise this number when the same packages must be unpacked in a different way. */
const layout = 1;

export interface Packages {
  /** The folder with the `usr` of the engine's suite. In the engine's namespace, that replaces the machine's /usr. */
  root: string;
  /** The path of a tar with a small root file system, made from the suite's static busybox. */
  rootfs: string;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Fetches and unpacks the packages of a recipe, once per machine. Several processes may call this at the same time. A
 * call after an interruption starts over.
 *
 * @param say Is told which packages are downloaded; is not called if there is no download.
 */
export async function prepare(recipe: Recipe, say: (line: string) => void): Promise<Packages> {
  await makeHome();
  const hash = createHash('sha256').update(JSON.stringify({ layout, ...recipe }));
  const folder = join(packagesFolder(), `${recipe.suite}-${hash.digest('hex').slice(0, 8)}`);
  const packages = { root: join(folder, 'root'), rootfs: join(folder, 'busybox.tar') };
  if (await exists(folder)) return packages;
  return withLock(`${folder}.lock`, async () => {
    if (await exists(folder)) return packages;
    say(`fetching ${recipe.packages.join(' ')} of ${recipe.suite} into ${folder} (installing nothing)`);
    // The folder gets its final name when it is complete, so a folder with this name can be trusted.
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    const archives = await download(recipe, join(partial, 'apt'));
    await unpack(recipe, archives, join(partial, 'root'));
    await writeRootfs(join(partial, 'root'), join(partial, 'busybox.tar'));
    await rm(join(partial, 'apt'), { recursive: true });
    await rename(partial, folder);
    return packages;
  });
}

async function unpack(recipe: Recipe, archives: string[], root: string): Promise<void> {
  // Older packages still ship files for /bin and the like, which Debian has long merged into /usr.
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    await mkdir(join(root, 'usr', name), { recursive: true });
    await symlink(`usr/${name}`, join(root, name));
  }
  // dpkg-deb's own --extract would replace these links by folders.
  const extract =
    'root=$1; shift; for deb; do dpkg-deb --fsys-tarfile "$deb" | tar -x --keep-directory-symlink -C "$root"; done';
  await command('bash', ['-euo', 'pipefail', '-c', extract, 'extract', root, ...archives]);

  // The installation scripts of the packages would make these links.
  const sbin = join(root, 'usr', 'sbin');
  for (const family of ['iptables', 'ip6tables']) {
    for (const name of [family, `${family}-save`, `${family}-restore`]) {
      await rm(join(sbin, name), { force: true });
      await symlink('xtables-nft-multi', join(sbin, name));
    }
  }
  const bin = join(root, 'usr', 'bin');
  if (!(await exists(join(bin, 'docker-init')))) {
    const tini = (await exists(join(bin, 'tini-static'))) ? 'tini-static' : 'tini';
    await symlink(tini, join(bin, 'docker-init'));
  }

  // The mount point for the machine's kernel modules. They lie in the machine's /usr, which this folder hides.
  await mkdir(join(root, 'usr', 'lib', 'modules'), { recursive: true });
  for (const name of await readdir(root)) {
    if (name !== 'usr') await rm(join(root, name), { recursive: true });
  }
  // These files are a third of the size and not needed here. The CLI stays if the recipe asks for it.
  const unwanted = ['bin/ctr', 'include', 'share/doc', 'share/locale', 'share/man'];
  if (!recipe.packages.includes('docker-cli')) unwanted.push('bin/docker');
  for (const name of unwanted) await rm(join(root, 'usr', name), { recursive: true, force: true });
}
