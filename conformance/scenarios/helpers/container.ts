/** Temporary containers of a scenario. */
import { type Engine, EngineError } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';

/** The body of a request that creates a container. */
export type ContainerBody = Parameters<Engine['containers']['ContainerCreate']>[0]['body'];

/** A shell script as a container's command. */
export const script = (text: string) => ({ Cmd: ['sh', '-c', text] });

/** A process that runs until it gets SIGTERM, and then ends at once. */
export const idle = script('trap "exit 0" TERM; while :; do sleep 600 & wait; done');

/** Removes a container in any state. A container that does not exist is no failure. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  await engine.containers.ContainerDelete({ id, force: true, v: true }).catch((error: unknown) => {
    if (!(error instanceof EngineError && error.status === 404)) throw error;
  });
}

/**
 * Creates a container of busybox, calls `use`, and removes the container. The default is no network, because making the
 * network takes half of the time of a start.
 */
export async function withContainer(
  { engine }: TestEngine,
  body: ContainerBody,
  use: (id: string) => Promise<void>,
): Promise<void> {
  const HostConfig = { NetworkMode: 'none', ...body.HostConfig };
  const { Id } = await engine.containers.ContainerCreate({
    body: { Image: busyboxImage, ...body, HostConfig },
  });
  try {
    await use(Id);
  } finally {
    await removeContainer(engine, Id);
  }
}

/** Creates and starts a container, calls `use`, and removes the container. */
export async function withRunning(
  testEngine: TestEngine,
  body: ContainerBody,
  use: (id: string) => Promise<void>,
): Promise<void> {
  await withContainer(testEngine, body, async (id) => {
    await testEngine.engine.containers.ContainerStart({ id });
    await use(id);
  });
}

/** Creates and starts a container, calls `use` when its process has ended by itself, and removes the container. */
export async function withEnded(
  testEngine: TestEngine,
  body: ContainerBody,
  use: (id: string) => Promise<void>,
): Promise<void> {
  await withRunning(testEngine, body, async (id) => {
    await testEngine.engine.containers.ContainerWait({ id });
    await use(id);
  });
}
