import { availableParallelism } from 'node:os';
import { type EngineVersion, versionOf } from './ask.js';
import { importBusybox, pullBusybox } from './busybox.js';
import { type Capability, ofFamily } from './capabilities.js';
import { down, type Running, type Say, status, up } from './fleet.js';
import { ofCheckout, ofProcess } from './instance.js';
import { obstacleToDebian } from './machine.js';
import { prepare } from './packages.js';
import { type Registries, registries } from './registry.js';
import { type EngineName, engineNames, enginesUnderTest, type Family } from './suites.js';

export { busyboxImage, busyboxRootfs } from './busybox.js';
export type { Registries } from './registry.js';

/** A real engine to test against. It has the image busybox:musl. */
export interface Engine {
  /** Engines that FAIRLEAD_TEST_ENGINES lists are called `given1`, `given2` and so on. */
  name: EngineName | `given${number}`;
  uri: string;
  family: Family;
  /** The version of the engine: `5.8.6`. */
  version: string;
  /** The newest version of the engine's API: `v1.41`. Of Podman: of the API that is compatible with Docker's. */
  apiVersion: `v${string}`;
  /** What is different from another engine with the same version; absent for an engine that is as usual. */
  variant: string | undefined;
  /** What this engine can do and another one cannot. */
  has: readonly Capability[];
  /** Undefined for engines of FAIRLEAD_TEST_ENGINES. Tests that need a registry are then reported as skipped. */
  registry: Registries | undefined;
}

export interface Acquired {
  /**
   * The engines under test: one set for each worker that runs tests at the same time as another, since most tests look at all
   * that their engine has. The sets are alike. Engines that were there before are one set, for all workers.
   */
  sets: Engine[][];
  /** The reason why there are no engines, as a sentence. */
  missing: string | undefined;
  /** Stops the engines that were started for this process. */
  release: () => Promise<void>;
}

const toEngine = ({ name, uri, ...version }: Running): Engine => ({
  ...told(version),
  name,
  uri,
  variant: enginesUnderTest[name].variant,
  has: enginesUnderTest[name].has,
  registry: registries,
});

const told = ({
  family,
  version,
  apiVersion,
}: EngineVersion): Pick<Engine, 'family' | 'version' | 'apiVersion'> => ({
  family,
  version,
  apiVersion: `v${apiVersion}`,
});

/**
 * Gives the engines of one test run, from the first of these sources that applies:
 *
 * 1. FAIRLEAD_TEST_ENGINES, a list of addresses or socket paths, separated by commas;
 * 2. the engines that `npm run engines -- up` has started for this checkout;
 * 3. engines of Debian's packages, which start and end with this process. With FAIRLEAD_KEEP_ENGINES=1 they stay, as
 *    if `npm run engines -- up` had started them.
 *
 * If none applies, there is no set and `missing` gives the reason.
 *
 * @throws Error An engine fails to start, or an engine of FAIRLEAD_TEST_ENGINES does not answer. If the variable CI is
 * set, also when this machine cannot run engines.
 */
export async function acquireEngines(say: Say): Promise<Acquired> {
  const nothing = async (): Promise<void> => undefined;
  const given = await givenEngines();
  if (given) return { sets: [given], missing: undefined, release: nothing };

  const obstacle = obstacleToDebian();
  if (obstacle) {
    const missing =
      `No engine to test against: ${obstacle}. Either run as root on Debian or set FAIRLEAD_TEST_ENGINES, ` +
      'for example to /var/run/docker.sock.';
    if (process.env['CI']) throw new Error(missing);
    return { sets: [], missing, release: nothing };
  }

  if (await keeps()) {
    const kept = await up(ofCheckout(), engineNames, { tied: false, say });
    return { sets: [kept.map(toEngine)], missing: undefined, release: nothing };
  }
  const instances = Array.from({ length: ownSets }, (_, at) => ofProcess(`test${at + 1}`));
  const release = async () => {
    for (const instance of instances) await down(instance, [], () => undefined);
  };
  const sets: Engine[][] = [];
  try {
    for (const instance of instances) {
      sets.push((await up(instance, engineNames, { tied: true, say })).map(toEngine));
    }
  } catch (error) {
    await release();
    throw error;
  }
  return { sets, missing: undefined, release };
}

/** True if the engines of this run outlive it. */
const keeps = async (): Promise<boolean> =>
  process.env['FAIRLEAD_KEEP_ENGINES'] === '1' || (await status(ofCheckout())).length > 0;

/** The number of sets that a run starts if no engine is there. */
const ownSets = Math.min(2, availableParallelism());

/** The number of workers that can have a set of engines of their own. */
export async function workersWithEngines(): Promise<number> {
  const shared = Boolean(process.env['FAIRLEAD_TEST_ENGINES']) || (await keeps());
  return shared ? 1 : ownSets;
}

/** The engines of FAIRLEAD_TEST_ENGINES; undefined if the variable is not set. */
async function givenEngines(): Promise<Engine[] | undefined> {
  const list = process.env['FAIRLEAD_TEST_ENGINES'];
  if (!list) return undefined;
  const addresses = list.split(',').flatMap((word) => word.trim() || []);
  return Promise.all(
    addresses.map(async (address, at): Promise<Engine> => {
      const uri = address.startsWith('/') ? `unix://${address}` : address;
      const version = await versionOf(uri).catch((cause: unknown) => {
        throw new Error(`FAIRLEAD_TEST_ENGINES names ${address}, which doesn't answer as an engine does`, {
          cause,
        });
      });
      if (obstacleToDebian()) await pullBusybox(uri);
      else await importBusybox(uri, (await prepare(enginesUnderTest.d20.recipe, () => undefined)).rootfs);
      return {
        ...told(version),
        name: `given${at + 1}`,
        uri,
        variant: undefined,
        has: ofFamily[version.family],
        registry: undefined,
      };
    }),
  );
}
