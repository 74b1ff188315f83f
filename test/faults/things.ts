/** The containers on which the calls of a load work. They are made without vitest, so that programs can use them too. */
import { ask } from '../../engines/ask.js';
import { busyboxImage } from '../../engines/index.js';
import type { Engine } from './calls.js';

export interface Things {
  /** A container whose process is `cat`. The engine starts the container again when the engine itself starts. */
  readonly cat: string;
  /** As `cat`, with a process that counts upwards from 0, one line for each number. */
  readonly counter: string;
  /** A container that has ended. Its log has the numbers from 1 up to a number, one in a line. */
  readonly logged: string;
  /** The log of `logged`. */
  readonly log: string;
}

const count = 'i=0; while :; do echo $i; i=$((i+1)); sleep 0.05; done';
// A `cat` with the number 1 ignores SIGTERM, and an engine that stops would wait for it.
const lasting = { StopSignal: 'KILL', HostConfig: { RestartPolicy: { Name: 'always' } } } as const;

/** @param lines The number of lines in the log of `logged`. */
export async function makeThings({ containers }: Engine, lines: number): Promise<Things> {
  const start = async (config: object) => {
    const { Id } = await containers.ContainerCreate({ body: { Image: busyboxImage, ...config } });
    await containers.ContainerStart({ id: Id });
    return Id;
  };
  const cat = await start({ Cmd: ['cat'], OpenStdin: true, ...lasting });
  const counter = await start({ Cmd: ['sh', '-c', count], ...lasting });
  const logged = await start({ Cmd: ['seq', String(lines)] });
  await containers.ContainerWait({ id: logged });
  const log = Array.from({ length: lines }, (_, i) => `${i + 1}\n`).join('');
  return { cat, counter, logged, log };
}

export async function removeThings({ containers }: Engine, { cat, counter, logged }: Things): Promise<void> {
  for (const id of [cat, counter, logged]) await containers.ContainerDelete({ id, force: true });
}

/** Tells if the containers run that the engine starts with itself. The engine is asked without the code under test. */
export async function thingsRun(uri: string, { cat, counter }: Things): Promise<boolean> {
  const asked = [cat, counter].map(async (id) => {
    const { status, body } = await ask(uri, 'GET', `/containers/${id}/json`);
    return status === 200 && JSON.parse(body).State.Running === true;
  });
  return (await Promise.all(asked)).every(Boolean);
}
