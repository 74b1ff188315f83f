import type { Engine } from 'fairlead';
import { expect } from 'vitest';
import type { Fixtures } from './fixture.js';

const stateOf = async ({ info }: Engine) => (await info.SystemInfo()).Swarm?.LocalNodeState;

/** Makes the engine a swarm of one node, unless it is one. */
async function ensureSwarm(engine: Engine): Promise<void> {
  if ((await stateOf(engine)) === 'active') return;
  await engine.swarm.SwarmInit({ body: { ListenAddr: '127.0.0.1:2377', AdvertiseAddr: '127.0.0.1' } });
}

const running = async ({ tasks }: Engine) =>
  (await tasks.TaskList({ filters: { service: ['web'], 'desired-state': ['running'] } })).map(
    ({ Status }) => Status?.State,
  );

/** Makes the service `web` of one task, and waits until the task runs. */
async function startService(engine: Engine): Promise<void> {
  const ContainerSpec = { Image: 'nginx:alpine', StopGracePeriod: 1e8 };
  await engine.services.ServiceCreate({ body: { Name: 'web', TaskTemplate: { ContainerSpec } } });
  await expect.poll(() => running(engine)).toEqual(['running']);
}

export const swarm: Fixtures = {
  async SwarmInit({ engine, run }) {
    if ((await stateOf(engine)) === 'active') await engine.swarm.SwarmLeave({ force: true });
    await run();
    expect(await stateOf(engine)).toBe('active');
  },

  async SwarmInspect({ engine, run }) {
    await ensureSwarm(engine);
    expect(await run()).toEqual([
      expect.stringMatching(/^docker swarm join --token SWMTKN-1-[\w-]+ manager:2377$/),
    ]);
  },

  async ServiceCreate({ engine, run }) {
    await ensureSwarm(engine);
    await run();
    await expect.poll(() => running(engine)).toEqual(['running', 'running']);
    const { Endpoint } = await engine.services.ServiceInspect({ id: 'web' });
    expect(Endpoint?.Ports).toMatchObject([{ TargetPort: 80, PublishedPort: 8080, PublishMode: 'ingress' }]);
  },

  async ServiceUpdate({ engine, run }) {
    await ensureSwarm(engine);
    await startService(engine);
    const before = await engine.services.ServiceInspect({ id: 'web' });
    await run();
    const after = await engine.services.ServiceInspect({ id: 'web' });
    expect(after.Spec).toEqual({ ...before.Spec, Mode: { Replicated: { Replicas: 3 } } });
    await expect.poll(() => running(engine)).toEqual(Array(3).fill('running'));
  },

  async TaskList({ engine, run }) {
    await ensureSwarm(engine);
    await startService(engine);
    const { Swarm } = await engine.info.SystemInfo();
    expect(await run()).toEqual([`${Swarm?.NodeID} running undefined`]);
  },

  async SecretCreate({ engine, run }) {
    await ensureSwarm(engine);
    await run();
    const { Spec } = await engine.secrets.SecretInspect({ id: 'db-password' });
    expect(Spec).toMatchObject({ Name: 'db-password' });
    expect(Spec).not.toHaveProperty('Data');
  },
};
