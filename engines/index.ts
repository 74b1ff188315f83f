import { versionOf } from './ask.js';
import { importBusybox, pullBusybox } from './busybox.js';
import { down, type Running, type Say, status, up } from './fleet.js';
import { ofCheckout, ofProcess } from './instance.js';
import { obstacleToDebian } from './machine.js';
import { prepare } from './packages.js';
import { type Registries, registries } from './registry.js';
import { type EngineName, engineNames, enginesUnderTest } from './suites.js';

export { busyboxImage, busyboxRootfs } from './busybox.js';
export type { Registries } from './registry.js';

/** A real engine to test against. It has the image busybox:musl. */
export interface Engine {
  /** `given1` and so on for those that FAIRLEAD_TEST_ENGINES names. */
  name: EngineName | `given${number}`;
  uri: string;
  /** Newest version of its API, as `v1.41`. */
  apiVersion: `v${string}`;
  /** Undefined for an engine that was given: tests that need a registry are then to be reported as skipped. */
  registry: Registries | undefined;
}

export interface Acquired {
  engines: Engine[];
  /** Why there are no engines, as a sentence. */
  missing: string | undefined;
  /** Ends those that were started for this process. */
  release: () => Promise<void>;
}

const toEngine = ({ name, uri, apiVersion }: Running): Engine => ({
  name,
  uri,
  apiVersion: `v${apiVersion}`,
  registry: registries,
});

/**
 * Engines for the time of one test run, from the first of these that applies:
 *
 * 1. FAIRLEAD_TEST_ENGINES, a list of addresses or socket paths with commas in between;
 * 2. what `npm run engines -- up` has brought up for this checkout;
 * 3. engines of Debian's packages, started for this process and gone with it. With FAIRLEAD_KEEP_ENGINES=1 they
 *    stay, as if brought up beforehand.
 *
 * Elsewhere, the list is empty and `missing` says why.
 *
 * @throws Error when an engine fails to start or a given one doesn't answer, and in CI (CI set) also when this
 * machine can't have engines.
 */
export async function acquireEngines(say: Say): Promise<Acquired> {
  const nothing = async (): Promise<void> => undefined;
  const given = await givenEngines();
  if (given) return { engines: given, missing: undefined, release: nothing };

  const obstacle = obstacleToDebian();
  if (obstacle) {
    const missing =
      `No engine to test against: ${obstacle}. Either run as root on Debian or set FAIRLEAD_TEST_ENGINES, ` +
      'for example to /var/run/docker.sock.';
    if (process.env['CI']) throw new Error(missing);
    return { engines: [], missing, release: nothing };
  }

  const keep = process.env['FAIRLEAD_KEEP_ENGINES'] === '1' || (await status(ofCheckout())).length > 0;
  const instance = keep ? ofCheckout() : ofProcess('test');
  const found = await up(instance, engineNames, { tied: !keep, say }).catch(async (error: unknown) => {
    if (!keep) await down(instance, [], say);
    throw error;
  });
  const release = keep ? nothing : () => down(instance, [], () => undefined);
  return { engines: found.map(toEngine), missing: undefined, release };
}

/** The engines of FAIRLEAD_TEST_ENGINES, or undefined if it isn't set. */
async function givenEngines(): Promise<Engine[] | undefined> {
  const list = process.env['FAIRLEAD_TEST_ENGINES'];
  if (!list) return undefined;
  const addresses = list.split(',').flatMap((word) => word.trim() || []);
  return Promise.all(
    addresses.map(async (address, at): Promise<Engine> => {
      const uri = address.startsWith('/') ? `unix://${address}` : address;
      const { apiVersion } = await versionOf(uri).catch((cause: unknown) => {
        throw new Error(`FAIRLEAD_TEST_ENGINES names ${address}, which doesn't answer as an engine does`, {
          cause,
        });
      });
      if (obstacleToDebian()) await pullBusybox(uri);
      else await importBusybox(uri, (await prepare(enginesUnderTest.d20.recipe, () => undefined)).rootfs);
      return { name: `given${at + 1}`, uri, apiVersion: `v${apiVersion}`, registry: undefined };
    }),
  );
}
