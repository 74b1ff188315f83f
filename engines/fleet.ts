import { join } from 'node:path';
import { type EngineVersion, titleOf, versionOf } from './ask.js';
import { importBusybox } from './busybox.js';
import { create, exclusively, type Instance, remove, sandboxOf, sweep } from './instance.js';
import { obstacleToDebian } from './machine.js';
import { type Packages, prepare } from './packages.js';
import { answers, running, type Sandbox, type StartOptions, start, stop } from './sandbox.js';
import { type EngineName, engineNames, enginesUnderTest } from './suites.js';

export type Say = (line: string) => void;

export interface Running extends EngineVersion {
  name: EngineName;
  uri: string;
}

/** A line about an engine that is up. */
export const described = (engine: Running): string => `${engine.name}  ${titleOf(engine)}  ${engine.uri}`;

const uriOf = (sandbox: Sandbox): string => `unix://${sandbox.socket}`;

/**
 * Starts engines at the same time, each with the registries and busybox:musl. Engines that are already up stay as they
 * are. Before that, the remains of interrupted runs are removed.
 *
 * @param options.tied The engines end with this process.
 * @throws Error This machine cannot run the engines, or an engine fails to start; the message has the reason or the log.
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
    // An engine that was killed may have left data. It starts again without them.
    await stop(sandbox);
    await start(sandbox, { root, tied, ...startOptions(instance, name) });
  }
  await importBusybox(uriOf(sandbox), rootfs);
  const found = { name, uri: uriOf(sandbox), ...(await versionOf(uriOf(sandbox))) };
  say(`${described(found)}${was ? '  (was up)' : ''}`);
  const { expected, recipe } = enginesUnderTest[name];
  if (!found.version.startsWith(`${expected}.`)) {
    say(`${name}  is no longer ${expected}: Debian's ${recipe.suite} has a newer version now`);
  }
  return found;
}

/** How an engine of an instance is started, at first and again. */
export function startOptions(instance: Instance, name: EngineName): Omit<StartOptions, 'root' | 'tied'> {
  const { family, arguments: more = [] } = enginesUnderTest[name];
  return { registries: join(instance.folder, 'registry'), family, arguments: more };
}

/** Stops the named engines, or all engines if no name is given. `say` is told of each one that was running. */
export async function down(instance: Instance, names: EngineName[], say: Say): Promise<void> {
  await exclusively(async () => {
    await sweep();
    const wanted = names.length > 0 ? names : engineNames;
    for (const name of wanted) if (running(sandboxOf(instance, name))) say(`${name}  goes down`);
    if (names.length === 0) await remove(instance);
    else await all(names.map((name) => stop(sandboxOf(instance, name))));
  });
}

/** Lists the running engines of an instance. */
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

/** Like `Promise.all`, but waits until every promise has settled before it throws. */
async function all<T>(promises: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
