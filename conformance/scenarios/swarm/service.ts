/** Temporary services of a scenario, and helpers to wait for their tasks. */
import assert from 'node:assert/strict';
import { type Engine, EngineError, type ServiceSpec, type Task, type TaskSpec } from 'fairlead';
import { busyboxImage } from '../../../engines/index.js';
import { eventually } from '../helpers/eventually.js';

export type ContainerSpec = NonNullable<TaskSpec['ContainerSpec']>;

/** The label of everything that the scenario `swarm` creates. */
export const Labels = { 'conformance.swarm': 'yes' };
export const byLabel = { label: ['conformance.swarm=yes'] };

/** A script that writes to stdout and stderr, runs until it gets SIGTERM, and then ends at once. */
export const lasting = 'trap exit TERM; echo out; echo err >&2; while :; do sleep 600 & wait; done';

export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The version that an update must name, so that it does not undo another update. */
export const versionOf = (object: { Version?: { Index?: number | undefined } | undefined }): number =>
  object.Version?.Index ?? assert.fail('an object of a swarm has a version');

/** A service whose task runs a shell script once. */
export function service(Name: string, script: string, container: ContainerSpec = {}): ServiceSpec {
  return {
    Name,
    Labels,
    TaskTemplate: {
      ContainerSpec: { Image: busyboxImage, Command: ['sh', '-c', script], ...container },
      // An update waits for this delay too. The default is five seconds.
      RestartPolicy: { Condition: 'none', Delay: 1 },
    },
  };
}

/** Creates a service, calls `use`, and removes the service. */
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

/** The tasks of a service with a desired state. */
export const tasksOf = ({ tasks }: Engine, id: string, desired?: 'running' | 'shutdown'): Promise<Task[]> =>
  tasks.TaskList({ filters: { service: [id], ...(desired && { 'desired-state': [desired] }) } });

/** Waits until `count` tasks have the desired state `running`, and all of them are running. */
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
