import { copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';

/** Packs the static busybox of an unpacked suite into a tar, with a link for each of its programs. */
export async function writeRootfs(root: string, tar: string): Promise<void> {
  const folder = `${tar}.rootfs`;
  for (const name of ['bin', 'dev', 'etc', 'proc', 'root', 'sys', 'tmp']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const busybox = join(folder, 'bin', 'busybox');
  await copyFile(join(root, 'usr', 'bin', 'busybox'), busybox);
  for (const name of (await command(busybox, ['--list'])).trim().split('\n')) {
    if (name !== 'busybox') await symlink('busybox', join(folder, 'bin', name));
  }
  await writeFile(join(folder, 'etc', 'passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  await writeFile(join(folder, 'etc', 'group'), 'root:x:0:\n');
  const owner = ['--owner=0', '--group=0', '--numeric-owner'];
  await command('tar', ['--create', '--file', tar, '--sort=name', '--mtime=@0', ...owner, '-C', folder, '.']);
  await rm(folder, { recursive: true });
}
