import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where an engine finds the registries; the same for every engine, as each has them in its own network namespace. */
export interface Registries {
  /** Address of the one that asks for nothing. It is also the mirror through which `busybox` and the like are pulled. */
  open: string;
  /** The one that asks for a name and a password. */
  auth: { address: string; username: string; password: string };
}

const ports = { open: 5052, auth: 5050 };

export const registries: Registries = {
  // An engine speaks http to 127.0.0.0/8 without being told to.
  open: `127.0.0.1:${ports.open}`,
  auth: { address: `127.0.0.1:${ports.auth}`, username: 'tester', password: 'open-sesame-5050' },
};

/** bcrypt of the password above, the only kind that the registry takes: `htpasswd -Bbn USERNAME PASSWORD`. */
const htpasswd = 'tester:$2y$05$BZ.ySKaLFRJWZ.fsmomGeOLt3NeJ5nYFbdGkbzDA0nm38y86Jit56\n';

export interface RegistryProcess {
  config: string;
  log: string;
}

/**
 * Writes what the registries of one engine need. Those of all engines keep their data in the same folder, so an
 * image that one engine pushes is there for the others.
 *
 * @param shared Folder of the data.
 * @param own Folder of this engine's configuration and logs.
 */
export async function configureRegistries(shared: string, own: string): Promise<RegistryProcess[]> {
  const users = join(own, 'htpasswd');
  await writeFile(users, htpasswd);
  const kinds = ['open', 'auth'] as const;
  return Promise.all(
    kinds.map(async (kind) => {
      const storage = join(shared, kind);
      await mkdir(storage, { recursive: true });
      const config = {
        version: '0.1',
        log: { level: 'info' },
        // Upload state is signed with the secret; an upload stays within one process, but a fixed one saves a warning.
        http: { addr: `127.0.0.1:${ports[kind]}`, secret: 'engines under test' },
        storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true } },
        ...(kind === 'auth' && { auth: { htpasswd: { realm: 'engines under test', path: users } } }),
      };
      const file = join(own, `registry-${kind}.yml`);
      // JSON is YAML.
      await writeFile(file, JSON.stringify(config));
      return { config: file, log: join(own, `registry-${kind}.log`) };
    }),
  );
}

/** Whether both registries listen in the network namespace of a process. */
export async function registriesListen(pid: number): Promise<boolean> {
  const table = await readFile(`/proc/${pid}/net/tcp`, 'utf8').catch(() => '');
  return Object.values(ports).every((port) => {
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    // The address is 127.0.0.1 as the processor keeps it, hence left out; 0A is the state "listening".
    return new RegExp(`^ *\\d+: [0-9A-F]{8}:${hex} 00000000:0000 0A `, 'm').test(table);
  });
}
