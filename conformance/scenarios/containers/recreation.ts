/** Creating a container from the inspection of another container: the engine accepts its own answer, nulls too. */
import assert from 'node:assert/strict';
import type { TestEngine } from '../../scenario.js';
import { idle, removeContainer, withContainer } from '../helpers/container.js';
import { withNetwork } from '../helpers/network.js';

export async function recreation(testEngine: TestEngine): Promise<void> {
  const { containers } = testEngine.engine;
  const network = 'conformance-recreation';
  await withNetwork(testEngine, { Name: network }, async () => {
    const body = { ...idle, Labels: { made: 'twice' }, HostConfig: { NetworkMode: network } };
    await withContainer(testEngine, body, async (id) => {
      const { Config, HostConfig, NetworkSettings } = await containers.ContainerInspect({ id });
      const { Id: again } = await containers.ContainerCreate({
        body: { ...Config, HostConfig, NetworkingConfig: { EndpointsConfig: NetworkSettings.Networks } },
      });
      try {
        const twin = await containers.ContainerInspect({ id: again });
        // The engine makes each host name from the container's own ID.
        assert.deepEqual({ ...twin.Config, Hostname: '' }, { ...Config, Hostname: '' });
        assert.deepEqual(twin.HostConfig, HostConfig);
        assert.deepEqual(Object.keys(twin.NetworkSettings.Networks ?? {}), [network]);
      } finally {
        await removeContainer(testEngine.engine, again);
      }
    });
  });
}
