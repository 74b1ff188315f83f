/** An engine, set up for scenarios: recorded, and joined to a second one if a scenario asks for it. */
import type { Engine } from 'fairlead';
import { cable } from '../engines/cable.js';
import { down, type Running, up } from '../engines/fleet.js';
import { type Instance, ofProcess, sandboxOf } from '../engines/instance.js';
import { prepare } from '../engines/packages.js';
import { registries } from '../engines/registry.js';
import { restart, running } from '../engines/sandbox.js';
import { enginesUnderTest } from '../engines/suites.js';
import { table } from '../generated/docker/table.js';
import { existsIn } from '../src/call/operation.js';
import type { ApiVersion } from '../src/table.js';
import type { Exchange } from './exchange.js';
import { type Recorder, record } from './recorder.js';
import type { TestEngine } from './scenario.js';
import { withoutNewerParameters } from './without-newer-parameters.js';

export interface RecordedTestEngine extends TestEngine {
  exchanges(): readonly Exchange[];
  close(): Promise<void>;
}

/** @param instance the one that the engine was started in */
export async function makeTestEngine(
  { name, uri }: Running,
  instance: Instance,
  version: ApiVersion,
): Promise<RecordedTestEngine> {
  const sandbox = sandboxOf(instance, name);
  const { root, rootfs } = await prepare(enginesUnderTest[name].recipe, () => undefined);
  const second = secondInstance();
  const opened: Opened[] = [];
  const open = async (address: string): Promise<Engine> => {
    const one = await openEngine(address, version);
    opened.push(one);
    return one.engine;
  };
  const close = async (): Promise<void> => {
    for (const { engine, recorder } of opened) {
      await engine.close();
      await recorder.close();
    }
    await down(second, [name], () => undefined);
  };
  return {
    engine: await open(uri),
    version,
    uri,
    rootfs,
    registries,
    has: (op) => op in table.operations && existsIn(table.operations[op]!, version),
    restart: () =>
      restart(sandbox, 'SIGTERM', { root, tied: true, registries: `${instance.folder}/registry` }),
    async second() {
      const [other] = await up(second, [name], { tied: true, say: () => undefined });
      const { addresses } = await cable(
        running(sandbox)?.pid ?? 0,
        running(sandboxOf(second, name))?.pid ?? 0,
      );
      return {
        engine: await open(other!.uri),
        addresses: { first: addresses[0], second: addresses[1] },
      };
    },
    exchanges: () => opened.flatMap(({ recorder }) => recorder.exchanges),
    close,
  };
}

/** What all second engines are started in. */
export const secondInstance = (): Instance => ofProcess('conformance-second');

interface Opened {
  readonly engine: Engine;
  readonly recorder: Recorder;
}

async function openEngine(uri: string, version: ApiVersion): Promise<Opened> {
  const recorder = await record(uri.replace('unix://', ''));
  const entry = (await import(`../generated/docker/${version}/index.ts`)) as typeof import('fairlead');
  return { recorder, engine: withoutNewerParameters(entry.connect({ uri: recorder.uri }), version) };
}
