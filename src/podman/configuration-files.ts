/** The places of Podman's configuration, in the order in which Podman 5.8 reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../docker/config.js';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';

export interface ConfigurationFile {
  readonly file: string;
  readonly mustExist: boolean;
}

/** Returns the folder of the user's own configuration of containers. */
export function userConfigFolder(env: Environment): string {
  if (process.platform === 'win32')
    return join(env['APPDATA'] || join(homedir(), 'AppData', 'Roaming'), 'containers');
  return join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'containers');
}

/**
 * Lists the files that may hold the configuration. A later file takes precedence over an earlier one.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a folder cannot be read.
 */
export function configurationFiles(env: Environment): ConfigurationFile[] {
  const override = env['CONTAINERS_CONF_OVERRIDE'];
  const last = override ? [{ file: override, mustExist: false }] : [];
  const only = env['CONTAINERS_CONF'];
  if (only) return [{ file: only, mustExist: true }, ...last];
  const own = join(userConfigFolder(env), 'containers.conf');
  const usual = [...systemFiles(env), own, ...dropIns(`${own}.d`)];
  return [...usual.map((file) => ({ file, mustExist: false })), ...last];
}

/**
 * Reads a file as text, without a byte order mark. Returns undefined if the file does not exist and need not.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: the file cannot be read.
 */
export function readConfiguration({ file, mustExist }: ConfigurationFile): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    if (!mustExist && isMissing(cause)) return undefined;
    throw new ConfigError('INVALID_CONFIG', file, `${file} cannot be read`, { cause });
  }
}

/** The folders of a system, for the files of the distribution and for those of the administrator. */
function systemFolders(env: Environment): { usr?: string; etc: string } {
  switch (process.platform) {
    case 'win32':
      return { etc: join(env['ProgramData'] || 'C:\\ProgramData', 'containers') };
    case 'freebsd':
    case 'openbsd':
    case 'netbsd':
      return { usr: '/usr/local/share/containers', etc: '/usr/local/etc/containers' };
    default:
      return { usr: '/usr/share/containers', etc: '/etc/containers' };
  }
}

function systemFiles(env: Environment): string[] {
  const { usr, etc } = systemFolders(env);
  const own = join(etc, 'containers.conf');
  const all = [...(usr === undefined ? [] : [join(usr, 'containers.conf')]), own, ...dropIns(`${own}.d`)];
  // On Windows, Node knows no user id.
  const uid = process.geteuid?.() ?? 0;
  if (uid === 0) return all;
  const rootless = join(etc, 'containers.rootless.conf');
  return [...all, rootless, ...dropIns(`${rootless}.d`), ...dropIns(join(`${rootless}.d`, String(uid)))];
}

/** Lists the files of a folder that end in `.conf`, by their names. */
function dropIns(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.conf'));
    return files.map(({ name }) => join(folder, name)).sort();
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new ConfigError('INVALID_CONFIG', folder, `${folder} cannot be read`, { cause });
  }
}

const isMissing = (cause: unknown) => ['ENOENT', 'ENOTDIR'].includes(errorCode(cause) ?? '');
