/** Containers that a scenario has for a while. */
import { type Engine, EngineError } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import type { TestEngine } from '../../scenario.js';

/** What a container is created from. */
export type ContainerBody = Parameters<Engine['containers']['ContainerCreate']>[0]['body'];

/** A shell script as a container's command. */
export const script = (text: string) => ({ Cmd: ['sh', '-c', text] });

/** A process that runs until it is told to end, and then ends at once. */
export const idle = script('trap "exit 0" TERM; while :; do sleep 600 & wait; done');

/** Removes a container, whatever it is doing, unless it is gone already. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  await engine.containers.ContainerDelete({ id, force: true, v: true }).catch((error: unknown) => {
    if (!(error instanceof EngineError && error.status === 404)) throw error;
  });
}

/**
 * Has a created container of busybox for as long as something is done with it. Without a network unless one is asked
 * for, since that takes half of the time in which it starts.
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

/** Has a container that was started. */
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

/** Has a container whose process has ended by itself. */
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
