/** A test engine whose calls are recorded, and which can be joined to a second engine. */
import { cable } from '../engines/cable.js';
import { down, type Running, startOptions, up } from '../engines/fleet.js';
import { type Instance, ofProcess, sandboxOf } from '../engines/instance.js';
import { prepare } from '../engines/packages.js';
import { registries } from '../engines/registry.js';
import { restart, running } from '../engines/sandbox.js';
import { enginesUnderTest } from '../engines/suites.js';
import { existsIn } from '../src/call/operation.js';
import type { ApiVersion } from '../src/table.js';
import type { EngineKind } from './engines.js';
import type { Exchange } from './exchange.js';
import { type Recorder, record } from './recorder.js';
import type { Closable, TestEngine } from './scenario.js';
import { withoutNewerParameters } from './without-newer-parameters.js';

export interface RecordedTestEngine<Api extends Closable> extends TestEngine<Api> {
  exchanges(): readonly Exchange[];
  close(): Promise<void>;
}

/** @param instance the instance in which the engine was started */
export async function makeTestEngine<Api extends Closable>(
  kind: EngineKind<Api>,
  { name, uri }: Running,
  instance: Instance,
  version: ApiVersion,
): Promise<RecordedTestEngine<Api>> {
  const sandbox = sandboxOf(instance, name);
  const { root, rootfs } = await prepare(enginesUnderTest[name].recipe, () => undefined);
  const { operations } = kind.table;
  const second = secondInstance(kind);
  const opened: Opened<Api>[] = [];
  const open = async (address: string): Promise<Api> => {
    const one = await openEngine(kind, address, version);
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
    variant: enginesUnderTest[name].variant,
    rootfs,
    registries,
    has: (op) => op in operations && existsIn(operations[op]!, version),
    restart: () => restart(sandbox, 'SIGTERM', { root, tied: true, ...startOptions(instance, name) }),
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

/** The instance in which the engines of a kind are started, apart from those of another kind, which may run in between. */
export const firstInstance = ({ name }: { name: string }): Instance => ofProcess(`conform-${name}`);

/** The instance in which all second engines of a kind are started. */
export const secondInstance = ({ name }: { name: string }): Instance => ofProcess(`conform-${name}-2`);

interface Opened<Api> {
  readonly engine: Api;
  readonly recorder: Recorder;
}

async function openEngine<Api extends Closable>(
  kind: EngineKind<Api>,
  uri: string,
  version: ApiVersion,
): Promise<Opened<Api>> {
  const recorder = await record(uri.replace('unix://', ''));
  const engine = await kind.connect(recorder.uri, version);
  return { recorder, engine: withoutNewerParameters(engine, kind.table, version) };
}
