import { join } from 'node:path';
import { titleOf, versionOf } from './ask.js';
import { importBusybox } from './busybox.js';
import { create, exclusively, ofProcess, remove, sandboxOf, sweep } from './instance.js';
import { obstacle, osRelease } from './machine.js';
import { prepare } from './packages.js';
import { restart, running, type StartOptions, start } from './sandbox.js';
import { type EngineName, type EngineUnderTest, enginesUnderTest, ownRecipe } from './suites.js';

export interface PrivateEngine {
  uri: string;
  /** The path of a tar with a small root file system, for an image that needs no registry: see `importBusybox`. */
  rootfs: string;
  /** The id of a process in the engine's network. */
  pid(): number;
  /** Stops the engine with a signal (a machine at shutdown sends SIGTERM) and starts it again with the same data. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Stops the engine and removes its data. The packages stay for the next time. */
  stop(): Promise<void>;
}

export interface PrivateEngineOptions {
  /** One of the engines under test, with its arguments and the image busybox:musl. @default the engine of the distribution */
  engine?: EngineName;
  /** More arguments of the engine's program. */
  arguments?: readonly string[];
  /** Starts the registries (`registries` of registry.ts) in the engine's network. Only with an engine under test. */
  registries?: boolean;
}

/**
 * Starts an engine for this process alone, from the packages of the machine's own distribution: Debian or one derived
 * from it. Nothing is installed; the packages are unpacked into a separate folder. The engine has its own network
 * without a route out, so it cannot pull images. It ends with this process at the latest.
 *
 * @param say Is told, line by line, what is fetched and started, and where.
 * @throws Error An engine cannot run here (another system, not root, no apt); the message says what to do.
 */
export async function privateEngine(
  say: (line: string) => void = () => undefined,
  { engine, arguments: more = [], registries = false }: PrivateEngineOptions = {},
): Promise<PrivateEngine> {
  const reason = obstacle();
  if (reason) {
    throw new Error(
      `Cannot start an engine here, because ${reason}. Start Docker yourself and set DOCKER_HOST to its address, ` +
        'or run this as root on a Debian machine.',
    );
  }
  const {
    family,
    recipe,
    arguments: its = [],
  }: Pick<EngineUnderTest, 'family' | 'recipe' | 'arguments'> = engine === undefined
    ? { family: 'docker', recipe: ownRecipe(osRelease()) }
    : enginesUnderTest[engine];
  const { root, rootfs } = await prepare(recipe, say);
  const instance = ofProcess('private');
  const sandbox = sandboxOf(instance, 'engine');
  const uri = `unix://${sandbox.socket}`;
  const options: StartOptions = {
    root,
    tied: true,
    family,
    arguments: [...its, ...more],
    ...(registries ? { registries: join(instance.folder, 'registry') } : {}),
  };
  const stop = (): Promise<void> => exclusively(() => remove(instance));
  say(
    `starting ${family === 'docker' ? 'dockerd' : 'podman'} in namespaces of its own, with its data in ${sandbox.folder}`,
  );
  try {
    await exclusively(async () => {
      await sweep();
      await create(instance, true);
      await start(sandbox, options);
    });
    say(`${titleOf(await versionOf(uri))}, at ${uri}`);
    if (engine !== undefined) await importBusybox(uri, rootfs);
    return {
      uri,
      rootfs,
      pid: () => running(sandbox)?.pid ?? 0,
      restart: (signal) => restart(sandbox, signal, options),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
