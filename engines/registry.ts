import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses of the registries. They are the same for every engine: each has the registries in its own network. */
export interface Registries {
  /** The registry without authentication. It is also the mirror for unqualified names such as `busybox`. */
  open: string;
  /** The registry that requires a name and a password. */
  auth: { address: string; username: string; password: string };
}

const ports = { open: 5052, auth: 5050 };

export const registries: Registries = {
  // Without any setting, an engine uses plain http for registries in 127.0.0.0/8.
  open: `127.0.0.1:${ports.open}`,
  auth: { address: `127.0.0.1:${ports.auth}`, username: 'tester', password: 'open-sesame-5050' },
};

/** The password above as the registry accepts it, with bcrypt: `htpasswd -Bbn USERNAME PASSWORD`. */
const htpasswd = 'tester:$2y$05$BZ.ySKaLFRJWZ.fsmomGeOLt3NeJ5nYFbdGkbzDA0nm38y86Jit56\n';

export interface RegistryProcess {
  config: string;
  log: string;
}

/**
 * Writes the configuration of one engine's registries. The registries of all engines keep their data in the same folder,
 * so an engine can pull an image that another engine has pushed.
 *
 * @param shared The folder of the data.
 * @param own The folder of this engine's configuration and logs.
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
        // The secret signs the state of uploads. One process handles an upload, but a fixed secret avoids a warning.
        http: { addr: `127.0.0.1:${ports[kind]}`, secret: 'engines under test' },
        storage: { filesystem: { rootdirectory: storage }, delete: { enabled: true } },
        ...(kind === 'auth' && { auth: { htpasswd: { realm: 'engines under test', path: users } } }),
      };
      const file = join(own, `registry-${kind}.yml`);
      // Every JSON document is a YAML document.
      await writeFile(file, JSON.stringify(config));
      return { config: file, log: join(own, `registry-${kind}.log`) };
    }),
  );
}

/** Tells if both registries listen in the network namespace of a process. */
export async function registriesListen(pid: number): Promise<boolean> {
  const table = await readFile(`/proc/${pid}/net/tcp`, 'utf8').catch(() => '');
  return Object.values(ports).every((port) => {
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    // The address depends on the processor's byte order, so any address matches. 0A is the state "listening".
    return new RegExp(`^ *\\d+: [0-9A-F]{8}:${hex} 00000000:0000 0A `, 'm').test(table);
  });
}
