import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from './command.js';
import { osRelease } from './machine.js';
import type { Recipe } from './suites.js';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Packages that are not downloaded: other packages need them only for installation scripts, which never run here, or
 * for a complete system. The status file tells apt that they are installed.
 */
const pretended = [
  ...['adduser', 'awk', 'debconf', 'debianutils', 'dpkg', 'init-system-helpers', 'libpam-modules', 'login'],
  ...['lsb-base', 'mount', 'netbase', 'openssl', 'passwd', 'perl', 'perl-base', 'python3-protobuf'],
  ...['systemd', 'systemd-standalone-sysusers', 'systemd-standalone-tmpfiles', 'sysvinit-utils', 'ucf'],
];

function installed(name: string, multiArch = 'foreign'): string {
  return [
    `Package: ${name}`,
    'Status: install ok installed',
    'Architecture: all',
    `Multi-Arch: ${multiArch}`,
    'Version: 9999',
    'Maintainer: nobody',
    'Description: not needed',
    '',
    '',
  ].join('\n');
}

/** Finds the Debian mirrors that this machine's apt uses, the most likely one first. `lists` is an empty folder. */
async function mirrors(lists: string): Promise<string[]> {
  const { codename } = osRelease();
  const names = [codename, 'stable', 'oldstable', 'testing', 'unstable', 'sid'];
  // This lists the files that apt would fetch. Unlike other listings of apt, it works before the first update.
  const printed = await command('apt-get', ['-o', `Dir::State::Lists=${lists}`, '--print-uris', 'update']);
  const found = [...printed.matchAll(/^'([^']+)\/dists\/([^/']+)\/InRelease'/gm)].flatMap(
    ([, uri = '', suite = '']) => (names.includes(suite) ? [uri] : []),
  );
  const likely = (uri: string): number => (/\/debian\/?$/.test(uri) ? 0 : 1);
  return [...new Set(found)].sort((a, b) => likely(a) - likely(b));
}

/**
 * Downloads the packages of a recipe and their dependencies. Nothing is installed, and the machine's own apt state does
 * not change: `folder` holds lists, status and archives.
 *
 * @returns The paths of the .deb files.
 */
export async function download(recipe: Recipe, folder: string): Promise<string[]> {
  const archives = join(folder, 'archives');
  await mkdir(join(folder, 'lists', 'partial'), { recursive: true });
  await mkdir(join(archives, 'partial'), { recursive: true });
  // criu depends on python3:any. Only a package with `Multi-Arch: allowed` satisfies that.
  const beside = pretended.filter((name) => !recipe.packages.includes(name));
  const status = beside.map((name) => installed(name)).join('') + installed('python3', 'allowed');
  await writeFile(join(folder, 'status'), status);

  const architecture = (await command('dpkg', ['--print-architecture'])).trim();
  const configuration = [
    '#clear APT::Architectures;',
    `APT::Architectures { "${architecture}"; };`,
    // Debian's container images have hooks here that would clear the machine's own cache.
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
    '#clear DPkg::Post-Invoke;',
    'APT::Install-Recommends "0";',
    'APT::Sandbox::User "root";',
    'APT::Get::AllowUnauthenticated "0";',
    'Acquire::Languages "none";',
    'Acquire::Retries "3";',
    `Dir::State::Lists "${join(folder, 'lists')}";`,
    `Dir::State::status "${join(folder, 'status')}";`,
    `Dir::State::extended_states "${join(folder, 'extended_states')}";`,
    `Dir::Cache "${folder}";`,
    `Dir::Cache::archives "${archives}";`,
    'Dir::Etc::preferences "/dev/null";',
    'Dir::Etc::preferencesparts "/dev/null";',
    'Debug::NoLocking "1";',
  ];
  if (!recipe.ownSources) {
    configuration.push(`Dir::Etc::sourcelist "${join(folder, 'sources.list')}";`);
    configuration.push('Dir::Etc::sourceparts "/dev/null";');
    configuration.push('APT::Update::Error-Mode "any";');
  }
  const file = join(folder, 'apt.conf');
  await writeFile(file, `${configuration.join('\n')}\n`);
  const apt = (...args: string[]) => command('apt-get', ['-q', '-c', file, ...args]);

  if (recipe.ownSources) await apt('update');
  else await updateFromMirror(recipe.suite, folder, apt);
  await apt('--yes', '--download-only', 'install', ...recipe.packages);
  const names = (await readdir(archives)).filter((name) => name.endsWith('.deb'));
  await rm(join(folder, 'lists'), { recursive: true });
  return names.map((name) => join(archives, name));
}

async function updateFromMirror(
  suite: string,
  folder: string,
  apt: (...args: string[]) => Promise<string>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const mirror of await mirrors(join(folder, 'lists'))) {
    await writeFile(join(folder, 'sources.list'), `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
    try {
      await apt('update');
      return;
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length === 0) throw new Error("No Debian mirror in this machine's apt sources");
  throw new AggregateError(
    failures,
    `No mirror of this machine's apt sources gave the package lists of ${suite}`,
  );
}
