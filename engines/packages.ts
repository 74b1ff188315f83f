import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { download } from './apt.js';
import { command } from './command.js';
import { makeHome, packagesFolder } from './home.js';
import { withLock } from './lock.js';
import { writeRootfs } from './rootfs.js';
import type { Recipe } from './suites.js';

/** To be raised when the same packages are to be unpacked differently. */
const layout = 1;

export interface Packages {
  /** A folder with the `usr` of the engine's suite, which takes the place of the machine's in the engine's namespace. */
  root: string;
  /** A tar of a small root file system, from the suite's static busybox. */
  rootfs: string;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Fetches and unpacks the packages of a recipe, once per machine. Safe to call from several processes at once, and
 * again after an interruption.
 *
 * @param say Told what is downloaded, and not called if nothing is.
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
    // Under this name until it is complete, so that what is there can be trusted.
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
  // dpkg-deb's own --extract would put folders in the place of these links.
  const extract =
    'root=$1; shift; for deb; do dpkg-deb --fsys-tarfile "$deb" | tar -x --keep-directory-symlink -C "$root"; done';
  await command('bash', ['-euo', 'pipefail', '-c', extract, 'extract', root, ...archives]);

  // What the packages' installation scripts would have linked.
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

  // A place for the machine's kernel modules, which lie in the /usr that this one hides.
  await mkdir(join(root, 'usr', 'lib', 'modules'), { recursive: true });
  for (const name of await readdir(root)) {
    if (name !== 'usr') await rm(join(root, name), { recursive: true });
  }
  // A third of the size, and of no use here, unless the CLI is what was asked for.
  const unwanted = ['bin/ctr', 'include', 'share/doc', 'share/locale', 'share/man'];
  if (!recipe.packages.includes('docker-cli')) unwanted.push('bin/docker');
  for (const name of unwanted) await rm(join(root, 'usr', name), { recursive: true, force: true });
}
