/** Services that a scenario has for a while, and what is asked of them again and again. */
import assert from 'node:assert/strict';
import { type Engine, EngineError, type ServiceSpec, type Task, type TaskSpec } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import { eventually } from '../helpers/eventually.js';

export type ContainerSpec = NonNullable<TaskSpec['ContainerSpec']>;

/** The label of all that a scenario of a swarm makes. */
export const Labels = { 'conformance.swarm': 'yes' };
export const byLabel = { label: ['conformance.swarm=yes'] };

/** Says something on both outputs, runs until it is told to end, and then ends at once. */
export const lasting = 'trap exit TERM; echo out; echo err >&2; while :; do sleep 600 & wait; done';

export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What an update has to name, so that it doesn't undo another. */
export const versionOf = (object: { Version?: { Index?: number | undefined } | undefined }): number =>
  object.Version?.Index ?? assert.fail('What a swarm keeps has a version');

/** A service whose task runs a shell script once. */
export function service(Name: string, script: string, container: ContainerSpec = {}): ServiceSpec {
  return {
    Name,
    Labels,
    TaskTemplate: {
      ContainerSpec: { Image: busyboxImage, Command: ['sh', '-c', script], ...container },
      // An update waits for the delay as well, which is five seconds unless it is said.
      RestartPolicy: { Condition: 'none', Delay: 1 },
    },
  };
}

/** Has a service for as long as something is done with it. */
export async function withService<T>(
  { services }: Engine,
  body: ServiceSpec,
  use: (id: string) => Promise<T>,
): Promise<T> {
  const { ID: id = '' } = await services.ServiceCreate({ body });
  try {
    return await use(id);
  } finally {
    await services.ServiceDelete({ id }).catch((error: unknown) => {
      if (!(error instanceof EngineError && error.status === 404)) throw error;
    });
  }
}

/** The tasks of a service that are meant to be in a state. */
export const tasksOf = ({ tasks }: Engine, id: string, desired?: 'running' | 'shutdown'): Promise<Task[]> =>
  tasks.TaskList({ filters: { service: [id], ...(desired && { 'desired-state': [desired] }) } });

/** Waits until all tasks that are meant to run do so, and there are as many as expected. */
export async function untilRunning(engine: Engine, id: string, count = 1): Promise<Task> {
  let found: Task[] = [];
  await eventually(`${count} tasks are running`, async () => {
    found = await tasksOf(engine, id, 'running');
    return found.length === count && found.every(({ Status }) => Status?.State === 'running');
  }).catch(async (cause: unknown) => {
    const all = await tasksOf(engine, id);
    const states = all.map(({ Status }) => `${Status?.State} ${Status?.Message} ${Status?.Err}`);
    throw new Error(`The tasks are: ${states.join('; ')}`, { cause });
  });
  return found[0] ?? assert.fail('A service without tasks does not run');
}
