/**
 * The connections in Podman's configuration, `containers.conf`. Podman reads several files, and what a later file says
 * replaces what an earlier one says.
 *
 * https://github.com/containers/common/blob/main/docs/containers.conf.5.md
 */
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { ConfigError } from '../errors.js';
import { errorCode } from '../util/error-code.js';
import { isObject } from '../util/is-object.js';
import { property } from '../util/property.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The part of the configuration that says where engines are. */
export interface ContainersConf {
  /** The name of the default connection, if the configuration has one. */
  readonly activeService: string | undefined;
  /** The connections by name, each with the file that has it. */
  readonly destinations: ReadonlyMap<string, { readonly file: string; readonly content: unknown }>;
}

/** Returns the folder of the user's own configuration of containers. */
export function userConfigFolder(env: Environment): string {
  if (process.platform === 'win32')
    return join(env['APPDATA'] || join(homedir(), 'AppData', 'Roaming'), 'containers');
  return join(env['XDG_CONFIG_HOME'] || join(env['HOME'] || homedir(), '.config'), 'containers');
}

/**
 * Reads the configuration.
 *
 * @throws {ConfigError} `INVALID_CONFIG`: a file cannot be read or is not TOML, or the file that `CONTAINERS_CONF` names
 * does not exist.
 */
export function readContainersConf(env: Environment): ContainersConf {
  let activeService: string | undefined;
  const destinations = new Map<string, { file: string; content: unknown }>();
  for (const { file, mustExist } of files(env)) {
    const engine = property(readToml(file, mustExist), 'engine');
    const active = property(engine, 'active_service');
    if (typeof active === 'string' && active !== '') activeService = active;
    const its = property(engine, 'service_destinations');
    for (const [name, content] of Object.entries(isObject(its) ? its : {}))
      destinations.set(name, { file, content });
  }
  return { activeService, destinations };
}

interface ConfigurationFile {
  readonly file: string;
  readonly mustExist: boolean;
}

/** Lists the files, in the order in which Podman reads them. */
function files(env: Environment): ConfigurationFile[] {
  const override = env['CONTAINERS_CONF_OVERRIDE'];
  const last = override ? [{ file: override, mustExist: false }] : [];
  const only = env['CONTAINERS_CONF'];
  if (only) return [{ file: only, mustExist: true }, ...last];
  const own = join(userConfigFolder(env), 'containers.conf');
  const usual = [...systemFiles(), own, ...dropIns(`${own}.d`)];
  return [...usual.map((file) => ({ file, mustExist: false })), ...last];
}

function systemFiles(): string[] {
  if (process.platform === 'win32') return [];
  const etc = '/etc/containers/containers.conf';
  const rootless = '/etc/containers/containers.rootless.conf';
  const uid = process.getuid?.() ?? 0;
  const forUsers =
    uid === 0 ? [] : [rootless, ...dropIns(`${rootless}.d`), ...dropIns(join(`${rootless}.d`, String(uid)))];
  return ['/usr/share/containers/containers.conf', etc, ...dropIns(`${etc}.d`), ...forUsers];
}

/** Lists the files of a folder that end in `.conf`, by their names. */
function dropIns(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.conf'));
    return names.map(({ name }) => join(folder, name)).sort();
  } catch {
    return [];
  }
}

function readToml(file: string, mustExist: boolean): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (!mustExist && ['ENOENT', 'ENOTDIR'].includes(errorCode(cause) ?? '')) return undefined;
    throw new ConfigError('INVALID_CONFIG', file, `${file} cannot be read`, { cause });
  }
  try {
    return parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The parser's error quotes the text.
    throw new ConfigError('INVALID_CONFIG', file, `${file} is not TOML`);
  }
}
