import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homeFolder, makeHome, runFolder } from './home.js';
import { withLock } from './lock.js';
import { isAlive, readRecord, recordOf, writeRecord } from './process-record.js';
import { type Sandbox, stop } from './sandbox.js';

/**
 * A group of engines that were started together. Its name is unique on the machine, so that several checkouts, and
 * several runs of one checkout, do not disturb each other.
 */
export interface Instance {
  name: string;
  folder: string;
}

const checkout = (): string =>
  createHash('sha256')
    .update(`${homeFolder()}\n${fileURLToPath(new URL('../', import.meta.url))}`)
    .digest('hex')
    .slice(0, 8);

const named = (name: string): Instance => ({ name, folder: join(runFolder(), name) });

/** The instance of this checkout, whose engines stay up until `npm run engines -- down`. */
export const ofCheckout = (): Instance => named(checkout());

/** An instance for this process alone. */
export const ofProcess = (purpose: string): Instance => named(`${purpose}-${checkout()}-${process.pid}`);

/** The sandbox of one engine of an instance. The engine need not be running. */
export function sandboxOf(instance: Instance, name: string): Sandbox {
  return {
    name,
    folder: join(instance.folder, name),
    // Outside the engine's own folder, because the path of a socket must be short.
    socket: join(instance.folder, `${name}.sock`),
    cgroup: `fairlead-${instance.name}-${name}`,
  };
}

/** Runs `body` while no other process can start or stop engines. */
export async function exclusively<T>(body: () => Promise<T>): Promise<T> {
  await makeHome();
  return withLock(join(runFolder(), 'lock'), body);
}

const ownerFile = (instance: Instance): string => join(instance.folder, 'owner.json');

/** Makes the folder of an instance. With `owned`, `sweep` removes it once this process has ended. */
export async function create(instance: Instance, owned: boolean): Promise<void> {
  await mkdir(instance.folder, { recursive: true });
  if (owned) writeRecord(ownerFile(instance), recordOf(process.pid));
}

/** Stops all engines of an instance and removes its folder. */
export async function remove(instance: Instance): Promise<void> {
  const entries = await readdir(instance.folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && entry.name !== 'registry');
  await Promise.all(names.map((entry) => stop(sandboxOf(instance, entry.name))));
  await rm(instance.folder, { recursive: true, force: true });
}

/** Removes the instances of processes that have ended without removing them. */
export async function sweep(): Promise<void> {
  for (const name of await readdir(runFolder())) {
    const instance = named(name);
    const owner = readRecord(ownerFile(instance));
    if (owner && !isAlive(owner)) await remove(instance);
  }
}
