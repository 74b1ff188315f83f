/** What the scenarios of Podman have in common. */
import type { Engine, SpecGenerator } from 'fairlead/podman';
import type { Scenario, TestEngine } from '../../scenario.js';

export type PodmanScenario = Scenario<Engine>;
export type TestPodman = TestEngine<Engine>;

export const image = 'busybox:musl';

/** A command that writes to both outputs, and ends at once when it is asked to. */
export const busy = ['sh', '-c', 'trap exit TERM; echo out; echo err >&2; while :; do sleep 0.1; done'];

/**
 * The `since` of events that begin now. Without it, Podman answers before it reads its events file, and starts to read at
 * the end that the file has then: an event in between is lost.
 */
export const fromNow = (): string => String(Math.floor(Date.now() / 1000));

/** Creates and starts a container by Podman's own API, and removes it after `use`. */
export async function withContainer(
  { engine: { libpod } }: TestPodman,
  create: SpecGenerator,
  use: (name: string) => Promise<void>,
): Promise<void> {
  const { Id: name } = await libpod.containers.ContainerCreateLibpod({
    create: { image, command: busy, ...create },
  });
  try {
    await libpod.containers.ContainerStartLibpod({ name });
    await use(name);
  } finally {
    await libpod.containers.ContainerDeleteLibpod({ name, force: true, timeout: 0, volumes: true });
  }
}
