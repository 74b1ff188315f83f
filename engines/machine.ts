import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of /etc/os-release that matter here. They are empty if the machine has no such file. */
export function osRelease(): { id: string; codename: string } {
  let text = '';
  try {
    text = readFileSync('/etc/os-release', 'utf8');
  } catch {}
  const field = (name: string): string =>
    new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(text)?.[1]?.trim() ?? '';
  return { id: field('ID'), codename: field('VERSION_CODENAME') };
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The reason why this machine cannot run engines of its own, as the end of a sentence; undefined if it can.
 *
 * Every Debian installation has the programs that are needed, even the smallest container image.
 */
export function obstacle(): string | undefined {
  if (process.platform !== 'linux') return `this is ${process.platform}, not Linux`;
  if (process.getuid?.() !== 0) return 'this process is not root';
  const missing = ['apt-get', 'dpkg-deb', 'bash', 'mount', 'flock', 'setpriv', 'unshare', 'tar'].filter(
    (program) => !isInstalled(program),
  );
  if (missing.length > 0) return `it lacks ${missing.join(', ')}, which every Debian machine has`;
  return undefined;
}

/** Like {@link obstacle}, for the engines under test, which come from Debian's own suites. */
export function obstacleToDebian(): string | undefined {
  const { id } = osRelease();
  return obstacle() ?? (id === 'debian' ? undefined : `this is ${id || 'an unknown system'}, not Debian`);
}
