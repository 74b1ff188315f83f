import { join } from 'node:path';
import { versionOf } from './ask.js';
import { importBusybox } from './busybox.js';
import { create, exclusively, type Instance, remove, sandboxOf, sweep } from './instance.js';
import { obstacleToDebian } from './machine.js';
import { type Packages, prepare } from './packages.js';
import { answers, running, type Sandbox, start, stop } from './sandbox.js';
import { type EngineName, engineNames, enginesUnderTest } from './suites.js';

export type Say = (line: string) => void;

export interface Running {
  name: EngineName;
  uri: string;
  version: string;
  /** Newest version of its API, as `1.41`. */
  apiVersion: string;
}

const uriOf = (sandbox: Sandbox): string => `unix://${sandbox.socket}`;

/**
 * Brings engines up side by side, each with the registries and busybox:musl. Those that are up already stay as they
 * are; what an interrupted run has left is cleared away first.
 *
 * @param options.tied Whether they end with this process.
 * @throws Error saying why this machine can't have them, or what an engine said when it failed.
 */
export async function up(
  instance: Instance,
  names: EngineName[],
  options: { tied: boolean; say: Say },
): Promise<Running[]> {
  const { tied, say } = options;
  const obstacle = obstacleToDebian();
  if (obstacle)
    throw new Error(`The engines under test come from Debian's packages, run as root, but ${obstacle}`);
  const packages = await all(names.map((name) => prepare(enginesUnderTest[name].recipe, say)));
  return exclusively(async () => {
    await sweep();
    await create(instance, tied);
    return all(names.map((name, at) => bringUp(instance, name, packages[at]!, tied, say)));
  });
}

async function bringUp(
  instance: Instance,
  name: EngineName,
  { root, rootfs }: Packages,
  tied: boolean,
  say: Say,
): Promise<Running> {
  const sandbox = sandboxOf(instance, name);
  const was = await answers(sandbox);
  if (!was) {
    // Also when it was killed: an engine that had an accident begins anew, with nothing of it left.
    await stop(sandbox);
    await start(sandbox, { root, tied, registries: join(instance.folder, 'registry') });
  }
  await importBusybox(uriOf(sandbox), rootfs);
  const found = { name, uri: uriOf(sandbox), ...(await versionOf(uriOf(sandbox))) };
  say(`${name}  Docker ${found.version}, API ${found.apiVersion}  ${found.uri}${was ? '  (was up)' : ''}`);
  const { expected, recipe } = enginesUnderTest[name];
  if (!found.version.startsWith(`${expected}.`)) {
    say(`${name}  is no longer ${expected}: Debian's ${recipe.suite} has moved on`);
  }
  return found;
}

/** Takes engines down, all that there are if none is named, and says so. */
export async function down(instance: Instance, names: EngineName[], say: Say): Promise<void> {
  await exclusively(async () => {
    await sweep();
    const wanted = names.length > 0 ? names : engineNames;
    for (const name of wanted) if (running(sandboxOf(instance, name))) say(`${name}  goes down`);
    if (names.length === 0) await remove(instance);
    else await all(names.map((name) => stop(sandboxOf(instance, name))));
  });
}

/** What runs of an instance. */
export async function status(instance: Instance): Promise<Running[]> {
  const found = await all(
    engineNames.map(async (name) => {
      const sandbox = sandboxOf(instance, name);
      if (!(await answers(sandbox))) return [];
      return [{ name, uri: uriOf(sandbox), ...(await versionOf(uriOf(sandbox))) }];
    }),
  );
  return found.flat();
}

/** As Promise.all, but nothing is still under way when it throws. */
async function all<T>(promises: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
